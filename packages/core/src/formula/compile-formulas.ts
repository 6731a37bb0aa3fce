import {
  asCondition,
  type CompiledAnswer,
  type CompiledCondition,
  type CompiledPart,
} from "../compile/parts.js";
import type { Words } from "../field/gather-words.js";
import { didYouMean, nearest } from "../nearest.js";
import { type Problem, WaymarkError } from "../problems.js";
import { type CompiledScale, compileScale } from "../scale/read-scale.js";
import type { Scale } from "../scale/scale.js";
import { badHoles, placeholders } from "../sentence.js";
import {
  checkTree,
  comparedIds,
  compileTree,
  parseFormula,
  type Run,
  readsOf,
  type Tree,
  type Type,
} from "./index.js";
import { type ReadingRights, rightProblems } from "./rights.js";

/** What may not be read whatever the record. */
type Barred = Omit<ReadingRights, "scopes">;

/** Compiles the formulas of one plugin's items, gathering problems as it goes. */
export interface FormulaCompiler {
  /** Compiles a scale, and checks what it reads and says. */
  scale(scale: Scale, path: string, rights: ReadingRights, neutral: number): CompiledScale;
  /**
   * Compiles a condition, and checks what it reads.
   *
   * @param also fields that are read beside the formula
   */
  condition(
    item: { readonly when: string | boolean; readonly reads?: readonly string[] | undefined },
    path: string,
    rights: ReadingRights,
    also?: readonly string[],
  ): CompiledCondition;
  /** Keeps what a piece answers to the facts of its cases, where it has neither a scale nor a condition. */
  answer(path: string, answers: CompiledAnswer["answers"]): void;
  /** Check the fields that a sentence names in braces: what may not be read may not be said either. */
  sentence(sentence: string, path: string, scopes: readonly string[], barred?: Barred): void;
  /** What has been compiled so far, by its path. */
  readonly parts: ReadonlyMap<string, CompiledPart>;
}

/** A compiler over the words of a model. Problems go to the list given. */
export function formulaCompiler(words: Words, problems: Problem[]): FormulaCompiler {
  const tables = new Map(
    [...words.tables].map(([id, entries]) => {
      const numbers = [...entries.values()].every((value) => typeof value === "number");
      return [id, numbers ? ("number" as const) : ("word" as const)];
    }),
  );

  const parts = new Map<string, CompiledPart>();
  const scopes = scopesOf(words.fields);
  const tree = (
    when: string | boolean,
    path: string,
    wanted: Type["is"],
    fields: Words["fields"] = words.fields,
  ): Tree | undefined => {
    if (typeof when === "boolean") return { kind: "constant", value: when };
    try {
      const parsed = parseFormula(when);
      const found = checkTree(
        parsed,
        { fields, tables, scopes: fields === words.fields ? scopes : scopesOf(fields) },
        wanted,
      );
      problems.push(...found.map((problem) => ({ ...problem, path })));
      return found.length === 0 ? parsed : undefined;
    } catch (error) {
      if (!(error instanceof WaymarkError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, path })));
      return undefined;
    }
  };

  const checkReads = (
    actual: readonly string[],
    declared: readonly string[] | undefined,
    path: string,
    rights: ReadingRights,
  ) => {
    // A second record is of the kind of the first, and what may not be read of one may not be read of the other.
    const ofKind = (name: string) => (rights.other ? name.replace(/^other\./, `${rights.other}.`) : name);
    for (const name of new Set([...actual, ...(declared ?? [])]))
      problems.push(...rightProblems(ofKind(name), path, rights, words));
    if (declared === undefined) return;
    const undeclared = actual.filter((name) => !declared.includes(name) && !name.startsWith("policy."));
    for (const name of undeclared) {
      problems.push({
        code: "undeclared-read",
        path,
        message: `It reads ${name} without declaring it.`,
        hint: `Add "${name}" to reads, or leave reads out: it follows from the formulas.`,
      });
    }
  };

  const checkIdle = (actual: readonly string[], declared: readonly string[] | undefined, path: string) => {
    for (const name of (declared ?? []).filter((one) => !actual.includes(one))) {
      problems.push({
        code: "idle-read",
        path,
        message: `It declares ${name} and never reads it.`,
        hint: "Take it out of reads, or leave reads out: it follows from the formulas.",
      });
    }
  };

  const compileScaleAt: FormulaCompiler["scale"] = (scale, path, rights, neutral) => {
    const trees = scale.levels.map((level, i) =>
      tree(level.when ?? false, `${path}.levels.${i}.when`, "boolean"),
    );
    const actual = [...new Set(trees.flatMap((one) => (one ? readsOf(one) : [])))].sort();
    checkReads(actual, scale.reads, `${path}.reads`, rights);
    problems.push(...levelProblems(scale, path), ...decideProblems(scale, path));
    if (!scale.decide && trees.every((one) => one !== undefined))
      checkIdle(actual, scale.reads, `${path}.reads`);
    scale.levels.forEach((level, i) => {
      checkSentence(level.says, `${path}.levels.${i}.says`, rights.scopes, rights);
    });
    if (scale.ask) checkSentence(scale.ask, `${path}.ask`, rights.scopes, rights);
    const conditions = trees.map(
      (one): Run => (one ? compileTree(one, words.tables, words.fields) : () => null),
    );
    const reads = scale.decide ? [...(scale.reads ?? [])].sort() : actual;
    const known = trees.flatMap((one) => one ?? []);
    const ids = scale.decide ? [] : comparedIds(known, words.fields);
    const compiled = compileScale(scale, { reads, ids }, conditions, neutral, path);
    parts.set(path, compiled);
    return compiled;
  };

  const condition: FormulaCompiler["condition"] = ({ when, reads: declared }, path, rights, also = []) => {
    const fields = withOther(words, rights.other);
    const parsed = tree(when, `${path}.when`, "boolean", fields);
    const actual = parsed ? readsOf(parsed) : [];
    checkReads([...actual, ...also], declared && [...declared, ...also], `${path}.reads`, rights);
    if (parsed) checkIdle([...actual, ...also], declared, `${path}.reads`);
    const compiled = {
      reads: actual,
      ids: parsed ? comparedIds([parsed], fields) : [],
      holds: asCondition(parsed ? compileTree(parsed, words.tables, fields) : () => null),
    };
    parts.set(path, compiled);
    return compiled;
  };

  const checkSentence: FormulaCompiler["sentence"] = (sentence, path, scopes, barred = {}) => {
    // Only a mistake asks for all names that could be meant.
    const readable = () => [...words.fields.keys()].filter((key) => scopes.includes(key.split(".")[0] ?? ""));
    problems.push(...badHoles(sentence).map((hole) => holeProblem(hole, path, readable())));
    for (const name of placeholders(sentence)) {
      const found = rightProblems(name, path, { ...barred, scopes }, words, "says");
      if (found.some(({ code }) => code === "identity-barred")) problems.push(...found);
      if (found.length === 0 || found.some(({ code }) => code === "identity-barred")) continue;
      problems.push({
        code: "unknown-field",
        path,
        message: `There is no field ${name} here.`,
        hint: didYouMean(name, readable(), "field"),
      });
    }
  };

  const answer: FormulaCompiler["answer"] = (path, answers) => {
    parts.set(path, { answers });
  };

  return { scale: compileScaleAt, condition, answer, sentence: checkSentence, parts };
}

/** Braces that name no field, as `{district}` or `{Client.District}`. */
function holeProblem(hole: string, path: string, fields: readonly string[]): Problem {
  const name = hole.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "");
  const ending = fields.filter((field) => field.endsWith(`.${name}`));
  const near = fields.includes(name) ? name : (ending[0] ?? nearest(name, fields));
  return {
    code: "says-hole",
    path,
    message: hole === "" ? "There are braces with nothing in them." : `{${hole}} names no field.`,
    hint:
      near === undefined
        ? "Write a field with its record, as in {client.status}; or leave the braces out."
        : `Did you mean {${near}}?`,
  };
}

function scopesOf(fields: Words["fields"]): ReadonlySet<string> {
  return new Set([...fields.keys()].map((name) => name.split(".")[0] ?? ""));
}

/** The fields of formulas, and those of a second record of one kind, as `other.date`. */
function withOther({ fields, fieldsOf }: Words, kind: string | undefined): Words["fields"] {
  if (kind === undefined) return fields;
  return new Map([...fields, ...(fieldsOf.get(kind) ?? []).map((one) => [`other.${one.id}`, one] as const)]);
}

function levelProblems(scale: Scale, path: string): Problem[] {
  const found: Problem[] = [];
  const ids = scale.levels.map(({ id }) => id);
  const repeated = ids.find((id, i) => ids.indexOf(id) !== i);
  if (repeated !== undefined) {
    found.push({
      code: "defined-twice",
      path: `${path}.levels`,
      message: `Two levels are called ${repeated}.`,
      hint: "Give each its own id.",
    });
  }
  if (!scale.decide && scale.levels.at(-1)?.when !== true) {
    found.push({
      code: "scale-not-total",
      path: `${path}.levels`,
      message: "The last level does not always hold.",
      hint: "End with a level whose condition is true, so that every record has a level.",
    });
  }
  return found;
}

/** A plain function cannot be looked into: it says what it reads, and which edition of itself it is. */
function decideProblems(scale: Scale, path: string): Problem[] {
  if (!scale.decide) return [];
  const missing = (["reads", "revision"] as const).filter((key) => scale[key] === undefined);
  return missing.map((key) => ({
    code: `decide-without-${key}`,
    path: `${path}.${key}`,
    message: `The scale has a function of its own, and no ${key} beside it.`,
    hint:
      key === "reads"
        ? "List the fields that the function is given."
        : "Give a text or a whole number, and change it whenever the function changes: it stands for the function in the fingerprint.",
  }));
}

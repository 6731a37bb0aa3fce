import {
  checkTree,
  compileTree,
  parseFormula,
  type Run,
  readsOf,
  type Tree,
  type Type,
} from "../formula/index.js";
import { didYouMean } from "../nearest.js";
import { type Problem, WaymarkError } from "../problems.js";
import { type CompiledScale, compileScale } from "../scales/scale.js";
import type { Scale } from "../schemas/scale.js";
import type { Field } from "../schemas/vocabulary.js";
import { asCondition, type Condition } from "./model.js";
import { placeholders } from "./sentence.js";
import type { Words } from "./words.js";

/** What a kind of item may read, and why nothing else. */
export interface ReadingRights {
  readonly scopes: readonly string[];
  /** Set where identity must not be read; says why. */
  readonly identityBarredBecause?: string;
}

/** Compiles the formulas of one plugin's items, gathering problems as it goes. */
export interface FormulaCompiler {
  scale(scale: Scale, path: string, rights: ReadingRights, neutral: number): CompiledScale;
  condition(
    when: string | boolean,
    declared: readonly string[],
    path: string,
    rights: ReadingRights,
  ): Condition;
  /** Check the fields that a sentence names in braces: what may not be read may not be said either. */
  sentence(sentence: string, path: string, scopes: readonly string[], identityBarredBecause?: string): void;
}

/** A compiler over the words of a model. Problems go to the list given. */
export function formulaCompiler(words: Words, problems: Problem[]): FormulaCompiler {
  const tables = new Map(
    [...words.tables].map(([id, entries]) => {
      const numbers = [...entries.values()].every((value) => typeof value === "number");
      return [id, numbers ? ("number" as const) : ("word" as const)];
    }),
  );

  const scopes = new Set([...words.fields.keys()].map((name) => name.split(".")[0] ?? ""));
  const tree = (when: string | boolean, path: string, wanted: Type["is"]): Tree | undefined => {
    if (typeof when === "boolean") return { kind: "constant", value: when };
    try {
      const parsed = parseFormula(when);
      const found = checkTree(parsed, { fields: words.fields, tables, scopes }, wanted);
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
    declared: readonly string[],
    path: string,
    rights: ReadingRights,
  ) => {
    for (const name of new Set([...actual, ...declared]))
      problems.push(...rightProblems(name, path, rights, words.fields));
    const undeclared = actual.filter((name) => !declared.includes(name) && !name.startsWith("policy."));
    for (const name of undeclared) {
      problems.push({
        code: "undeclared-read",
        path,
        message: `It reads ${name} without declaring it.`,
        hint: `Add "${name}" to reads.`,
      });
    }
  };

  const compileScaleAt: FormulaCompiler["scale"] = (scale, path, rights, neutral) => {
    const before = problems.length;
    const trees = scale.levels.map((level, i) =>
      tree(level.when ?? false, `${path}.levels.${i}.when`, "boolean"),
    );
    const actual = [...new Set(trees.flatMap((one) => (one ? readsOf(one) : [])))].sort();
    checkReads(actual, scale.reads, `${path}.reads`, rights);
    problems.push(...scaleProblems(scale, actual, path, problems.length > before));
    scale.levels.forEach((level, i) => {
      checkSentence(level.says, `${path}.levels.${i}.says`, rights.scopes, rights.identityBarredBecause);
    });
    if (scale.ask) checkSentence(scale.ask, `${path}.ask`, rights.scopes, rights.identityBarredBecause);
    const conditions = trees.map((one): Run => (one ? compileTree(one, words.tables) : () => null));
    const reads = scale.decide ? [...scale.reads].sort() : actual;
    return compileScale(scale, reads, conditions, neutral);
  };

  const condition: FormulaCompiler["condition"] = (when, declared, path, rights) => {
    const parsed = tree(when, `${path}.when`, "boolean");
    checkReads(parsed ? readsOf(parsed) : [], declared, `${path}.reads`, rights);
    return asCondition(parsed ? compileTree(parsed, words.tables) : () => null);
  };

  const checkSentence: FormulaCompiler["sentence"] = (sentence, path, scopes, identityBarredBecause) => {
    for (const name of placeholders(sentence)) {
      const field = words.fields.get(name);
      if (field && field.sensitivity !== "ordinary" && identityBarredBecause !== undefined) {
        problems.push(identityBarred(field, name, path, "says", identityBarredBecause));
        continue;
      }
      if (words.fields.has(name) && scopes.includes(name.split(".")[0] ?? "")) continue;
      const near = [...words.fields.keys()].filter((key) => scopes.includes(key.split(".")[0] ?? ""));
      problems.push({
        code: "unknown-field",
        path,
        message: `There is no field ${name} here.`,
        hint: didYouMean(name, near, "field"),
      });
    }
  };

  return { scale: compileScaleAt, condition, sentence: checkSentence };
}

function identityBarred(
  { sensitivity }: Field,
  name: string,
  path: string,
  does: "reads" | "says",
  hint: string,
): Problem {
  const what = sensitivity === "identity" ? "an identity field" : "special category data";
  return { code: "identity-barred", path, message: `It ${does} ${name}, which is ${what}.`, hint };
}

function rightProblems(
  name: string,
  path: string,
  rights: ReadingRights,
  fields: ReadonlyMap<string, Field>,
): Problem[] {
  const field = fields.get(name);
  const scope = name.split(".")[0] ?? "";
  if (field && field.sensitivity !== "ordinary" && rights.identityBarredBecause) {
    return [identityBarred(field, name, path, "reads", rights.identityBarredBecause)];
  }
  if (!rights.scopes.includes(scope)) {
    return [
      {
        code: "wrong-record",
        path,
        message: `It reads ${name}.`,
        hint: `Only ${rights.scopes.join(" and ")} may be read here.`,
      },
    ];
  }
  if (!field)
    return [
      {
        code: "unknown-field",
        path,
        message: `There is no field ${name}.`,
        hint: didYouMean(name, [...fields.keys()], "field"),
      },
    ];
  return [];
}

function scaleProblems(scale: Scale, actual: readonly string[], path: string, broken: boolean): Problem[] {
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
  if (scale.decide) return found;
  if (scale.levels.at(-1)?.when !== true) {
    found.push({
      code: "scale-not-total",
      path: `${path}.levels`,
      message: "The last level does not always hold.",
      hint: "End with a level whose condition is true, so that every record has a level.",
    });
  }
  const idle = broken ? [] : scale.reads.filter((name) => !actual.includes(name));
  for (const name of idle) {
    found.push({
      code: "idle-read",
      path: `${path}.reads`,
      message: `It declares ${name} and never reads it.`,
      hint: "Take it out of reads.",
    });
  }
  return found;
}

import type * as z from "zod/mini";
import type { FieldSource, Words } from "../field/gather-words.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordValues } from "../formula/index.js";
import type { ParsedPlugin } from "../policy/policy.js";
import { badInput, type Problem } from "../problems.js";
import type { RecordTable } from "../record/record.js";
import type { CompileContext } from "./context.js";
import type { Reading } from "./reading.js";

/** One setting that a subject adds to a policy: its shape, and how a stance may change it. */
export interface Setting {
  readonly schema: z.core.$ZodType;
  readonly changes?: {
    readonly schema: z.core.$ZodType;
    /** The setting with a stance's change worked in. */
    apply(before: unknown, change: unknown): unknown;
  };
}

/** The records of a caseload by list. */
export type Rows = Readonly<Record<string, readonly RecordValues[]>>;

/** What a subject knows of a model when a caseload is read. */
export interface ReadingModel {
  readonly today: number;
  readonly fields: ReadonlyMap<string, Field>;
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
}

/**
 * A subject that the engine does not know. It says which sections it adds to a plugin and which settings to a policy,
 * and compiles them. An application may bring one of its own.
 */
export interface Subject<Compiled = unknown> extends FieldSource {
  /** The sections of a plugin that it owns, by name, with their shapes. */
  readonly sections: Readonly<Record<string, z.core.$ZodType>>;
  /** The settings of a policy that it owns, by name. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** The kinds of record that it brings, each with the fields that every scheme gives it. */
  readonly tables?: readonly RecordTable[];
  /** Facts that formulas may read and no file holds, by `scope.field`, added once all fields are known. */
  facts?(words: Words, plugins: readonly ParsedPlugin[]): Iterable<readonly [name: string, field: Field]>;
  /** Its part of a model. Problems go to the context, so that all are said at once. */
  compile(context: CompileContext): Compiled;
  /** The ids of pieces that a field of a caseload may point at, by kind of piece. */
  ids?(compiled: Compiled, plugins: readonly ParsedPlugin[]): Readonly<Record<string, Iterable<string>>>;
  /** The fields whose values a choice about a piece may name, as in `gender=female:must`: by kind of piece, and by piece. */
  named?(compiled: Compiled): Readonly<Record<string, Iterable<readonly [id: string, field: Field]>>>;
  /** What reads which fields, for the list of personal data that a policy uses. */
  readings?(compiled: Compiled): readonly Reading[];
  /** Checks the records of a caseload further, and fills in what follows from other records. */
  read?(compiled: Compiled, rows: Rows, model: ReadingModel, problems: Problem[]): Rows;
}

/** A subject, and what it made of a model. */
export interface CompiledSubject {
  readonly subject: Subject;
  readonly made: unknown;
}

/** The subjects that have announced themselves: code that was imported, never data. It only ever grows. */
const announced = new Map<string, Subject>();

/**
 * Makes a subject known to every later `compile` and `definePlugin`. The package of a subject calls this when it is
 * imported, so that a plain plugin need not list its subjects.
 *
 * @throws WaymarkError `subject-announced-twice` where another subject has that id already
 * @example
 * ```ts
 * announce({ id: "demo", sections: {}, settings: {}, compile: () => null }); // => undefined
 * ```
 */
export function announce(subject: Subject): void {
  const known = announced.get(subject.id);
  if (known !== undefined && known !== subject)
    throw badInput(
      "subject-announced-twice",
      subject.id,
      `Two subjects are called ${subject.id}.`,
      "Give yours another id, or install its package once only.",
    );
  announced.set(subject.id, subject);
}

/** The subjects given, those of the plugins and those announced: each once, in the order of their ids. */
export function subjectsOf(
  plugins: readonly { readonly subjects?: readonly Subject[] | undefined }[],
  given: readonly Subject[] = [],
): readonly Subject[] {
  const own = plugins.flatMap((plugin) => (Array.isArray(plugin?.subjects) ? plugin.subjects : []));
  for (const subject of [...own, ...given]) requireSubject(subject);
  const found = new Map([...announced.values(), ...own, ...given].map((one) => [one.id, one]));
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Checks that a subject still has its functions: a copy of it by way of JSON has lost them. */
function requireSubject(subject: unknown): void {
  if (typeof (subject as Partial<Subject> | null | undefined)?.compile === "function") return;
  throw badInput(
    "not-a-subject",
    "subjects",
    "A subject of a plugin has no functions: the plugin was copied, as by way of JSON.",
    "Give the plugin as its package exports it.",
  );
}

/**
 * What a subject made of a model when it was compiled. Each subject has a typed way to it of its own.
 *
 * @throws WaymarkError `not-compiled` where the model was compiled without the subject
 */
export function compiledOf<Compiled>(
  model: { readonly subjects: ReadonlyMap<string, CompiledSubject> },
  id: string,
): Compiled {
  const found = model.subjects.get(id);
  if (found) return found.made as Compiled;
  throw badInput(
    "not-compiled",
    "model",
    `The model was compiled without the subject ${id}.`,
    "Import the package of the subject before compile, or give the subject in its options.",
  );
}

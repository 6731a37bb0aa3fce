import type { Model } from "../compile/model.js";
import { dayOf } from "../days.js";
import {
  foldWord,
  isUnknownIn,
  isUnknownWord,
  nearestValue,
  partsOf,
  saysNone,
  truthIn,
  truthOf,
  valueNamed,
} from "../field/read-words.js";
import type { Field } from "../field/vocabulary.js";
import { wholeNumberOf } from "../field/whole-number.js";
import type { RecordValues, Value } from "../formula/index.js";
import { requireModel, requireObject } from "../guard.js";
import { didYouMean, nearest } from "../nearest.js";
import { type Problem, WaymarkError } from "../problems.js";
import type { RecordKind } from "../shape/common.js";
import { capital, withArticle } from "../words.js";
import { blankRecord } from "./blank-record.js";
import type { RawRecord } from "./raw-record.js";

/** What cells said when they were first read, by field: a caseload says the same words very often. */
export type KnownCells = Map<Field, Map<string, Value>>;

/**
 * Read one record: words to ids, dates to day numbers, sets to sorted lists, blanks to unknown. A field that the model
 * does not know is a problem, with the nearest that it knows.
 *
 * @param problems where every problem is put, its path being `path` and the field; no personal value is repeated.
 * @param known cells of other records, to which those of this one are added
 */
export function readRecord(
  model: Model,
  kind: RecordKind,
  raw: RawRecord,
  path: string,
  problems: Problem[],
  known?: KnownCells,
): RecordValues {
  const values = blankRecord();
  for (const field of model.fieldsOf.get(kind) ?? []) {
    const given = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
    const value = readCell(model, field, given, path, problems, known);
    values[field.id] = value;
    if (value === null && field.required && isBlank(field, given)) {
      problems.push({
        code: "missing-value",
        path: `${path}.${field.id}`,
        message: `${field.title} is empty.`,
        hint: field.refersTo ? `Give the id of ${withArticle(field.refersTo)}.` : "Fill it in.",
      });
    }
  }
  for (const id of Object.keys(raw))
    if (!(id in values) && raw[id] !== undefined && !model.fields.has(`${kind}.${id}`))
      problems.push(unknownField(model, kind, id, path));
  return Object.freeze(values);
}

/**
 * A field that the scheme does not have: what is in it would count for nothing. A column of a spreadsheet may be called by
 * the field's title, or by another of its names; a record has its id.
 */
export function unknownField(model: Model, kind: RecordKind, id: string, path: string): Problem {
  const fields = model.fieldsOf.get(kind) ?? [];
  const meant = fields.find(({ title, also = [] }) =>
    [title, ...also].some((name) => foldWord(name) === foldWord(id)),
  );
  return {
    code: "unknown-field",
    path: `${path}.${id}`,
    message: `${capital(withArticle(kind))} has no field ${id} in this scheme.`,
    hint: meant
      ? `Its name here is ${meant.id}.`
      : didYouMean(
          id,
          fields.map((field) => field.id),
          "field",
        ),
  };
}

/**
 * Read one client or mentor for the functions that take a single record.
 *
 * @throws WaymarkError with every problem of the record.
 */
export function requireRecord(model: Model, kind: RecordKind, raw: RawRecord): RecordValues {
  return requireEach(model, [[kind, raw]])[0]!;
}

/**
 * Read records that belong together, as a client and a mentor.
 *
 * @throws WaymarkError with every problem of all of them.
 */
export function requireEach(
  model: Model,
  given: readonly (readonly [kind: RecordKind, raw: RawRecord])[],
): readonly RecordValues[] {
  requireModel(model);
  for (const [kind, raw] of given) requireObject(raw, kind);
  const problems: Problem[] = [];
  const records = given.map(([kind, raw]) => readRecord(model, kind, raw, kind, problems));
  if (problems.length > 0) throw new WaymarkError(problems);
  return records;
}

function readCell(
  model: Model,
  field: Field,
  given: unknown,
  path: string,
  problems: Problem[],
  known: KnownCells | undefined,
): Value {
  if (given === undefined) return null;
  const cells = typeof given === "string" ? known?.get(field) : undefined;
  const before = cells?.get(given as string);
  if (before !== undefined) return before;
  const found = problems.length;
  const value = readValue(model, field, given, `${path}.${field.id}`, problems);
  if (typeof given === "string" && problems.length === found) {
    if (cells) cells.set(given, value);
    else known?.set(field, new Map([[given, value]]));
  }
  return value;
}

function isBlank(field: Field, given: unknown): boolean {
  return given === undefined || given === null || (typeof given === "string" && isUnknownIn(field, given));
}

/** What a wish may be about: pieces of a scheme by id, and the fields whose values a wish may name. */
type Pieces = Pick<Model, "ids" | "named">;

/** Read one cell as a field says; null where it is blank, or where it does not fit, which is then a problem. */
export function readValue(
  model: Pieces,
  field: Field,
  given: unknown,
  path: string,
  problems: Problem[],
): Value {
  if (isBlank(field, given)) return null;
  const report = (message: string, hint: string): null => {
    problems.push({ code: "bad-value", path, message: `${field.title}: ${message}`, hint });
    return null;
  };
  const severalAllowed =
    field.kind === "categories" || field.kind === "identifiers" || field.kind === "choices";
  if (!isPlain(given) && !(severalAllowed && Array.isArray(given) && given.every(isPlain))) {
    return report(
      "this is not a plain value.",
      severalAllowed ? "Give text, or a list of texts." : "Give text, a number, or true or false.",
    );
  }
  if (field.kind === "integer") return readInteger(field, given, report);
  if (field.kind === "boolean") {
    return (
      truthIn(field, String(given)) ??
      report("this is neither yes nor no.", "Write yes or no, or leave it empty if it is not known.")
    );
  }
  if (field.kind === "date") return readDate(given, report);
  if (field.kind === "category") return readWord(field, given, report);
  if (severalAllowed) {
    return readSet(model, field, given, report);
  }
  return readText(field, given, report);
}

function isPlain(given: unknown): boolean {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}

/** One choice: commas and the like before its colon are part of a value's name. */
const wholeChoice = /^[^:]+:[a-z -]+$/i;

function readSet(model: Pieces, field: Field, given: unknown, report: Report): readonly string[] | null {
  const words = Array.isArray(given)
    ? given.map((word) => String(word).trim())
    : partsOf(String(given), (part) =>
        field.kind === "choices" ? wholeChoice.test(part) : valueNamed(field, part) !== undefined,
      );
  const kept = words.filter((word) => word !== "" && word.toLowerCase() !== "none");
  if (field.kind === "identifiers" && kept.length > 0 && kept.length < words.length)
    return report("this says none, and names some.", "Keep the ids, or write none alone.");
  const readOne = (word: string) => {
    if (field.kind === "choices") return readChoice(model, field, word, report);
    return field.kind === "identifiers" ? readId(field, word, report) : readWord(field, word, report);
  };
  const read = kept.map(readOne);
  if (read.includes(null)) return null;
  const list = [...new Set(read as string[])].sort();
  // One about the piece as such, and one that names values of it, may stand side by side.
  const about = list.map((word) => word.slice(0, word.search(/[=:]/) + 1));
  if (field.kind === "choices" && new Set(about).size < about.length) {
    return report(`two are given for one ${field.refersTo ?? "item"}.`, "Keep one.");
  }
  return Object.freeze(list);
}

/** One id of several. An answer such as yes would be nobody's id, and keep nobody apart. */
function readId(field: Field, word: string, report: Report): string | null {
  const isAnswer = truthOf(word) !== undefined || saysNone(word) || isUnknownWord(word) || /^x$/i.test(word);
  if (field.notIds?.some((one) => foldWord(one) === foldWord(word)))
    return report(
      `“${word}” names nobody in particular.`,
      "Give each one an id of its own, such as N-12, and write it alike everywhere. If there are none, write none.",
    );
  if (!isAnswer || /^\d+$/.test(word)) return readText(field, word, report);
  return report("this is an answer, not an id.", "Write the ids themselves, or none where there are none.");
}

type Report = (message: string, hint: string) => null;

function readInteger(field: Field, given: unknown, report: Report): number | null {
  const text = withoutUnit(String(given).trim(), field.unit);
  const value = typeof given === "number" ? given : (wholeNumberOf(text) ?? Number.NaN);
  const [min, max] = [field.min ?? Number.MIN_SAFE_INTEGER, field.max ?? Number.MAX_SAFE_INTEGER];
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value + 0;
  const range =
    field.min !== undefined || field.max !== undefined
      ? ` from ${field.min ?? "any"} to ${field.max ?? "any"}`
      : "";
  return report(
    "this is not a whole number that fits.",
    `Write a whole number${range}${field.unit ? ` (${field.unit})` : ""}.`,
  );
}

/** A number without the unit of its field behind it, as `17 years`. Another unit stays, and is refused. */
function withoutUnit(text: string, unit: string | undefined): string {
  const ending = ` ${unit?.toLowerCase()}`;
  return unit !== undefined && text.toLowerCase().endsWith(ending) ? text.slice(0, -ending.length) : text;
}

function readDate(given: unknown, report: Report): number | null {
  return (
    dayOf(String(given)) ??
    report("this is not a day in the calendar.", "Write the day as 2026-01-31 or 31/01/2026.")
  );
}

function readWord(field: Field, given: unknown, report: Report): string | null {
  const text = String(given).trim();
  const found = valueNamed(field, text);
  if (found !== undefined) return found;
  const near = nearestValue(field, text);
  // A word is repeated only where it is all but one of the field's own: under a wrong header, or in a row that
  // slipped, a cell may be anybody's anything.
  if (near !== undefined) return report(`“${text}” is not one of its words.`, `Did you mean ${near}?`);
  const allowed = field.values?.map(({ id }) => id) ?? [];
  return report(
    "this is not one of the words it can be.",
    field.sensitivity === "ordinary"
      ? didYouMean(text, allowed, "value")
      : `Use one of: ${allowed.slice(0, 24).join(", ")}${allowed.length > 24 ? ", …" : ""}.`,
  );
}

/**
 * A choice for one piece, as `piece:word`, or for some values of it, as `piece=value or value:word`: what the field
 * refers to, and one of its values.
 */
function readChoice(model: Pieces, field: Field, text: string, report: Report): string | null {
  const [before = "", said = "", ...rest] = text.split(":").map((part) => part.trim());
  const [piece = "", value] = before.split(/\s*=\s*(.*)/s, 2);
  const kind = field.refersTo ?? "item";
  const pieces = [...(model.ids.get(kind) ?? [])];
  const id = piece.toLowerCase();
  const word = valueNamed(field, said);
  if (!pieces.includes(id) || word === undefined || rest.length > 0)
    return report(
      "this is not understood.",
      `${choiceHint(model, field, id, value)} Write ${kind}:word or, to name a value, ${kind}=value:word, with ${kind} one of ${pieces.join(", ")} and word one of ${(field.values ?? []).map(({ id: one }) => one).join(", ")}.`,
    );
  if (value === undefined) return `${id}:${word}`;
  const named = model.named.get(kind)?.get(id);
  if (named === undefined)
    return report(
      `${id} has no values to name.`,
      `Write ${id}:${word}, or name a value of: ${[...(model.named.get(kind)?.keys() ?? [])].join(", ")}.`,
    );
  const isValue = (part: string) => valueNamed(named, part) !== undefined;
  const parts = isValue(value) ? [value] : partsOf(value.replaceAll(/\s+or\s+/gi, ";"), isValue);
  const values = parts.map((part) => readWord(named, part, report));
  if (values.length === 0) return report("no value is named.", `Write ${id}=value:${word}.`);
  return values.includes(null) ? null : `${id}=${[...new Set(values)].sort().join(" or ")}:${word}`;
}

/** The piece that was most likely meant, or else an example that can be read. */
function choiceHint(model: Pieces, field: Field, piece: string, value: string | undefined): string {
  const kind = field.refersTo ?? "item";
  const pieces = [...(model.ids.get(kind) ?? [])];
  const isCalled = ({ id, title }: Field) => [id, title].some((name) => foldWord(name) === foldWord(piece));
  const [meant] = [...(model.named.get(kind) ?? [])].find(([, named]) => isCalled(named)) ?? [];
  const near = pieces.includes(piece) ? undefined : (meant ?? nearest(piece, pieces));
  if (near === undefined) return `For example: ${choiceExample(model, field)}.`;
  return `Did you mean ${near}${value === undefined ? "" : "=value"}:word?`;
}

/**
 * A choice that a field of choices can hold, in the scheme’s own words: for a value of a piece where one has values, as
 * `faith=islam:prefer`.
 */
export function choiceExample(model: Pieces, field: Field): string {
  const kind = field.refersTo ?? "item";
  const word = field.values?.[0]?.id ?? "word";
  const [named] = [...(model.named.get(kind) ?? [])].filter(([, { values }]) => values?.length);
  if (named) return `${named[0]}=${named[1].values![0]!.id}:${word}`;
  return `${[...(model.ids.get(kind) ?? [])][0] ?? kind}:${word}`;
}

function readText(field: Field, given: unknown, report: Report): string | null {
  const text = String(given).trim();
  if (
    (field.kind === "identifier" || field.kind === "identifiers") &&
    !/^[A-Za-z0-9][A-Za-z0-9._@+-]{0,119}$/.test(text)
  ) {
    return report(
      "this is not an id.",
      "Use a to z, A to Z and digits, with - _ . @ + after the first, and no spaces: C-017.",
    );
  }
  if (/^[=＝]/u.test(text))
    return report("this looks like a spreadsheet formula.", "Write the value itself.");
  return text.length <= 4_000 ? text : report("this is too long.", "Keep it under 4000 characters.");
}

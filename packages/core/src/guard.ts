import type { CaseloadTables } from "./caseload/caseload.js";
import type { Model } from "./compile/model.js";
import { didYouMean } from "./nearest.js";
import { badInput } from "./problems.js";

/**
 * Check that an argument is a model, for functions that untyped callers may call with something else.
 *
 * @throws WaymarkError `not-a-model`
 * @example
 * ```ts
 * requireModel(compile(policy, { plugins: [westMidlands] })); // => undefined
 * ```
 */
export function requireModel(model: unknown): asserts model is Model {
  if (isObject(model) && model.fieldsOf instanceof Map && model.subjects instanceof Map) return;
  throw badInput(
    "not-a-model",
    "model",
    "The first argument is not a model.",
    "Give what compile(policy, { plugins }) returns.",
  );
}

/**
 * Check that an argument has the shape of a caseload: lists of records, with clients and mentors among them.
 *
 * @param lists further lists that it may have
 * @throws WaymarkError `not-a-caseload`
 * @example
 * ```ts
 * requireCaseload({ clients: [], mentors: [{ id: "M-1", capacity: 1 }] }); // => undefined
 * ```
 */
export function requireCaseload(
  caseload: unknown,
  lists: readonly string[] = [],
): asserts caseload is CaseloadTables {
  const hint = "Give { clients, mentors } and further lists, each an array of records.";
  if (!isObject(caseload))
    throw badInput("not-a-caseload", "caseload", "The second argument is not a caseload.", hint);
  for (const list of new Set(["clients", "mentors", ...lists])) {
    const records = Object.hasOwn(caseload, list) ? caseload[list] : undefined;
    if (records === undefined && list !== "clients" && list !== "mentors") continue;
    if (!Array.isArray(records))
      throw badInput("not-a-caseload", `caseload.${list}`, "This is not a list of records.", hint);
    const wrong = records.findIndex((record) => !isObject(record));
    if (wrong >= 0)
      throw badInput("not-a-record", `caseload.${list}.${wrong}`, "This is not a record.", "Give an object.");
  }
}

/**
 * Check that an argument is an object of options, none of them misspelt: one that is not known would do nothing.
 *
 * @param name what the argument is called
 * @param like how it may be written
 * @param known the options that there are
 * @throws WaymarkError `not-options`, or `unknown-option` with the nearest
 * @example
 * ```ts
 * requireOptions({ top: 3 }, "options", "{ top: 5 }", ["top"]); // => undefined
 * ```
 */
export function requireOptions(options: unknown, name: string, like: string, known: readonly string[]): void {
  if (!isObject(options))
    throw badInput(
      "not-options",
      name,
      `The argument ${name} is not an object.`,
      `Give, for example, ${like}.`,
    );
  const other = Object.keys(options).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw badInput(
    "unknown-option",
    `${name}.${other}`,
    `There is no option called ${other} here.`,
    didYouMean(other, known, "option"),
  );
}

/**
 * Check that an argument is one record.
 *
 * @throws WaymarkError `not-a-record`
 * @example
 * ```ts
 * requireObject({ id: "C-1" }, "client"); // => undefined
 * ```
 */
export function requireObject(record: unknown, name: string): void {
  if (isObject(record)) return;
  throw badInput(
    "not-a-record",
    name,
    `The argument ${name} is not a record.`,
    "Give an object with its fields.",
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { badInput } from "./problems.js";

/**
 * A value as RFC 8785 canonical JSON: keys in code-unit order, no white space, numbers as ECMAScript writes
 * them. Refuses what plain JSON would drop or change: undefined, functions, NaN, -0, Map, Date, lone
 * surrogates, class instances.
 *
 * @throws WaymarkError `not-canonical`, naming the path of the value.
 * @example
 * ```ts
 * canonical({ b: [1, "x"], a: null }); // => '{"a":null,"b":[1,"x"]}'
 * ```
 */
export function canonical(value: unknown): string {
  return write(value, "", new Set());
}

function write(value: unknown, path: string, above: Set<object>): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value) || Object.is(value, -0))
      throw refuse(path, `the number ${Object.is(value, -0) ? "-0" : value}`);
    return String(value);
  }
  if (typeof value === "string") {
    if (/\p{Surrogate}/u.test(value)) throw refuse(path, "text with half of a surrogate pair");
    return JSON.stringify(value);
  }
  if (typeof value !== "object") throw refuse(path, `a ${typeof value}`);
  if (above.has(value)) throw refuse(path, "a value that contains itself");
  above.add(value);
  const text = Array.isArray(value) ? writeList(value, path, above) : writeObject(value, path, above);
  above.delete(value);
  return text;
}

function writeList(value: readonly unknown[], path: string, above: Set<object>): string {
  const parts: string[] = [];
  for (let index = 0; index < value.length; index++)
    parts.push(write(value[index], `${path}[${index}]`, above));
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, path: string, above: Set<object>): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refuse(path, `an instance of ${prototype?.constructor?.name ?? "a class"}`);
  }
  if (value instanceof Map || value instanceof Set) throw refuse(path, "a Map or a Set");
  if (Object.getOwnPropertySymbols(value).length > 0) throw refuse(path, "an object with a symbol for a key");
  const record = value as Record<string, unknown>;
  const parts = Object.keys(record)
    .sort()
    .map(
      (key) =>
        `${write(key, path, above)}:${write(record[key], path === "" ? key : `${path}.${key}`, above)}`,
    );
  return `{${parts.join(",")}}`;
}

function refuse(path: string, what: string) {
  return badInput(
    "not-canonical",
    path,
    `Canonical JSON cannot hold ${what}.`,
    "Give null, true, false, finite numbers, text, lists and plain objects only.",
  );
}

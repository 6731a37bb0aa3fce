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
  const parts: string[] = [];
  writeCanonical(value, (part) => parts.push(part));
  return parts.join("");
}

/**
 * The same text in parts, in order, none of them longer than about 64 000 characters and one value: a document of any size
 * is never held as one string.
 *
 * @param put takes each part
 * @param options.leaveOutUndefined leaves out the properties of plain objects that are undefined, instead of refusing them
 * @throws WaymarkError `not-canonical`, naming the path of the value; parts before it have been put by then.
 * @example
 * ```ts
 * let text = "";
 * writeCanonical({ b: 1, a: undefined }, (part) => (text += part), { leaveOutUndefined: true });
 * text; // => '{"b":1}'
 * ```
 */
export function writeCanonical(
  value: unknown,
  put: (part: string) => void,
  options: { readonly leaveOutUndefined?: boolean } = {},
): void {
  const writer = new Writer(put, options.leaveOutUndefined === true);
  writer.write(value);
  writer.end();
}

const fullPart = 65_536;

/** Text without a quote, a backslash, a control character or a surrogate stands in JSON as it is. */
const plainText = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;

/** The keys of an object as it has them, and in order, each as it is written. */
interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
  readonly texts: readonly string[];
}

class Writer {
  /** The objects that a value stands in, with the key or place under which the next stands in each. */
  private readonly above: object[] = [];
  private readonly at: (string | number)[] = [];
  private readonly keys = new Map<string, string>();
  /** The last object that stood under a key, or in a list under it: the next has mostly the same keys. */
  private readonly shapes = new Map<string, Shape>();
  private key = "";
  private part = "";

  constructor(
    private readonly put: (part: string) => void,
    private readonly leaveOutUndefined: boolean,
  ) {}

  end(): void {
    if (this.part !== "") this.put(this.part);
    this.part = "";
  }

  write(value: unknown): void {
    if (typeof value === "string") this.part += this.quoted(value);
    else if (value === null || typeof value === "boolean") this.part += String(value);
    else if (typeof value === "number") this.writeNumber(value);
    else if (typeof value !== "object") throw this.refuse(`a ${typeof value}`);
    else this.writeWithin(value);
    if (this.part.length > fullPart) this.end();
  }

  private writeNumber(value: number): void {
    if (!Number.isFinite(value) || Object.is(value, -0))
      throw this.refuse(`the number ${Object.is(value, -0) ? "-0" : value}`);
    this.part += value;
  }

  private writeWithin(value: object): void {
    if (this.above.includes(value)) throw this.refuse("a value that contains itself");
    const isList = Array.isArray(value);
    if (!isList) this.checkPlain(value);
    this.above.push(value);
    if (isList) this.writeList(value);
    else this.writeObject(value as Readonly<Record<string, unknown>>);
    this.above.pop();
  }

  private writeList(value: readonly unknown[]): void {
    const depth = this.at.push(0) - 1;
    const { key } = this;
    this.part += "[";
    for (let i = 0; i < value.length; i++) {
      if (i > 0) this.part += ",";
      this.at[depth] = i;
      this.key = key;
      this.write(value[i]);
    }
    this.part += "]";
    this.at.pop();
  }

  private writeObject(value: Readonly<Record<string, unknown>>): void {
    const depth = this.at.push("") - 1;
    const { sorted, texts } = this.shapeOf(value);
    let sign = "{";
    for (let i = 0; i < sorted.length; i++) {
      const key = sorted[i]!;
      const inner = value[key];
      if (inner === undefined && this.leaveOutUndefined) continue;
      this.at[depth] = key;
      this.key = key;
      this.part += sign + texts[i]!;
      sign = ",";
      this.write(inner);
    }
    this.part += sign === "{" ? "{}" : "}";
    this.at.pop();
  }

  private shapeOf(value: object): Shape {
    const keys = Object.keys(value);
    const known = this.shapes.get(this.key);
    if (known !== undefined && areSame(keys, known.keys)) return known;
    const sorted = inOrder(keys);
    const shape = { keys, sorted, texts: sorted.map((key) => this.keyOf(key)) };
    // Objects that are tables of ids are large and stand under few keys; what is kept is one for each key of a schema.
    if (this.shapes.size < 10_000) this.shapes.set(this.key, shape);
    return shape;
  }

  private checkPlain(value: object): void {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw this.refuse(`an instance of ${prototype?.constructor?.name ?? "a class"}`);
    if (value instanceof Map || value instanceof Set) throw this.refuse("a Map or a Set");
    if (Object.getOwnPropertySymbols(value).length > 0)
      throw this.refuse("an object with a symbol for a key");
  }

  /** Keys come again and again. Those of an object that is a table of ids are not kept for ever. */
  private keyOf(key: string): string {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const text = `${this.quoted(key)}:`;
    if (this.keys.size < 10_000) this.keys.set(key, text);
    return text;
  }

  private quoted(text: string): string {
    if (plainText.test(text)) return `"${text}"`;
    if (/\p{Surrogate}/u.test(text)) throw this.refuse("text with half of a surrogate pair");
    return JSON.stringify(text);
  }

  private refuse(what: string) {
    const path = this.at
      .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`))
      .join("");
    return badInput(
      "not-canonical",
      path,
      `Canonical JSON cannot hold ${what}.`,
      "Give null, true, false, finite numbers, text, lists and plain objects only.",
    );
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function inOrder(keys: readonly string[]): readonly string[] {
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return [...keys].sort();
  return keys;
}

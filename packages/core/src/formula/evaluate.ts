import { asKeys, type FieldsByName, givesIds } from "./ids.js";
import type { Tree } from "./tree.js";
import type { Value } from "./value.js";

/** A record's fields by id. Fields that are absent or null are unknown. */
export type RecordValues = Readonly<Record<string, Value>>;

/** The records that a formula looks at, by scope: client, mentor, engagement, observation, policy. */
export type Facts = Readonly<Record<string, RecordValues>>;

/** A formula ready to run. Unknown facts give null unless the answer is the same whatever they are (Kleene). */
export type Run = (facts: Facts) => Value;

/** Look-ups by id. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/**
 * Compile a tree to a plain closure. No text is turned to code; every field is reached by its own key.
 *
 * @param fields by `scope.field`: fields of ids among them are compared whatever their capitals, signs and noughts
 * @example
 * ```ts
 * const run = compileTree(parseFormula("client.age < 18 or client.asks == true"), new Map());
 * run({ client: { age: 15, asks: null } }); // => true
 * run({ client: { age: 40, asks: null } }); // => null
 * ```
 */
export function compileTree(tree: Tree, tables: Tables, fields: FieldsByName = new Map()): Run {
  return compilePart(tree, { tables, fields, asIds: false });
}

interface Setting {
  readonly tables: Tables;
  readonly fields: FieldsByName;
  /** Whether words are ids that are compared with others. */
  readonly asIds: boolean;
}

function compilePart(tree: Tree, setting: Setting): Run {
  if (tree.kind === "constant") return compileConstant(tree.value, setting);
  if (tree.kind === "date") return () => tree.day;
  if (tree.kind === "field") return compileField(tree.scope, tree.field, setting);
  if (tree.kind === "unary") return compileUnary(tree.op, compilePart(tree.of, setting));
  if (tree.kind === "binary") {
    const compared = tree.op === "==" || tree.op === "!=";
    const inside = compared ? comparing([tree.left, tree.right], setting) : setting;
    const left = compilePart(tree.left, inside);
    const right = compilePart(tree.right, inside);
    if (tree.op === "and" || tree.op === "or") return compileLogic(tree.op === "or", left, right);
    const apply = binaries[tree.op];
    return (facts) => lift(left(facts), right(facts), apply);
  }
  if (tree.kind === "choice") {
    const test = compilePart(tree.test, { ...setting, asIds: false });
    const then = compilePart(tree.yes, setting);
    const otherwise = compilePart(tree.no, setting);
    return (facts) => choose(test(facts), then(facts), otherwise(facts));
  }
  const inside = Object.hasOwn(setCalls, tree.name)
    ? comparing(tree.args, setting)
    : { ...setting, asIds: false };
  return compileCall(
    tree.name,
    tree.args.map((arg) => compilePart(arg, inside)),
    setting.tables,
  );
}

/** The setting of what is compared with each other: ids where one of them is. */
function comparing(parts: readonly Tree[], setting: Setting): Setting {
  return { ...setting, asIds: parts.some((part) => givesIds(part, setting.fields)) };
}

function compileConstant(value: number | string | boolean, { asIds }: Setting): Run {
  const given = asIds ? asKeys(value) : value;
  return () => given;
}

/** A field's value; what an object inherits (only ever functions) is not data, and counts as unknown. */
function compileField(scope: string, field: string, { asIds }: Setting): Run {
  const read: Run = (facts) => {
    const value = facts[scope]?.[field];
    return value === undefined || typeof value === "function" ? null : value;
  };
  return asIds ? (facts) => asKeys(read(facts)) : read;
}

function compileUnary(op: "not" | "-", of: Run): Run {
  return (facts) => {
    const value = of(facts);
    if (value === null) return null;
    return op === "not" ? value !== true : -(value as number) + 0;
  };
}

/** Kleene's and/or: a side that settles the answer settles it, whatever the other side may be. */
function compileLogic(settles: boolean, left: Run, right: Run): Run {
  return (facts) => {
    const a = left(facts);
    if (a === settles) return settles;
    const b = right(facts);
    if (b === settles) return settles;
    return a === null || b === null ? null : !settles;
  };
}

type Apply = (left: never, right: never) => Value;

const binaries: Readonly<Record<string, Apply>> = {
  "+": (a: number, b: number) => whole(a + b),
  "-": (a: number, b: number) => whole(a - b),
  "*": (a: number, b: number) => whole(a * b),
  "/": (a: number, b: number) => divide(a, b),
  "==": (a: Value, b: Value) => same(a, b),
  "!=": (a: Value, b: Value) => !same(a, b),
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
  ">": (a: number, b: number) => a > b,
  ">=": (a: number, b: number) => a >= b,
};

function lift(left: Value, right: Value, apply: Apply | undefined): Value {
  return left === null || right === null || apply === undefined ? null : apply(left as never, right as never);
}

/** A result past the safe integers is no longer exact, and so counts as unknown. */
function whole(value: number): number | null {
  return Number.isSafeInteger(value) ? value + 0 : null;
}

/** Integer division, halves rounded up; unknown where the divisor is zero. Exact, without a fraction in between. */
function divide(a: number, b: number): number | null {
  if (b === 0) return null;
  const [top, bottom] = b < 0 ? [-a, -b] : [a, b];
  let rest = top % bottom;
  if (rest < 0) rest += bottom;
  return whole((top - rest) / bottom + (rest * 2 >= bottom ? 1 : 0));
}

function same(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((word, i) => word === b[i]);
  return a === b;
}

function choose(test: Value, then: Value, otherwise: Value): Value {
  if (test === null) return same(then, otherwise) ? then : null;
  return test === true ? then : otherwise;
}

function compileCall(name: string, args: readonly Run[], tables: Tables): Run {
  const table = tables.get(name);
  if (table !== undefined) {
    const key = args[0]!;
    return (facts) => {
      const value = key(facts);
      return value === null ? null : (table.get(String(value)) ?? null);
    };
  }
  const [first, second] = args;
  const set = Object.hasOwn(setCalls, name) ? setCalls[name] : undefined;
  if (set !== undefined && first && second) return (facts) => set(first(facts), second(facts));
  const number = Object.hasOwn(numberCalls, name) ? numberCalls[name] : undefined;
  return (facts) => (number === undefined ? null : number(args.map((arg) => arg(facts))));
}

const setCalls: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  has: (set, word) =>
    isEmpty(set)
      ? false
      : set === null || word === null
        ? null
        : (set as readonly string[]).includes(word as string),
  overlaps: (a, b) => (isEmpty(a) || isEmpty(b) ? false : a === null || b === null ? null : common(a, b) > 0),
  shared: (a, b) => (isEmpty(a) || isEmpty(b) ? 0 : a === null || b === null ? null : common(a, b)),
  common: (a, b) => (isEmpty(a) || isEmpty(b) ? [] : a === null || b === null ? null : inBoth(a, b)),
};

const numberCalls: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  min: (values) => extreme(values, (a, b) => a < b),
  max: (values) => extreme(values, (a, b) => a > b),
  abs: ([value]) => (value === null ? null : Math.abs(value as number)),
  count: ([set]) => (set === null ? null : (set as readonly string[]).length),
};

function extreme(values: readonly Value[], beats: (a: number, b: number) => boolean): Value {
  let best: number | null = null;
  for (const value of values) {
    if (value === null) return null;
    if (best === null || beats(value as number, best)) best = value as number;
  }
  return best;
}

function isEmpty(set: Value | undefined): boolean {
  return Array.isArray(set) && set.length === 0;
}

function inBoth(a: Value, b: Value): readonly string[] {
  return (a as readonly string[]).filter((word) => (b as readonly string[]).includes(word));
}

/** How many words two sets share. Sets are short, so looking each word up in the other is quickest. */
function common(a: Value, b: Value): number {
  const words = b as readonly string[];
  let count = 0;
  for (const word of a as readonly string[]) if (words.includes(word)) count += 1;
  return count;
}

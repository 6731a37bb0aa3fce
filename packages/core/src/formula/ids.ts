import { idKey } from "../field/id-key.js";
import type { Field } from "../field/vocabulary.js";
import type { Tree } from "./tree.js";
import type { Value } from "./value.js";

/** Fields by `scope.field`: they say where ids stand. */
export type FieldsByName = ReadonlyMap<string, Pick<Field, "kind">>;

/**
 * Whether a part of a formula gives ids. These are compared by their keys: a network that is written N-1 here and n01
 * there keeps people apart.
 */
export function givesIds(tree: Tree, fields: FieldsByName): boolean {
  if (tree.kind === "field") {
    const kind = fields.get(`${tree.scope}.${tree.field}`)?.kind;
    return kind === "identifier" || kind === "identifiers";
  }
  if (tree.kind === "choice") return givesIds(tree.yes, fields) || givesIds(tree.no, fields);
  return tree.kind === "call" && tree.name === "common" && tree.args.some((arg) => givesIds(arg, fields));
}

const keys = new Map<string, string>();
const mostKeys = 20_000;

/** The key of an id. Those that were asked for lately are kept: a rule asks for them once for each pair. */
function keyOf(id: string): string {
  const known = keys.get(id);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = idKey(id);
  keys.set(id, key);
  return key;
}

const keysOfSets = new WeakMap<readonly string[], readonly string[]>();

/** An id or a set of ids as their keys; anything else as it is. */
export function asKeys(value: Value): Value {
  if (typeof value === "string") return keyOf(value);
  if (typeof value !== "object" || value === null) return value;
  const known = keysOfSets.get(value);
  if (known !== undefined) return known;
  const made = Object.freeze([...new Set(value.map(keyOf))].sort());
  if (Object.isFrozen(value)) keysOfSets.set(value, made);
  return made;
}

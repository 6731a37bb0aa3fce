import { type FieldsByName, givesIds } from "./ids.js";
import { childrenOf, readsOf, type Tree } from "./tree.js";

/** What compares two of its parts, so that ids in them count by being equal alone. */
const comparisons = new Set(["==", "!=", "has", "overlaps", "shared", "common"]);

/**
 * The fields of ids, as `client.networks`, that formulas read only to compare them with each other: with every id
 * given another name throughout, the answers stay the same. None where the formulas ask which id it is.
 *
 * @example
 * ```ts
 * const fields = new Map([["client.id", { kind: "identifier" }], ["mentor.knows", { kind: "identifiers" }]] as const);
 * comparedIds([parseFormula("has(mentor.knows, client.id)")], fields); // => ["client.id", "mentor.knows"]
 * comparedIds([parseFormula('client.id == "C-1"')], fields); // => []
 * ```
 */
export function comparedIds(trees: readonly Tree[], fields: FieldsByName): string[] {
  if (!trees.every((tree) => onlyCompares(tree, fields))) return [];
  const isId = (name: string) => fields.get(name)?.kind.startsWith("identifier") === true;
  return [...new Set(trees.flatMap(readsOf))].filter(isId).sort();
}

function onlyCompares(tree: Tree, fields: FieldsByName): boolean {
  if (tree.kind === "field") return !givesIds(tree, fields);
  const parts = childrenOf(tree);
  const name = tree.kind === "binary" ? tree.op : tree.kind === "call" ? tree.name : "";
  if (comparisons.has(name) && parts.some((part) => givesIds(part, fields)))
    return parts.every((part) => isPlainIds(part, fields));
  if (name === "count" && parts.every((part) => isPlainIds(part, fields))) return true;
  return parts.every((part) => onlyCompares(part, fields));
}

/** A field of ids, or what two of them have in common. */
function isPlainIds(tree: Tree, fields: FieldsByName): boolean {
  if (tree.kind === "field") return givesIds(tree, fields);
  return tree.kind === "call" && tree.name === "common" && tree.args.every((arg) => isPlainIds(arg, fields));
}

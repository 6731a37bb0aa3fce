/** Two operands, one result. `/` divides integers and rounds half up. */
export type BinaryOperator = "+" | "-" | "*" | "/" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "and" | "or";

/** A formula as our own tree: plain data that any engine can compile. */
export type Tree =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "field"; readonly scope: string; readonly field: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: "unary"; readonly op: "not" | "-"; readonly of: Tree }
  | { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "choice"; readonly test: Tree; readonly yes: Tree; readonly no: Tree };

/** Functions that every formula may use, with how many arguments they take. */
export const builtins: Readonly<Record<string, readonly [least: number, most: number]>> = {
  min: [1, 16],
  max: [1, 16],
  abs: [1, 1],
  count: [1, 1],
  has: [2, 2],
  overlaps: [2, 2],
  shared: [2, 2],
  common: [2, 2],
};

/**
 * The fields that a tree reads, as `scope.field`, sorted.
 *
 * @example
 * ```ts
 * readsOf({ kind: "field", scope: "client", field: "faith" }); // => ["client.faith"]
 * ```
 */
export function readsOf(tree: Tree): string[] {
  const found = new Set<string>();
  const visit = (node: Tree): void => {
    if (node.kind === "field") found.add(`${node.scope}.${node.field}`);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  return [...found].sort();
}

/** The direct parts of a node. */
export function childrenOf(node: Tree): readonly Tree[] {
  if (node.kind === "call") return node.args;
  if (node.kind === "unary") return [node.of];
  if (node.kind === "binary") return [node.left, node.right];
  if (node.kind === "choice") return [node.test, node.yes, node.no];
  return [];
}

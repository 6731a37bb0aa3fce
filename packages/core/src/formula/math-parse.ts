// `createParse` is the factory that mathjs makes its own parser from. Its typings leave it out.
import * as factories from "mathjs/number";

/** A node of a formula as the parser of mathjs makes it: the parts that we look at, by the names that mathjs documents. */
export interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly fn?: Node | string;
  readonly op?: string;
  readonly args?: readonly Node[];
  readonly inside?: Node;
  readonly object?: Node;
  readonly index?: Node & { readonly dotNotation?: boolean; readonly dimensions?: readonly Node[] };
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
  readonly conditionals?: readonly string[];
  readonly params?: readonly Node[];
  readonly implicit?: boolean;
}

/** What each kind of node holds, in the order in which the parser hands it over. */
const parts = {
  AccessorNode: ["object", "index"],
  ArrayNode: ["items"],
  AssignmentNode: ["object", "index", "value"],
  BlockNode: ["blocks"],
  ConditionalNode: ["condition", "trueExpr", "falseExpr"],
  ConstantNode: ["value"],
  FunctionAssignmentNode: ["name", "params", "expr"],
  FunctionNode: ["fn", "args"],
  IndexNode: ["dimensions", "dotNotation"],
  ObjectNode: ["properties"],
  OperatorNode: ["op", "fn", "args", "implicit", "isPercentage"],
  ParenthesisNode: ["inside"],
  RangeNode: ["start", "end", "step"],
  RelationalNode: ["conditionals", "params"],
  SymbolNode: ["name"],
} as const;

type ByType = Readonly<Record<string, (text: string) => Node>>;

/** In place of the library that chooses a function by the types of its arguments: a formula is always a text. */
const typed = Object.assign((_name: string, byType: ByType) => byType.string, {
  addConversion: () => undefined,
});

/**
 * Read a formula by the parser of mathjs. It is given nodes that only hold what was read: those of mathjs can also
 * evaluate, print and differentiate, which is nine tenths of its size and is never used here.
 *
 * @throws SyntaxError of mathjs where the text is not well formed.
 */
export const mathParse: (text: string) => Node = (
  factories as unknown as { createParse: (given: object) => (text: string) => Node }
).createParse({
  typed,
  numeric: Number,
  config: { number: "number", numberFallback: "number" },
  ...Object.fromEntries(Object.entries(parts).map(([type, names]) => [type, nodeClass(type, names)])),
});

function nodeClass(type: string, names: readonly string[]) {
  function Made(this: Record<string, unknown>, ...given: unknown[]) {
    for (const [i, name] of names.entries()) this[name] = given[i];
  }
  Object.assign(Made.prototype, { type, isNode: true, [`is${type}`]: true });
  return Made;
}

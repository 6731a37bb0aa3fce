export { checkTree, type Names, type Type } from "./check.js";
export { comparedIds } from "./compared-ids.js";
export { compileTree, type Facts, type RecordValues, type Run, type Tables } from "./evaluate.js";
export type { FieldsByName } from "./ids.js";
export { parseFormula } from "./parse.js";
export { type BinaryOperator, builtins, childrenOf, readsOf, type Tree } from "./tree.js";
export type { Value } from "./value.js";

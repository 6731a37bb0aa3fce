export type { FirstRemedy } from "./cheapest.js";
export type { RemedyKind } from "./obstacle.js";
export { type Remedy, remedies } from "./remedies.js";

export { byWeight } from "./by-weight.js";
export { figureValue } from "./figures.js";
export { clause } from "./lists.js";
export { counted, inWords, ordinal } from "./numbers.js";
export { dutyTitle, riskTitle } from "./titles.js";

export { byWeight } from "./by-weight.js";
export { longDay, longDays } from "./days.js";
export { figureRange, figureValue } from "./figures.js";
export { clause, listed } from "./lists.js";
export { capital, counted, inWords, score } from "./numbers.js";

export { byWeight } from "./by-weight.js";
export { longDay, longDays } from "./days.js";
export { figureRange, figureValue } from "./figures.js";
export { clause, listed, spoken } from "./lists.js";
export { capital, counted, exact, inWords, score } from "./numbers.js";

export { parameters } from "./parameters.js";
export { westMidlands } from "./plugin.js";
export { policy } from "./policy.js";
export { stances } from "./stances.js";

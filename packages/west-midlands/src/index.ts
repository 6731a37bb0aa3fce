export { westMidlands } from "./plugin.js";
export { policy } from "./policy.js";
export { stances } from "./stances/index.js";

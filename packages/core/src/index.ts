export { badInput, PolicyError, type Problem, sayProblem, WaymarkError } from "./problems.js";

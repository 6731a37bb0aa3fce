import type { Indicator } from "../../../compile/index.js";
import { goal } from "./goal.js";

/** The client's own goals, agreed at the start and answered on five steps; see `goalAttainment`. */
export const goals: readonly Indicator[] = Object.freeze([goal]);

export { compareStances } from "./compare-stances.js";
export type {
  RobustChoice,
  SafestMentor,
  StanceClient,
  StanceComparison,
  StanceMove,
  StanceRegret,
  StanceReport,
  StanceView,
} from "./types.js";

export {
  compareStances,
  type RobustChoice,
  type SafestMentor,
  type StanceClient,
  type StanceComparison,
  type StanceMove,
  type StanceRegret,
  type StanceReport,
  type StanceView,
} from "./compare-stances.js";

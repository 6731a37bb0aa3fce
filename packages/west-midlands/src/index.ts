export { metricsCoverage } from "@waymark/metrics/library";
export { riskCoverage } from "@waymark/risk/library";
export { westMidlands } from "./plugin.js";
export { policy } from "./policy.js";
export { stances } from "./stances/index.js";

import "../announced.js";

export { advice } from "./advice.js";
export { bands } from "./bands.js";
export { riskBlocks } from "./blocks.js";
export { riskCategories } from "./categories.js";
export * from "./controls/index.js";
export * from "./duties/index.js";
export { riskFields, riskVocabulary } from "./fields.js";
export { influences } from "./influences/index.js";
export { riskParameters } from "./parameters.js";
export { personFactors } from "./person-factors.js";
export { riskList } from "./risk-list.js";
export * from "./risks/index.js";
export { signedFacts } from "./signed-facts.js";
export { riskSteps } from "./steps.js";

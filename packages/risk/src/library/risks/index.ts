import type { Risk } from "../../compile/index.js";
import { clientRisks } from "./of-client.js";
import { mentorRisks } from "./of-mentor.js";
import { organisationRisks } from "./of-organisation.js";
import { projectRisks } from "./of-project.js";

/**
 * The whole catalogue: every risk that the report names, under its four categories (§6).
 *
 * @example
 * ```ts
 * catalogue.filter(({ covers }) => covers?.includes("RM08")).map((risk) => risk.id); // => ["role-reversal"]
 * ```
 */
export const catalogue: readonly Risk[] = Object.freeze([
  ...projectRisks,
  ...mentorRisks,
  ...clientRisks,
  ...organisationRisks,
]);
export * from "./of-client.js";
export * from "./of-mentor.js";
export * from "./of-organisation.js";
export * from "./of-project.js";

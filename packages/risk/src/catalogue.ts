import type { Risk } from "@waymark/core";
import { clientRisks } from "./catalogue/client.js";
import { mentorRisks } from "./catalogue/mentor.js";
import { organisationRisks } from "./catalogue/organisation.js";
import { projectRisks } from "./catalogue/project.js";

/**
 * The whole catalogue: every risk that the report names, under its four categories (§6).
 *
 * @example
 * ```ts
 * catalogue.filter((risk) => risk.covers.includes("RM08")).map((risk) => risk.id); // => ["role-reversal"]
 * ```
 */
export const catalogue: readonly Risk[] = Object.freeze([
  ...projectRisks,
  ...mentorRisks,
  ...clientRisks,
  ...organisationRisks,
]);

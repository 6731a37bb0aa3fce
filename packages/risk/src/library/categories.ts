import type { Category } from "../compile/index.js";

/**
 * The four categories of risk (§6), in the report's order.
 *
 * @example
 * ```ts
 * riskCategories.map(({ id }) => id); // => ["project", "mentor", "client", "organisation"]
 * ```
 */
export const riskCategories: readonly Category[] = Object.freeze([
  { id: "project", title: "Project", source: "§6.1", overProgramme: true },
  { id: "mentor", title: "Mentor", source: "§6.2" },
  { id: "client", title: "Client", source: "§6.3" },
  { id: "organisation", title: "Organisation", source: "§6.4", overProgramme: true },
]);

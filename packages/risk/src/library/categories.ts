import type { Category } from "../compile/index.js";

/**
 * The four categories of risk (§6), in the report's order: who each is a risk to. What the organisations risk is held
 * by the programme, so that nothing about a person raises it.
 *
 * @example
 * ```ts
 * riskCategories.map(({ id }) => id); // => ["project", "mentor", "client", "organisation"]
 * ```
 */
export const riskCategories: readonly Category[] = Object.freeze([
  { id: "project", title: "Risk to the project", source: "§6.1", overProgramme: true },
  { id: "mentor", title: "Risk to the mentor", source: "§6.2" },
  { id: "client", title: "Risk to the client", source: "§6.3" },
  {
    id: "organisation",
    title: "Risk to the organisation",
    source: "§6.4; held by the programme: our coding",
    overProgramme: true,
    heldBy: "programme",
  },
]);

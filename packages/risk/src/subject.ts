import type { Subject } from "@waymark/core";
import { compileRisk } from "./compile/compile-risk.js";
import type { RiskModel } from "./compile/risk-model.js";
import { sections } from "./compile/schemas.js";
import { riskWords } from "./compile/words.js";
import { riskTables } from "./judgement/tables.js";
import { programmeFields } from "./programme/fields.js";

/**
 * Risk, as the engine compiles it: risks, controls, duties, influences and bands. It is known to `compile` once this
 * package has been imported.
 *
 * @example
 * ```ts
 * Object.keys(risk.sections); // => ["risks", "controls", "duties", "influences", "bands", "riskSteps", "riskCategories", "advice", "personFactors", "signedFacts", "riskList", "labels"]
 * ```
 */
export const risk: Subject<RiskModel> = Object.freeze({
  id: "risk",
  sections,
  settings: {},
  tables: riskTables,
  facts: () => programmeFields.map((field) => [`programme.${field.id}`, field]),
  fieldsFrom: (words, plugins) => riskWords(plugins, words.fieldsOf.get("engagement") ?? []),
  compile: compileRisk,
  ids: ({ risks, held, controls, duties, bands }) => ({
    risk: [...risks, ...held].map(({ risk: { id } }) => id),
    control: controls.keys(),
    duty: duties.map(({ duty: { id } }) => id),
    band: bands.map(({ id }) => id),
  }),
} satisfies Subject<RiskModel>);

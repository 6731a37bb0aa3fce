import type { Field, Vocabulary } from "@waymark/core";
import { peopleFields } from "./fields/people.js";
import { processFields } from "./fields/process.js";
import { projectFields } from "./fields/project.js";
import { settingFields } from "./fields/setting.js";
import { personFactors } from "./judgement/factors.js";

/**
 * The facts of an engagement that risks, controls and duties may read. Every one is ordinary: what happens in the
 * work, never who anybody is. Empty always means that it is not known.
 *
 * @example
 * ```ts
 * riskFields.every((field) => field.sensitivity === "ordinary"); // => true
 * ```
 */
export const riskFields: readonly Field[] = Object.freeze([
  ...settingFields,
  ...peopleFields,
  ...processFields,
  ...projectFields,
]);

const factorField: Field = {
  id: "factor",
  title: "Factor",
  kind: "category",
  sensitivity: "ordinary",
  required: true,
  describes:
    "A need or a strength that practitioners look at: never an identity, and never added up. Or a fact of the engagement that is left empty, with presence omitted and the reason why.",
  source: "§3.3, §7.2; our coding",
  values: [...personFactors, ...riskFields].map(({ id, title }) => ({ id, title })),
};

/**
 * {@link riskFields} as a vocabulary, ready for a plugin, with the factors and facts that findings may be on.
 *
 * @example
 * ```ts
 * Object.keys(riskVocabulary); // => ["engagement", "finding"]
 * ```
 */
export const riskVocabulary: Vocabulary = Object.freeze({
  engagement: [...riskFields],
  finding: [factorField],
});

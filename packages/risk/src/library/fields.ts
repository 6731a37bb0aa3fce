import type { Field, Vocabulary } from "@waymark/core";
import { controls } from "./controls/index.js";
import { duties } from "./duties/index.js";
import { personFactors } from "./person-factors.js";
import { catalogue } from "./risks/index.js";

const carried = [...catalogue, ...controls, ...duties].flatMap(({ fields }) => fields?.engagement ?? []);

/**
 * The facts of an engagement that risks, controls and duties may read: those that the pieces carry, each once. Every
 * one is ordinary: what happens in the work, never who anybody is. Empty always means that it is not known.
 *
 * @example
 * ```ts
 * riskFields.every((field) => field.sensitivity === "ordinary"); // => true
 * ```
 */
export const riskFields: readonly Field[] = Object.freeze([...new Set(carried)]);

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

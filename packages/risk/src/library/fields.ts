import type { Field, Vocabulary } from "@waymark/core";
import { controls } from "./controls/index.js";
import { duties } from "./duties/index.js";
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

/**
 * {@link riskFields} as a vocabulary, ready for a plugin.
 *
 * @example
 * ```ts
 * Object.keys(riskVocabulary); // => ["engagement"]
 * ```
 */
export const riskVocabulary: Vocabulary = Object.freeze({
  engagement: [...riskFields],
});

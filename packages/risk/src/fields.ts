import type { Field, Vocabulary } from "@waymark/core";
import { peopleFields } from "./fields/people.js";
import { processFields } from "./fields/process.js";
import { projectFields } from "./fields/project.js";
import { settingFields } from "./fields/setting.js";

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

/**
 * {@link riskFields} as a vocabulary, ready for a plugin.
 *
 * @example
 * ```ts
 * Object.keys(riskVocabulary); // => ["engagement"]
 * ```
 */
export const riskVocabulary: Vocabulary = Object.freeze({ engagement: [...riskFields] });

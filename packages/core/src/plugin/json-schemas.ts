import * as z from "zod/mini";
import type { Subject } from "../compile/subject.js";
import { vocabularySchema } from "../field/vocabulary.js";
import { scaleSchema } from "../scale/scale.js";
import { pluginSchema, policySchema } from "./plugin.js";

/**
 * The data formats as JSON Schema (draft 2020-12), made from the zod schemas that check them. A plugin's own
 * functions are not data and appear as anything.
 *
 * @param subjects the subjects whose sections and settings are included
 * @example
 * ```ts
 * Object.keys(jsonSchemas()); // => ["plugin", "policy", "scale", "vocabulary"]
 * ```
 */
export function jsonSchemas(subjects: readonly Subject[] = []): Record<string, unknown> {
  const of = (schema: z.core.$ZodType) =>
    z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "ref" });
  return {
    plugin: of(pluginSchema(subjects)),
    policy: of(policySchema(subjects)),
    scale: of(scaleSchema),
    vocabulary: of(vocabularySchema),
  };
}

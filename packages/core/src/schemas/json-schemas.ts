import * as z from "zod";
import { pluginSchema, policySchema } from "./policy.js";
import { scaleSchema } from "./scale.js";
import { vocabularySchema } from "./vocabulary.js";

/**
 * The data formats as JSON Schema (draft 2020-12), made from the zod schemas that check them. A plugin's own
 * functions are not data and appear as anything.
 *
 * @example
 * ```ts
 * Object.keys(jsonSchemas()); // => ["plugin", "policy", "scale", "vocabulary"]
 * ```
 */
export function jsonSchemas(): Record<string, unknown> {
  const of = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return {
    plugin: of(pluginSchema),
    policy: of(policySchema),
    scale: of(scaleSchema),
    vocabulary: of(vocabularySchema),
  };
}

import type * as z from "zod/mini";
import { subjectsOf } from "../compile/subject.js";
import { type Vocabulary, vocabularySchema } from "../field/vocabulary.js";
import { type Problem, WaymarkError } from "../problems.js";
import { type Scale, scaleSchema } from "../scale/scale.js";
import type { Undescribed } from "../scheme/described.js";
import type { Exact } from "../scheme/exact.js";
import { findForbiddenKeys, parseShape } from "../shape/parse-shape.js";
import { repeatedIds } from "../shape/repeated-ids.js";
import { type Plugin, pluginSchema } from "./plugin.js";

/**
 * A plugin as frozen, checked data.
 *
 * @throws WaymarkError with every problem of shape; what its formulas say is checked when a policy is compiled. The
 *   sections of a subject are known where the plugin lists the subject, or its package has been imported.
 * @example
 * ```ts
 * definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none" }).id; // => "demo"
 * ```
 */
export function definePlugin<const P extends Plugin>(plugin: P & Exact<P, Plugin>): Undescribed<P> {
  const { subjects, ...data } = { ...plugin };
  const defined = define(pluginSchema(subjectsOf([plugin])), data);
  return Object.freeze(
    subjects === undefined ? defined : { ...defined, subjects },
  ) as unknown as Undescribed<P>;
}

/**
 * A plugin as frozen data that is not checked yet: for a scheme that is released with its tests, so that importing it
 * costs nothing. `compile` checks it as it does every plugin.
 *
 * @example
 * ```ts
 * releasedPlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none" }).id; // => "demo"
 * ```
 */
export function releasedPlugin<const P extends Plugin>(plugin: P & Exact<P, Plugin>): Undescribed<P> {
  const { subjects, ...data } = { ...plugin };
  return Object.freeze({ ...freeze(data), ...(subjects && { subjects }) }) as unknown as Undescribed<P>;
}

/**
 * A vocabulary as frozen, checked data.
 *
 * @throws WaymarkError with every problem of shape.
 * @example
 * ```ts
 * defineVocabulary({ client: [] }).client; // => []
 * ```
 */
export function defineVocabulary(vocabulary: Vocabulary): Vocabulary {
  return define(vocabularySchema, vocabulary);
}

/**
 * A scale as frozen, checked data.
 *
 * @throws WaymarkError with every problem of shape.
 * @example
 * ```ts
 * defineScale({ source: "none", reads: [], levels: [{ id: "all", when: true, points: 0, says: "Always." }] }).levels.length; // => 1
 * ```
 */
export function defineScale(scale: Scale): Scale {
  return define(scaleSchema, scale);
}

function define<T extends z.core.$ZodType>(schema: T, value: unknown): z.output<T> {
  const problems: Problem[] = [];
  findForbiddenKeys(value, "", problems);
  const parsed = parseShape(schema, value, "", problems);
  problems.push(...repeatedIds(parsed));
  if (problems.length > 0) throw new WaymarkError(problems);
  return freeze(parsed!);
}

/** Freezes data whole: what was frozen before may hold what was not. */
function freeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== "object" || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const child of Object.values(value)) freeze(child, seen);
  return Object.freeze(value);
}

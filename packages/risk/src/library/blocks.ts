import type { Plugin } from "@waymark/core";
import { advice } from "./advice.js";
import { bands } from "./bands.js";
import { riskCategories } from "./categories.js";
import { controls } from "./controls/index.js";
import { duties } from "./duties/index.js";
import { riskVocabulary } from "./fields.js";
import { influences } from "./influences/index.js";
import { riskParameters } from "./parameters.js";
import { personFactors } from "./person-factors.js";
import { catalogue } from "./risks/index.js";
import { signedFacts } from "./signed-facts.js";

/**
 * Everything of risk that a plugin needs, under the plugin's own keys: spread it into `definePlugin`.
 *
 * @example
 * ```ts
 * definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks }).bands.length; // => 4
 * ```
 */
export const riskBlocks = Object.freeze({
  vocabulary: riskVocabulary,
  parameters: [...riskParameters],
  risks: [...catalogue],
  controls: [...controls],
  duties: [...duties],
  influences: [...influences],
  bands: [...bands],
  riskCategories: [...riskCategories],
  advice: [...advice],
  personFactors: [...personFactors],
  signedFacts: [...signedFacts],
}) satisfies Partial<Plugin>;

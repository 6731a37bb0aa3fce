import type { Plugin } from "@waymark/core";
import { advice } from "./advice.js";
import { bands } from "./bands.js";
import { riskCategories } from "./categories.js";
import { controls } from "./controls/index.js";
import { duties } from "./duties/index.js";
import { riskVocabulary } from "./fields.js";
import { influences } from "./influences/index.js";
import { labels } from "./labels.js";
import { riskParameters } from "./parameters.js";
import { personFactors } from "./person-factors.js";
import { riskList } from "./risk-list.js";
import { catalogue } from "./risks/index.js";
import { signedFacts } from "./signed-facts.js";
import { riskSteps } from "./steps.js";

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
  riskSteps,
  riskCategories: [...riskCategories],
  advice: [...advice],
  personFactors: [...personFactors],
  signedFacts: [...signedFacts],
  riskList,
  labels: [...labels],
}) satisfies Partial<Plugin>;

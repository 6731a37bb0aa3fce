import type { Plugin } from "@waymark/core";
import { bands } from "./bands.js";
import { catalogue } from "./catalogue.js";
import { controls } from "./controls.js";
import { duties } from "./duties.js";
import { riskVocabulary } from "./fields.js";
import { influences } from "./influences.js";
import { riskParameters } from "./parameters.js";

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
}) satisfies Partial<Plugin>;

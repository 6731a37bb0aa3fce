import {
  type CompiledScale,
  idSchema,
  pieceShape,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod";
import type { CompiledMeasure } from "./compile-measure.js";
import { measureSchema } from "./measure.js";

/** The three headings of §7, and what §8.3 asks of the evaluation itself. Never added up. */
export const headings = [
  "outputs-and-usage",
  "reduced-vulnerability",
  "greater-understanding",
  "evaluation-design",
] as const;

/** One of the headings of success. */
export type Heading = (typeof headings)[number];

/** Whose voice says so (§8.3): kept apart, never averaged. */
export const voices = ["client", "mentor", "manager", "other"] as const;

/** Whose voice an observation is. */
export type Voice = (typeof voices)[number];

/**
 * The parts of a client's progress that an indicator may stand for, in words of the field: rapport first and change
 * after it; primary desistance (a lull in what is to stop) and secondary desistance (a changed sense of self); standing
 * on one's own feet; taking part; and the factors of a structured assessment.
 */
export const journeyParts = [
  "trust",
  "change",
  "lull",
  "identity",
  "independence",
  "presence",
  "assessment",
] as const;

/** A part of a client's progress that an indicator may stand for. */
export type JourneyPart = (typeof journeyParts)[number];

export const indicatorSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  heading: z.enum(headings),
  /** Which way is better: `down` for what should fall, `up` for what should grow, `none` for what is only kept. */
  direction: z.enum(["down", "up", "none"]),
  kind: z.enum(["event", "count", "proportion", "ordinal", "narrative"]),
  level: z.enum(["client", "mentor", "scheme", "area", "community"]),
  /** Whether a baseline is needed before anything can be said. */
  baseline: z.enum(["relationship", "roll-out", "none"]),
  voices: z.array(z.enum(voices)),
  source: sourceSchema,
  /** The part of a client's progress that it stands for, if any. */
  part: z.enum(journeyParts).optional(),
  /** Ids of the measures of the scheme's own list that this item holds. */
  covers: z.array(z.string()).optional(),
  /** Where it is not computed: why, in a sentence (a guard, dissent, or a requirement on design). */
  notComputed: sentenceSchema.optional(),
  /** For what is counted over the caseload: the measure. */
  counts: measureSchema.optional(),
  /** Fields of other plugins that the measure reads: where no plugin has them there is no figure, which says so. */
  needs: z.array(z.string()).optional(),
  ...pieceShape,
  /** For what is observed of a client: the answers, with points for how much of the thing there is. */
  scale: scaleSchema.optional(),
});

/** One measure of success under one of the three headings. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}

/** The sections of a plugin that are about measuring success, with the shape of each. */
export const sections = {
  indicators: z.array(indicatorSchema),
  /**
   * Ids of the report's measures, as `MV03` for the assessment of vulnerability, for which this plugin's indicators
   * stand in the place of those of every other plugin.
   */
  replaces: z.array(z.string().max(20)),
};

/** What a plugin may give about measuring success. */
export type MetricsSections = { readonly [K in keyof typeof sections]?: z.input<(typeof sections)[K]> };

/** An indicator ready to run. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly scale: CompiledScale | undefined;
  readonly measure: CompiledMeasure | undefined;
}

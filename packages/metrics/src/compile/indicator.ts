import {
  type CompiledScale,
  idSchema,
  ownListSchema,
  type PieceParts,
  type Plain,
  pieceShape,
  type Scale,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";
import type { CompiledMeasure } from "./compile-measure.js";
import { instrumentSchema } from "./instrument.js";
import { type Measure, measureSchema } from "./measure.js";
import { successSchema } from "./success.js";

/** The id of a heading of success, as the scheme has it. */
export type Heading = string;

/** The id of a rater, as the scheme has it. */
export type RaterId = string;

/**
 * The parts of a client's progress that an indicator may stand for, in words of the field: rapport first and change after it. Then primary desistance (a lull in what is to stop) and secondary desistance (a changed sense of self); standing
 * on one's own feet; and taking part.
 */
export const journeyParts = ["trust", "change", "lull", "identity", "independence", "presence"] as const;

/** A part of a client's progress that an indicator may stand for. */
export type JourneyPart = (typeof journeyParts)[number];

export const indicatorSchema: z.core.$ZodType<Indicator, Indicator> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  heading: idSchema,
  direction: z.enum(["down", "up", "none"]),
  kind: z.enum(["event", "count", "proportion", "ordinal", "narrative"]),
  level: z.enum(["client", "mentor", "scheme", "area", "community"]),
  baseline: z.enum(["relationship", "roll-out", "none"]),
  raters: z.array(idSchema),
  source: sourceSchema,
  part: z.optional(z.enum(journeyParts)),
  covers: z.optional(z.array(z.string())),
  notComputed: z.optional(sentenceSchema),
  counts: z.optional(measureSchema),
  needs: z.optional(z.array(z.string())),
  ...pieceShape,
  scale: z.optional(scaleSchema),
  unclear: z.optional(z.array(idSchema).check(z.minLength(1))),
});

/** One measure of success, under one of the scheme’s headings. */
export interface Indicator extends PieceParts {
  readonly id: string;
  readonly title: string;
  /** The id of one of the scheme’s headings. */
  readonly heading: string;
  /** Which way is better: `down` for what should fall, `up` for what should grow, `none` for what is only kept. */
  readonly direction: "down" | "up" | "none";
  readonly kind: "event" | "count" | "proportion" | "ordinal" | "narrative";
  readonly level: "client" | "mentor" | "scheme" | "area" | "community";
  /** Whether a baseline is needed before anything can be said. */
  readonly baseline: "relationship" | "roll-out" | "none";
  /** The ids of the raters who may judge it. */
  readonly raters: readonly string[];
  readonly source: string;
  /** The part of a client's progress that it stands for, if any. */
  readonly part?: (typeof journeyParts)[number];
  /** Ids of the measures of the scheme's own list that this item holds. */
  readonly covers?: readonly string[];
  /** Where it is not computed: why, in a sentence (a guard, dissent, or a requirement on design). */
  readonly notComputed?: string;
  /** For what is counted over the caseload: the measure. */
  readonly counts?: Measure;
  /** Fields of other plugins that the measure reads: where no plugin has them there is no figure, which says so. */
  readonly needs?: readonly string[];
  /** For what is observed of a client: the answers, with points for how much of the thing there is. */
  readonly scale?: Scale;
  /** Ids of answers that say that it is not clear what was seen: a question, and neither better nor worse. */
  readonly unclear?: readonly string[];
}

/** The sections of a plugin that are about measuring success, with the shape of each. */
export const sections = {
  /** How success is measured, beside the indicators; one plugin of a scheme says it. */
  success: successSchema,
  indicators: z.array(indicatorSchema),
  /** Assessments that are made with a set of items. One may take the place of others, of this plugin or of another. */
  instruments: z.array(instrumentSchema),
  /** The measures that the scheme must answer to, where it has such a list: indicators say in `covers` what they hold. */
  measureList: ownListSchema,
};

/** What a plugin may give about measuring success. */
export type MetricsSections = {
  readonly [K in keyof typeof sections]?: Plain<z.input<(typeof sections)[K]>>;
};

declare module "@waymark/core" {
  interface PluginData extends MetricsSections {}
}

/** An instrument of a scheme, and which of its items are asked. */
export interface InstrumentInUse {
  /** As `channel-vaf 2012`. */
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Who makes or publishes it. */
  readonly by: string;
  readonly source: string;
  readonly items: readonly string[];
  /** The instrument that has taken its place, as `ID VERSION`; null where it is still asked. */
  readonly replacedBy: string | null;
}

/** An indicator ready to run. */
export interface CompiledIndicator {
  /** The instrument that it is an item of, if any. */
  readonly instrument: InstrumentInUse | undefined;
  readonly indicator: Indicator;
  readonly scale: CompiledScale | undefined;
  readonly measure: CompiledMeasure | undefined;
}

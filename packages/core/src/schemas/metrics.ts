import * as z from "zod";
import { idSchema, sentenceSchema, sourceSchema } from "./common.js";
import { pieceShape } from "./piece.js";
import { scaleSchema } from "./scale.js";

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
  /** Ids of the report's list of measures that this item holds. */
  covers: z.array(z.string()),
  /** Where it is not computed: why, in a sentence (a guard, dissent, or a requirement on design). */
  notComputed: sentenceSchema.optional(),
  /** For what is counted: the field of the activity log or of the caseload that is counted, in words of the plugin. */
  counts: z.string().max(160).optional(),
  ...pieceShape,
  /** For what is observed of a client: the answers, with points for how much of the thing there is. */
  scale: scaleSchema.optional(),
});

/** One measure of success under one of the three headings. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}

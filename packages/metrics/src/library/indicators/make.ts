import type { Case } from "@waymark/core";
import type { Heading, Indicator, JourneyPart, Measure, RaterId } from "../../compile/index.js";

/**
 * An answer: its id, its points (how much of the thing there is, 0 to 10 000), its sentence, and the id of the duty that
 * it raises, whoever gives it.
 */
export type Answer = readonly [id: string, points: number, says: string, raises?: string | undefined];

/** What is said of an indicator that is observed of a client. */
export interface Observed {
  readonly id: string;
  readonly title: string;
  readonly direction: Indicator["direction"];
  readonly kind?: Indicator["kind"];
  readonly level?: Indicator["level"];
  readonly baseline?: Indicator["baseline"];
  readonly raters?: readonly RaterId[];
  readonly source: string;
  readonly saidBy: NonNullable<Indicator["saidBy"]>;
  readonly part?: JourneyPart;
  readonly covers?: readonly string[];
  readonly ask: string;
  readonly answers: readonly Answer[];
  /** Ids of answers that say that what was seen is not clear. */
  readonly unclear?: readonly string[];
  readonly cases: readonly Case[];
}

/** What every indicator that is observed must give: the answer that is recorded, and nothing where none is. */
export function answered(...answers: readonly string[]): Case[] {
  return [
    ...answers.map((answer) => ({ given: { "observation.answer": answer }, gives: answer })),
    { given: {}, gives: null },
  ];
}

/** Every rater, for what anybody may judge. */
export const everyone: readonly RaterId[] = ["client", "mentor", "manager", "other"];

/** Those who see the client from outside. */
export const observers: readonly RaterId[] = ["mentor", "manager", "other"];

/** An indicator that is observed of a client: an ordinal scale over the answer, its last level the rest. */
export function observed(item: Observed): Indicator {
  const last = item.answers.length - 1;
  return {
    id: item.id,
    title: item.title,
    heading: "reduced-vulnerability",
    direction: item.direction,
    kind: item.kind ?? "ordinal",
    level: item.level ?? "client",
    baseline: item.baseline ?? "relationship",
    raters: [...(item.raters ?? everyone)],
    source: item.source,
    saidBy: item.saidBy,
    ...(item.part === undefined ? {} : { part: item.part }),
    covers: [...(item.covers ?? [])],
    cases: [...item.cases],
    ...(item.unclear === undefined ? {} : { unclear: [...item.unclear] }),
    scale: {
      source: item.source,
      ask: item.ask,
      levels: item.answers.map(([id, points, says, raises], i) => ({
        id,
        when: i === last ? true : `observation.answer == "${id}"`,
        points,
        says,
        ...(raises === undefined ? {} : { raises }),
      })),
    },
  };
}

/** What is said of an indicator that is counted over the caseload. */
export interface Counted {
  readonly id: string;
  readonly title: string;
  readonly heading: Heading;
  readonly kind: Indicator["kind"];
  readonly level?: Indicator["level"];
  readonly baseline?: Indicator["baseline"];
  readonly direction?: Indicator["direction"];
  readonly source: string;
  readonly saidBy: NonNullable<Indicator["saidBy"]>;
  readonly covers?: readonly string[];
  /** How it is counted, as data. */
  readonly counts: Measure;
  /** Fields of other plugins that the measure reads. */
  readonly needs?: readonly string[];
}

/** An indicator that is counted over the caseload by a measure. */
export function counted({ needs, ...item }: Counted): Indicator {
  return {
    ...item,
    ...(needs === undefined ? {} : { needs: [...needs] }),
    level: item.level ?? "scheme",
    baseline: item.baseline ?? "none",
    direction: item.direction ?? "up",
    covers: [...(item.covers ?? [])],
    raters: [],
  };
}

/** What is said of an item that is kept as it was said and not turned into a number. */
export interface Kept extends Omit<Counted, "counts" | "needs"> {
  readonly notComputed: string;
}

/** An item that is kept and not computed, with the reason. */
export function kept(item: Kept): Indicator {
  return {
    ...item,
    level: item.level ?? "scheme",
    baseline: item.baseline ?? "none",
    direction: item.direction ?? "none",
    covers: [...(item.covers ?? [])],
    raters: [],
  };
}

/** Four answers for something that may be there or not, with the thing named. */
export function howMuch(thing: string): Answer[] {
  return [
    ["not-seen", 0, `${thing}: not seen.`],
    ["some", 3_300, `${thing}: some signs.`],
    ["clear", 6_700, `${thing}: clear signs.`],
    ["strong", 10_000, `${thing}: strong, in much of what is said or done.`],
  ];
}

/** Four answers for a need that everybody has: what is good is that it is met where it does no harm. */
export function howMet(need: string): Answer[] {
  return [
    ["in-the-group", 0, `${need}: met only by the group or cause, or not at all.`],
    ["a-little", 3_300, `${need}: met a little elsewhere.`],
    ["mostly", 6_700, `${need}: met elsewhere for the most part.`],
    ["met", 10_000, `${need}: met where it does no harm.`],
  ];
}

/** Four answers for how often somebody does something. */
export function howOften(thing: string): Answer[] {
  return [
    ["never", 0, `${thing}: not at all.`],
    ["rarely", 3_300, `${thing}: once, or rarely.`],
    ["sometimes", 6_700, `${thing}: now and again.`],
    ["often", 10_000, `${thing}: often.`],
  ];
}

/** Three answers for a step that is taken, begun or not. */
export function howFar(thing: string): Answer[] {
  return [
    ["no", 0, `${thing}: no.`],
    ["begun", 5_000, `${thing}: begun, or spoken of in earnest.`],
    ["yes", 10_000, `${thing}: yes.`],
  ];
}

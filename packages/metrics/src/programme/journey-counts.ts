import type { Model } from "@waymark/core";
import { wilsonInterval } from "@waymark/statistics";
import { figureOfScheme, type InstrumentInUse, type JourneyPart, metricsOf } from "../compile/index.js";
import { selfRating } from "../compile/raters.js";
import type { JourneyFlag } from "../journey/flags.js";
import type { Journey } from "../journey/journey.js";
import { hasParts } from "../journey/parts.js";
import type { RaterTrajectory } from "../journey/rater-trajectory.js";
import type { Desistance } from "../journey/stages.js";
import type { Figure } from "../measure/figure.js";

/** How many clients' journeys show something. */
export interface JourneyCount {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
  readonly clients: readonly string[];
}

/** Whether a rater is the person observed. */
type IsSelf = (rater: string) => boolean;

interface Question {
  readonly id: string;
  /** The instrument that it asks of, and what its figure is called beside the id, where it asks of one. */
  readonly of?: string;
  readonly as?: string;
  /** The parts of progress that it is about: it does not arise where no indicator of the scheme stands for one. */
  readonly parts?: readonly JourneyPart[];
  /** What it is called where the scheme has no name of its own for it. */
  readonly title: string;
  /** Whether the journey shows it; null where it cannot tell, undefined where the question does not arise. */
  readonly shows: (journey: Journey) => boolean | null | undefined;
}

/** Whether a journey has a flag; null where it has not, and what the flag is taken from is not there either. */
const flagged =
  (kind: JourneyFlag["kind"], canTell: (journey: Journey) => boolean) =>
  (journey: Journey): boolean | null => {
    if (journey.flags.some((flag) => flag.kind === kind)) return true;
    return canTell(journey) ? false : null;
  };

/** Whether some indicator has raters that meet a test. */
const someIndicator =
  (test: (raters: readonly RaterTrajectory[]) => boolean) =>
  ({ indicators }: Journey) =>
    indicators.some(({ raters }) => test(raters));

const moved = ({ distance }: RaterTrajectory) => distance !== null;

/** What desistance shows; null where it was not assessed, undefined where there was nothing to desist from. */
const desisting =
  (test: (desistance: Desistance) => boolean) =>
  ({ desistance }: Journey): boolean | null | undefined => {
    if (desistance.state === "lull from the start") return undefined;
    return desistance.state === "not assessed" ? null : test(desistance);
  };

/**
 * What a reader will ask about; whose word is the client’s own, the scheme says. Each instrument has a question of its own,
 * those that are no longer asked included: what they say is never pooled.
 */
const questionsOf = (isSelf: IsSelf, instruments: readonly InstrumentInUse[]): readonly Question[] => [
  {
    id: "trust-reached",
    parts: ["trust"],
    title: "First stage reached",
    shows: ({ stages }) => (stages.trust.assessed ? stages.trust.since !== null : null),
  },
  {
    id: "change-reached",
    parts: ["change"],
    title: "Second stage reached, as rated by someone other than the client",
    shows: changeReached(isSelf),
  },
  {
    id: "trust-then-change",
    parts: ["trust", "change"],
    title: "First stage before the second",
    shows: trustThenChange(isSelf),
  },
  {
    id: "primary-desistance",
    parts: ["lull"],
    title: "Above the threshold, after something worse (primary desistance)",
    shows: desisting(({ state }) => state !== "no lull"),
  },
  {
    id: "sustained-lull",
    parts: ["lull"],
    title: "Above the threshold for a sustained period",
    shows: desisting(({ sustained }) => sustained),
  },
  {
    id: "secondary-desistance",
    parts: ["lull", "identity"],
    title: "The same, with a changed sense of self (secondary desistance)",
    shows: desisting(({ state }) => state === "secondary"),
  },
  ...instruments.map(({ name, title, version }) => ({
    id: "factors-reduced",
    of: `${title}, ${version}`,
    as: name.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase(),
    title: "At least one factor improved, as rated by someone other than the client",
    shows: factorsReduced(isSelf, name),
  })),
  {
    id: "setback-open",
    title: "A step back that has not been recovered",
    shows: flagged(
      "setback",
      someIndicator((raters) => raters.some(moved)),
    ),
  },
  {
    id: "gone-quiet",
    title: "Gone quiet",
    shows: flagged("gone quiet", ({ quiet }) => quiet.days !== null),
  },
  {
    id: "raters-disagree",
    title: "Raters disagree on something",
    shows: flagged(
      "raters disagree",
      someIndicator((raters) => raters.filter(({ baseline }) => baseline !== null).length > 1),
    ),
  },
  {
    id: "drift",
    title: "Self-report and observers’ ratings differ",
    shows: flagged(
      "drift",
      someIndicator((raters) => {
        const told = raters.filter(moved);
        return told.some(({ rater }) => isSelf(rater)) && !told.every(({ rater }) => isSelf(rater));
      }),
    ),
  },
  {
    id: "self-report-only",
    title: "Some change rests on self-report alone",
    shows: flagged(
      "self-report only",
      someIndicator((raters) => raters.filter(moved).some(({ rater }) => isSelf(rater))),
    ),
  },
  {
    id: "reassessment-missing",
    title: "A reassessment that was due is missing",
    shows: flagged(
      "reassessment missing",
      someIndicator((raters) => raters.some(({ reassessmentsDue }) => reassessmentsDue > 0)),
    ),
  },
];

/** Null where nobody other than the client has assessed it, or it was good from the start. */
const changeReached =
  (isSelf: IsSelf) =>
  ({ stages: { change } }: Journey): boolean | null => {
    if (!change.assessedByOthers || change.fromTheStart) return null;
    return change.reached.some(({ rater }) => !isSelf(rater));
  };

/** Null where a stage is not known, or both were first seen on one day. */
const trustThenChange =
  (isSelf: IsSelf) =>
  (journey: Journey): boolean | null => {
    const { trust, order } = journey.stages;
    const reached = changeReached(isSelf)(journey);
    if (!trust.assessed || reached === null || order === "together") return null;
    return reached && order === "trust, then change";
  };

const factorsReduced =
  (isSelf: IsSelf, instrument: string) =>
  ({ assessments }: Journey): boolean | null => {
    const seen = assessments.filter((one) => one.instrument === instrument && !isSelf(one.rater));
    const known = seen.filter(({ better, same, worse }) => better.length + same.length + worse.length > 0);
    return known.length === 0 ? null : known.some(({ better }) => better.length > 0);
  };

/** How many journeys show each thing that a reader will ask about. Journeys that cannot tell are missing. */
export function journeyCounts(model: Model, journeys: readonly Journey[]): JourneyCount[] {
  const { success, instruments } = metricsOf(model);
  const questions = questionsOf(selfRating(model), instruments).filter(({ parts = [] }) =>
    hasParts(model, parts),
  );
  return questions.map(({ id, of, as, title, shows }) => {
    const said = figureOfScheme(success, id, title);
    const answers = journeys.map((one) => ({ client: one.client ?? "", shows: shows(one) }));
    const yes = answers.filter((one) => one.shows === true).map(({ client }) => client);
    const known = answers.filter((one) => typeof one.shows === "boolean").map(({ client }) => client);
    const missing = answers.filter((one) => one.shows === null).map(({ client }) => client);
    return {
      id: as === undefined ? id : `${id}-${as}`,
      title: of === undefined ? said.title : `${said.title} (${of})`,
      source: said.source,
      figure: figureOf(yes, known, missing),
      clients: [...yes].sort(),
    };
  });
}

function figureOf(yes: readonly string[], known: readonly string[], missing: readonly string[]): Figure {
  const all = known.length + missing.length;
  const base = {
    unit: "share",
    method: "share of the clients whose ratings say, with Wilson’s 95% interval",
    n: known.length,
    missing: missing.length,
    rows: [
      { list: "clients" as const, role: "counted" as const, ids: [...yes].sort() },
      { list: "clients" as const, role: "out of" as const, ids: [...known].sort() },
      { list: "clients" as const, role: "missing" as const, ids: [...missing].sort() },
    ],
  };
  if (known.length === 0)
    return { ...base, value: null, interval: null, why: "No client has the ratings that would say." };
  return {
    ...base,
    value: yes.length / known.length,
    interval: wilsonInterval({ successes: yes.length, trials: known.length, confidence: 0.95 }),
    bounds: [yes.length / all, (yes.length + missing.length) / all],
  };
}

import { type Caseload, derived, derivedKey, type Problem, WaymarkError } from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import { metricsOf } from "../compile/index.js";
import { type Journey, journeyOf } from "../journey/journey.js";
import {
  answerProblems,
  asObservation,
  contradictions,
  inOrder,
  type Observation,
} from "../journey/observation.js";
import type { Relationship } from "../journey/relationships.js";
import type { Period } from "../measure/period.js";
import { rowsOf } from "../measure/rows.js";
import { lastDay, withinPeriod } from "./period.js";

/** What every journey of a caseload starts from, by client: the observations in order, and the relationships. */
interface JourneyInputs {
  readonly seen: ReadonlyMap<string, readonly Observation[]>;
  readonly ties: ReadonlyMap<string, readonly Relationship[]>;
}

const inputsKey = derivedKey<JourneyInputs>("observations and relationships by client");
const journeysKey = derivedKey<Map<string, readonly Journey[]>>("journeys by period");

/**
 * Each client’s journey as it stands at the end of a period, in the order of their ids: whoever has a relationship in
 * the period or is observed in it. So a client without an observation is there, with nothing known, and one whose
 * relationship ended before the period is not. Baselines from before the period count, for distance is measured from
 * the start of the relationship. None where the model has no indicator that is observed. Worked out once a period.
 *
 * @throws WaymarkError with every answer that is not one of its indicator's, and every contradiction.
 */
export function journeysOf(caseload: Caseload, period: Period): Journey[] {
  const known = derived(caseload, journeysKey, () => new Map());
  const key = `${period.from} ${lastDay(caseload.model, period)}`;
  const found = known.get(key) ?? freezeDeep(followAll(caseload, period));
  known.set(key, found);
  return [...found];
}

/** Journeys as they stood on the day before a period. */
export function journeysBefore(caseload: Caseload, { from }: Period): Journey[] {
  return from === null ? [] : journeysOf(caseload, { from: null, to: from - 1 });
}

function followAll(caseload: Caseload, period: Period): Journey[] {
  const { model } = caseload;
  const { seen, ties } = derived(caseload, inputsKey, inputsOf);
  const until = lastDay(model, period);
  return clientsIn(caseload, { from: period.from, to: until }).map((client) =>
    journeyOf(model, client, seen.get(client) ?? [], ties.get(client) ?? [], until),
  );
}

function inputsOf(caseload: Caseload): JourneyInputs {
  const { model } = caseload;
  const { observations, engagements } = rowsOf(caseload);
  const placed = observations.map(({ record, given }) => ({
    record,
    seen: asObservation(record),
    path: `observations.${given}`,
  }));
  const problems: Problem[] = placed.flatMap(({ record, path }) => answerProblems(model, record, path));
  problems.push(...contradictions(model, placed));
  if (problems.length > 0) throw new WaymarkError(problems);
  const seen = inOrder(placed.map((one) => one.seen));
  const ties = engagements.map(({ record: { client, started, ended } }) => ({
    client: String(client),
    started: Number(started),
    ended: typeof ended === "number" ? ended : null,
  }));
  return { seen: byClient(seen), ties: byClient(ties) };
}

function byClient<T extends { readonly client: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return new Map(Object.entries(groupBy(all, ({ client }) => client)));
}

/** The clients with a relationship or an observation in a period, in the order of their ids. */
function clientsIn(caseload: Caseload, period: Period): string[] {
  if (!metricsOf(caseload.model).indicators.some(({ scale }) => scale)) return [];
  const { engagements, observations } = withinPeriod(caseload.model, rowsOf(caseload), period);
  return [...new Set([...engagements, ...observations].map(({ record }) => String(record.client)))].sort();
}

/** Journeys are kept and handed out more than once, so nobody may change them. */
function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freezeDeep);
  return value;
}

import {
  type Caseload,
  type CaseloadTables,
  dayText,
  fillSentence,
  type Model,
  openCaseload,
  type ReadCaseload,
  type RecordValues,
  titleOf,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { isOpen } from "../score/open-pool.js";
import { type BarredPair, barredPairs } from "./bars.js";
import { hasEnded } from "./earlier.js";
import { type ClientNow, type EarlierRelationship, factsOf } from "./facts.js";

/** Something to follow up in a relationship. */
export interface RaisedSign {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** What to do about it. */
  readonly todo: string;
  readonly source: string;
}

/** One relationship after the match: how far it has come of what was planned, and what to follow up. Days as `YYYY-MM-DD`. */
export interface Relationship {
  readonly engagement: string;
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly state: "going-on" | "ended";
  readonly started: string;
  readonly ended: string | null;
  readonly daysRun: number;
  readonly plannedDays: number;
  readonly plannedEnd: string;
  /** Whether a day was agreed; otherwise the policy's usual length stands in. */
  readonly endAgreed: boolean;
  /** The last contact and the days since; null where it is not known, which is not the same as quiet. */
  readonly lastContact: string | null;
  readonly daysSinceContact: number | null;
  readonly nextReview: string | null;
  /** How it ended, in words; null where it goes on, or nobody recorded it. */
  readonly ending: string | null;
  /** The client's earlier relationships, the first of them first. */
  readonly history: readonly EarlierRelationship[];
  /** What to follow up, in the order of the scheme. */
  readonly signs: readonly RaisedSign[];
  /** What to find out: without it some signs are neither raised nor ruled out. */
  readonly toFindOut: readonly string[];
}

/** A client without a mentor now who has had one: what to bear in mind in a new match. */
export interface Rematch {
  readonly client: string;
  readonly history: readonly EarlierRelationship[];
  /** Mentors to prefer, because it ended well with them. */
  readonly prefer: readonly string[];
  /** Mentors who are not proposed again yet. */
  readonly barred: readonly BarredPair[];
  /** Whether an earlier relationship broke off. */
  readonly warn: boolean;
}

/** How the relationships of a caseload stand. */
export interface RelationshipReport {
  /** Those that go on, and those that ended within the time that the policy looks back over; by id. */
  readonly relationships: readonly Relationship[];
  /** How many of them go on, have ended, and have something to follow up. */
  readonly counts: { readonly continuing: number; readonly ended: number; readonly toFollowUp: number };
  /** Open clients who wait for a mentor again, by id. */
  readonly rematches: readonly Rematch[];
  readonly barred: readonly BarredPair[];
}

/**
 * How the relationships of a caseload stand: days run of those planned, last contact, next review and planned end. Each
 * thing to follow up comes with its reason, its source and what to do. Clients who need a mentor again come with how it
 * ended before. Everything but the days is the scheme's data. What is not known is a question, and raises nothing.
 *
 * @param model a compiled policy; where its plugins plan nothing for relationships, the lists are empty
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const engagement = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-03-02", last_session: "2026-06-01", next_review: "2026-10-30" };
 * const { relationships: found } = relationships(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [{ id: "M-1", capacity: 1 }], engagements: [engagement] });
 * found[0].daysRun; // => 212
 * found[0].signs.map(({ id }) => id); // => ["stalled"]
 * ```
 */
export function relationships(model: Model, caseload: Caseload | CaseloadTables): RelationshipReport {
  const read = openCaseload(model, caseload).records;
  const { relationship } = matchingOf(model);
  if (!relationship) return { relationships: [], counts: countAll([]), rematches: [], barred: [] };
  const lookBack = Number(model.policyFacts[relationship.scheme.lookBack]);
  const histories = historiesOf(model, read);
  const shown = read.engagements.filter(
    (engagement) =>
      Number(engagement.started) <= model.today &&
      (!hasEnded(engagement, model.today) || Number(engagement.ended) >= model.today - lookBack),
  );
  const standing = clientsNow(model, read);
  const all = shown.map((engagement) =>
    relationshipOf(model, engagement, histories, standing.get(String(engagement.client)) ?? null),
  );
  return {
    relationships: all,
    counts: countAll(all),
    rematches: rematchesOf(model, read, histories),
    barred: barredPairs(model, read),
  };
}

function countAll(all: readonly Relationship[]): RelationshipReport["counts"] {
  const continuing = all.filter(({ state }) => state === "going-on").length;
  const toFollowUp = all.filter(({ signs }) => signs.length > 0).length;
  return { continuing, ended: all.length - continuing, toFollowUp };
}

/** Clients in a relationship that goes on. */
function clientsMatched(model: Model, { engagements }: ReadCaseload): ReadonlySet<unknown> {
  return new Set(engagements.filter((one) => !hasEnded(one, model.today)).map(({ client }) => client));
}

/** Where each client stands: with a mentor now, waiting for one, or with a referral that is closed. */
function clientsNow(model: Model, read: ReadCaseload): ReadonlyMap<string, ClientNow> {
  const matched = clientsMatched(model, read);
  return new Map(
    read.clients.map((client) => [
      String(client.id),
      matched.has(client.id) ? "matched" : isOpen(client) ? "waiting" : "closed",
    ]),
  );
}

type Histories = ReadonlyMap<string, readonly EarlierRelationship[]>;

/** Every client's relationships that have ended, the first to end first. */
function historiesOf(model: Model, read: ReadCaseload): Histories {
  const histories = new Map<string, EarlierRelationship[]>();
  const ended = read.engagements.filter((one) => hasEnded(one, model.today));
  ended.sort((a, b) => Number(a.ended) - Number(b.ended) || (String(a.id) < String(b.id) ? -1 : 1));
  for (const engagement of ended) {
    const facts = factsOf(model, engagement, []);
    const list = histories.get(String(engagement.client)) ?? [];
    list.push({
      engagement: String(engagement.id),
      ...peopleOf(engagement),
      started: dayText(Number(engagement.started)),
      ended: dayText(Number(engagement.ended)),
      daysRun: Number(facts.days_run),
      ending: sayEnding(model, engagement),
      early: facts.ended_early as boolean | null,
    });
    histories.set(String(engagement.client), list);
  }
  return histories;
}

function peopleOf({ mentor, second_mentor: second }: RecordValues) {
  return { mentor: String(mentor), second: typeof second === "string" && second !== mentor ? second : null };
}

function sayEnding(model: Model, engagement: RecordValues): string | null {
  const { ending } = matchingOf(model).relationship!.scheme;
  const value = engagement[ending];
  return typeof value === "string" ? titleOf(model.fields.get(`engagement.${ending}`), value) : null;
}

function relationshipOf(
  model: Model,
  engagement: RecordValues,
  histories: Histories,
  clientNow: ClientNow | null,
): Relationship {
  const { scheme } = matchingOf(model).relationship!;
  const history = (histories.get(String(engagement.client)) ?? []).filter(
    (one) => one.engagement !== engagement.id && one.ended <= dayText(Number(engagement.started)),
  );
  const facts = factsOf(model, engagement, history, clientNow);
  const day = (value: unknown) => (typeof value === "number" ? dayText(value) : null);
  const ended = hasEnded(engagement, model.today);
  return {
    engagement: String(engagement.id),
    client: String(engagement.client),
    ...peopleOf(engagement),
    state: ended ? "ended" : "going-on",
    started: dayText(Number(engagement.started)),
    ended: ended ? day(engagement.ended) : null,
    daysRun: Number(facts.days_run),
    plannedDays: Number(facts.planned_days),
    plannedEnd: dayText(Number(facts.planned_end)),
    endAgreed: facts.end_agreed === true,
    lastContact: day(engagement[scheme.contact]),
    daysSinceContact: facts.days_since_contact as number | null,
    nextReview: day(engagement[scheme.review]),
    ending: ended ? sayEnding(model, engagement) : null,
    history,
    ...signsOf(model, engagement, facts, ended),
  };
}

function signsOf(
  model: Model,
  engagement: RecordValues,
  relationship: RecordValues,
  ended: boolean,
): Pick<Relationship, "signs" | "toFindOut"> {
  const facts = { engagement, relationship, policy: model.policyFacts };
  const say = (sentence: string) => fillSentence(sentence, facts, model.fields);
  const signs: RaisedSign[] = [];
  const toFindOut = new Set<string>();
  for (const { sign, raised } of matchingOf(model).relationship!.signs) {
    if ((sign.of === "ended") !== ended) continue;
    const found = raised(facts);
    const { id, title, source } = sign;
    if (found === true) signs.push({ id, title, says: say(sign.says), todo: say(sign.todo), source });
    if (found === null) toFindOut.add(say(sign.unknown));
  }
  return { signs, toFindOut: [...toFindOut] };
}

/** Open clients who have nobody now and have had somebody. */
function rematchesOf(model: Model, read: ReadCaseload, histories: Histories): Rematch[] {
  const { scheme } = matchingOf(model).relationship!;
  const goesOn = clientsMatched(model, read);
  const barred = barredPairs(model, read);
  return read.clients.flatMap((client): Rematch[] => {
    const id = String(client.id);
    const history = histories.get(id);
    if (!history || !isOpen(client) || goesOn.has(id)) return [];
    const prefer = client[scheme.earlierMentors];
    return [
      {
        client: id,
        history,
        prefer: Array.isArray(prefer) ? prefer : [],
        barred: barred.filter((one) => one.client === id),
        warn: history.some(({ early }) => early === true),
      },
    ];
  });
}

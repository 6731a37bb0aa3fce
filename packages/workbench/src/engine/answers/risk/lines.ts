import { keptRecord } from "@waymark/folder";
import {
  type Band,
  bandOf,
  isAboveLowest,
  type Judgement,
  type RiskAssessment,
  type RiskItem,
  riskOf,
} from "@waymark/risk";
import type { Desk } from "../../desk.js";

/** Which risks of the register are asked for; what is empty asks for nothing. */
export interface RiskAsked {
  readonly category: string;
  /** The id of a band after controls, or `above` for all above the lowest. */
  readonly band: string;
  readonly state: RiskState | "";
  /** A client, a mentor or a relationship. */
  readonly person: string;
  /** A risk by its id. */
  readonly risk: string;
  /** How many lines at most. */
  readonly most: number;
}

/** How a risk stands: what is not in place, what is not known, what to look at, what somebody judged. */
export type RiskState = "not in place" | "not known" | "review due" | "judged" | "not judged";

/** One risk of one relationship, in words. */
export interface RiskLine {
  readonly engagement: string;
  readonly risk: string;
  readonly title: string;
  readonly category: string;
  readonly client: string;
  readonly mentors: readonly string[];
  /** Bands in words. */
  readonly before: string;
  readonly after: string;
  /** The band that it may be in once all is known, where that is higher. */
  readonly perhaps: string | null;
  readonly inPlace: readonly string[];
  readonly missing: readonly string[];
  /** Controls and facts of which nothing is known. */
  readonly unknown: readonly string[];
  readonly nextReview: string | null;
  readonly isDue: boolean;
  readonly owner: string;
  readonly judged: readonly {
    readonly band: string;
    readonly by: string;
    readonly role: string;
    readonly on: string;
  }[];
}

/** The risks that are asked for: the highest band first, then the review that comes first. A place in it ranks nobody. */
export function linesOf(desk: Desk, asked: RiskAsked): RiskLine[] {
  const { model, read, decisions } = desk.open();
  const { risk, engagements } = desk.results();
  const { bands, categories } = riskOf(model);
  const { judgements } = keptRecord(model, read, decisions);
  const people = new Map(engagements.map((one) => [one.id, one]));
  const person = asked.person.trim().toLowerCase();
  const reviews = new Map(risk.register.map((row) => [`${row.engagement} ${row.risk}`, row.nextReview]));
  const kept = risk.assessments.flatMap((assessment) => {
    const about = people.get(assessment.engagement) ?? { id: assessment.engagement, client: "", mentors: [] };
    const names = [about.id, about.client, ...about.mentors].map((one) => one.toLowerCase());
    if (!names.some((one) => one.startsWith(person))) return [];
    return assessment.items
      .filter((item) => isAsked(item))
      .map((item) => {
        const judged = judgedOn(judgements?.get(assessment.engagement) ?? [], item, assessment);
        const nextReview = reviews.get(`${assessment.engagement} ${item.id}`) || null;
        const line = lineOf(item, { bands, categories, judged, nextReview, asOf: assessment.asOf });
        return {
          place: placeOf(item, bands),
          line: { ...line, engagement: about.id, client: about.client, mentors: about.mentors },
        };
      });
  });
  return kept
    .filter(({ line }) => asked.state === "" || standsSo(line, asked.state))
    .sort((a, b) => b.place - a.place || compare(a.line, b.line))
    .map(({ line }) => line);

  function isAsked(item: RiskItem): boolean {
    return (
      (asked.category === "" || item.category === asked.category) &&
      (asked.risk === "" || item.id === asked.risk) &&
      (asked.band === "" || (asked.band === "above" ? isAboveLowest(model, item) : item.band === asked.band))
    );
  }
}

interface LineParts {
  readonly bands: readonly Band[];
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly judged: readonly Judgement[];
  readonly nextReview: string | null;
  readonly asOf: string;
}

function lineOf(
  item: RiskItem,
  { bands, categories, judged, nextReview, asOf }: LineParts,
): Omit<RiskLine, "engagement" | "client" | "mentors"> {
  const titleAt = (points: number) => bandOf(bands, points).title;
  const named = (...states: readonly string[]) =>
    item.controls.filter(({ state }) => states.includes(state)).map(({ title }) => title);
  const [after, most] = [titleAt(item.residual.points), titleAt(item.residual.high)];
  return {
    risk: item.id,
    title: item.title,
    category: categories.find(({ id }) => id === item.category)?.title ?? item.category,
    before: titleAt(item.inherent.points),
    after,
    perhaps: most === after ? null : most,
    inPlace: named("in place"),
    missing: named("missing", "lapsed", "planned"),
    unknown: [...named("unknown"), ...item.unknowns.map(({ title }) => title)],
    nextReview,
    isDue: nextReview !== null && nextReview <= asOf,
    owner: item.owner,
    judged: judged.map(({ band, by, role, on }) => ({
      band: bands.find(({ id }) => id === band)?.title ?? band,
      ...{ by, role, on },
    })),
  };
}

/** Judgements of the category of a risk that were on record on the day, the latest last. */
export function judgedOn(
  judgements: readonly Judgement[],
  { category }: RiskItem,
  { asOf }: RiskAssessment,
): Judgement[] {
  return judgements
    .filter((one) => one.category === category && one.on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function standsSo(line: RiskLine, state: RiskState): boolean {
  const states: Readonly<Record<RiskState, boolean>> = {
    "not in place": line.missing.length > 0,
    "not known": line.unknown.length > 0,
    "review due": line.isDue,
    judged: line.judged.length > 0,
    "not judged": line.judged.length === 0,
  };
  return states[state];
}

function placeOf({ band }: RiskItem, bands: readonly Band[]): number {
  return bands.findIndex(({ id }) => id === band);
}

function compare(a: RiskLine, b: RiskLine): number {
  const key = ({ nextReview, engagement, risk }: RiskLine) =>
    `${nextReview ?? "9999-12-31"} ${engagement} ${risk}`;
  return key(a) < key(b) ? -1 : 1;
}

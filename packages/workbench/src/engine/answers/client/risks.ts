import { capital } from "@waymark/core";
import type { Tie } from "@waymark/report/components";
import { type BowTie, bandOf, bowTie, type RiskAssessment, type RiskItem, riskOf } from "@waymark/risk";
import type { Desk } from "../../desk.js";

/** A risk to somebody in one relationship, with what leads to it and what stands in its way. */
export interface RiskView {
  readonly id: string;
  readonly title: string;
  /** Its band in words, before and after controls; both ends where it is not settled. */
  readonly before: string;
  readonly after: string;
  readonly tie: Tie;
  /** What to put in place first. */
  readonly first: readonly string[];
  /** What is not known and bears on it. */
  readonly asks: readonly string[];
}

/** The risks of a relationship to the client. */
export interface RelationshipRisks {
  readonly engagement: string;
  readonly title: string;
  readonly advice: string;
  /** The highest first; the rest stand in the register. */
  readonly risks: readonly RiskView[];
  /** How many risks to the client are rated. */
  readonly rated: number;
}

/** So many bow-ties are shown: the register has the rest. */
const shown = 3;

/** The risks to a client, for each of their relationships that goes on. */
export function risksOf(desk: Desk, client: string): RelationshipRisks[] {
  const view = desk.view();
  const { model } = view;
  const category = clientCategory(desk);
  return view.engagements
    .filter((one) => one.client === client)
    .flatMap(({ id }) => {
      const assessment = view.assessmentOf.get(id);
      if (assessment === undefined) return [];
      const items = assessment.items.filter(
        (item) => category === undefined || item.category === category.id,
      );
      const highest = [...items].sort(
        (a, b) =>
          b.residual.points - a.residual.points ||
          b.residual.high - a.residual.high ||
          (a.id < b.id ? -1 : 1),
      );
      return [
        {
          engagement: id,
          title: category?.title ?? "",
          advice: capital(assessment.advice.advice),
          risks: highest.slice(0, shown).map((item) => riskView(model, assessment, item)),
          rated: items.length,
        },
      ];
    });
}

/** The category of risks to the client: by its id, or by what the scheme calls them. Undefined where none is. */
function clientCategory(desk: Desk) {
  const { model } = desk.open();
  const called = model.people.client.one.toLowerCase();
  const { categories } = riskOf(model);
  return (
    categories.find(({ id }) => id === "client") ??
    categories.find(({ title }) => title.toLowerCase().includes(called))
  );
}

function riskView(model: Parameters<typeof bowTie>[0], assessment: RiskAssessment, item: RiskItem): RiskView {
  const { bands } = riskOf(model);
  const say = (low: number, high: number) => {
    const [from, to] = [bandOf(bands, low).title, bandOf(bands, high).title];
    return from === to ? from : `${from} to ${to}`;
  };
  const missing = item.controls.filter(({ state, advised }) => state !== "in place" && advised);
  return {
    id: item.id,
    title: item.title,
    before: say(item.inherent.low, item.inherent.high),
    after: say(item.residual.low, item.residual.high),
    tie: tieOf(bowTie(model, assessment, item.id)),
    first: [...new Set(missing.map(({ remedy }) => remedy))],
    asks: [...new Set(item.unknowns.map(({ ask }) => ask))],
  };
}

function tieOf({ cause, causes, before, event, after, consequence, consequences }: BowTie): Tie {
  const barrier = ({ title, state, because }: BowTie["before"][number]) => ({
    title: capital(title),
    state: capital(state),
    isInPlace: state === "in place",
    because: because ?? "",
  });
  return {
    causes: [cause, ...causes.map(({ title }) => title)],
    before: before.map(barrier),
    event,
    after: after.map(barrier),
    consequences: [consequence, ...consequences.map(({ title }) => title)],
  };
}

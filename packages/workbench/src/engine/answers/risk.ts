import type { HeatMapView } from "@waymark/report/components";
import { heatRows } from "@waymark/report/tables";
import {
  bandOf,
  heatMaps,
  type ProgrammeRisk,
  programmeRisks,
  type RiskItem,
  raisedRisks,
  riskOf,
} from "@waymark/risk";
import type { Desk } from "../desk.js";
import { type AnswerContext, deskOf } from "./context.js";
import { detailOf, type RiskDetail } from "./risk/detail.js";
import { linesOf, type RiskAsked, type RiskLine } from "./risk/lines.js";

/** The register, filtered, and what a register is filtered by. */
export interface RiskView {
  readonly asOf: string;
  readonly categories: readonly Titled[];
  /** The lowest first. */
  readonly bands: readonly Titled[];
  readonly relationships: number;
  /** How many risks there are, above the lowest band and in all. */
  readonly above: number;
  readonly all: number;
  /** How many fit what was asked for. */
  readonly found: number;
  /** As many of them as were asked for. */
  readonly lines: readonly RiskLine[];
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The programme’s risks together. */
export interface RiskProgramme {
  readonly maps: readonly {
    readonly id: string;
    readonly title: string;
    readonly before: HeatMapView;
    readonly after: HeatMapView;
  }[];
  readonly steps: readonly {
    readonly title: string;
    readonly steps: readonly { readonly title: string; readonly describes: string }[];
  }[];
  readonly chains: readonly RiskChain[];
  readonly held: readonly {
    readonly title: string;
    readonly band: string;
    readonly says: string;
    readonly owner: string;
  }[];
  readonly counted: readonly {
    readonly title: string;
    readonly owner: string;
    readonly bands: readonly number[];
  }[];
  readonly bands: readonly string[];
}

/** How one risk raises another, and in which relationships it does so now. */
export interface RiskChain {
  /** The titles of the risks, from where it starts. */
  readonly path: readonly string[];
  readonly reason: string;
  readonly relationships: readonly string[];
}

/** Nothing is hidden from the people that the register is for. */
const hidesNothing = 1;

export const riskAnswers = (context: AnswerContext) => ({
  /** The register of the relationships that go on. */
  risk(asked: RiskAsked): RiskView {
    const desk = deskOf(context);
    const { model } = desk.open();
    const { risk } = desk.results();
    const found = linesOf(desk, asked);
    return {
      asOf: model.asOf,
      categories: riskOf(model).categories.map(({ id, title }) => ({ id, title })),
      bands: riskOf(model).bands.map(({ id, title }) => ({ id, title })),
      relationships: risk.assessments.length,
      above: risk.aboveLowest.risks,
      all: risk.aboveLowest.of,
      found: found.length,
      lines: found.slice(0, asked.most),
    };
  },
  /** One risk of one relationship in full; null where there is none. */
  riskDetail({
    engagement,
    risk,
  }: {
    readonly engagement: string;
    readonly risk: string;
  }): RiskDetail | null {
    return detailOf(deskOf(context), engagement, risk);
  },
  /** The programme’s risks together: how many are rated where, before and after controls, and what raises what. */
  riskProgramme(_: null): RiskProgramme {
    const desk = deskOf(context);
    const { model } = desk.open();
    const { bands, steps, categories } = riskOf(model);
    const { risk } = desk.results();
    const titleOf = (id: string) => categories.find((one) => one.id === id)?.title ?? id;
    return {
      maps: heatMaps(model, risk.assessments, hidesNothing).map(({ category, before, after }) => {
        const view = (title: string, cells: typeof before): HeatMapView => ({
          title,
          impact: steps.impact.map((one) => one.title),
          rows: heatRows(cells, { steps, bands }),
          bands: bands.map((one) => one.title),
        });
        return {
          id: category,
          title: titleOf(category),
          before: view("Before controls", before),
          after: view("After controls", after),
        };
      }),
      steps: (["likelihood", "impact"] as const).map((of) => ({
        title: of === "likelihood" ? "Likelihood" : "Impact",
        steps: steps[of].map(({ title, describes }) => ({ title, describes })),
      })),
      chains: chainsOf(desk),
      held: risk.held.map((one: RiskItem) => ({
        title: one.title,
        band: bandOf(bands, one.residual.points).title,
        says: one.says.join(" "),
        owner: one.owner,
      })),
      counted: programmeRisks(model, risk.assessments, hidesNothing).map((one: ProgrammeRisk) => ({
        title: one.title,
        owner: one.owner,
        bands: bands.map(({ id }) => one.bands[id] ?? 0),
      })),
      bands: bands.map(({ title }) => title),
    };
  },
});

/** What raises what, in how many relationships; the one in most of them first. */
function chainsOf(desk: Desk): RiskChain[] {
  const { model } = desk.open();
  const { influences } = riskOf(model);
  const chains = new Map<string, { path: string[]; reason: string; relationships: string[] }>();
  for (const assessment of desk.results().risk.assessments) {
    const titleOf = (id: string) => assessment.items.find((one) => one.id === id)?.title ?? id;
    for (const { path } of raisedRisks(model, assessment)) {
      const key = path.join(" ");
      const [from, to] = path.slice(-2);
      const reason = influences.find((one) => one.from === from && one.to === to)?.reason ?? "";
      const chain = chains.get(key) ?? { path: path.map(titleOf), reason, relationships: [] };
      chain.relationships.push(assessment.engagement);
      chains.set(key, chain);
    }
  }
  return [...chains]
    .sort(([a, one], [b, other]) => other.relationships.length - one.relationships.length || (a < b ? -1 : 1))
    .map(([, chain]) => chain);
}

import { listed, type Model } from "@waymark/core";
import sumBy from "lodash/sumBy.js";
import { metricsOf } from "../compile/index.js";
import type { Figure } from "../measure/figure.js";
import type { Change } from "./changes.js";
import type { FlowLink } from "./flow.js";
import type {
  AtAGlance,
  NotKnown,
  OutputsReport,
  RaterAtAGlance,
  ReportItem,
  UnderstandingReport,
  VulnerabilityReport,
} from "./report.js";

interface Headings {
  readonly outputs: OutputsReport;
  readonly vulnerability: VulnerabilityReport;
  readonly understanding: UnderstandingReport;
}

/** Picks out of a report what is shown first, and says what is not known. */
export function atAGlance(model: Model, report: Headings): AtAGlance {
  const { outputs, vulnerability, understanding } = report;
  const shown = metricsOf(model).success.headings.flatMap(({ shows = [] }) => shows);
  const first = (items: readonly ReportItem[]) =>
    shown.flatMap((id) => items.find((item) => item.id === id && item.figure !== null) ?? []);
  const change = shown.flatMap((id) => changeOf(id, vulnerability.changes));
  return {
    path: pathOf(model, outputs.flow),
    work: first(outputs.items),
    change,
    learning: first(understanding.items),
    notKnown: notKnownOf(report, change, [...first(outputs.items), ...first(understanding.items)]),
  };
}

function pathOf(model: Model, flow: readonly FlowLink[]): AtAGlance["path"] {
  const { goodEnding } = metricsOf(model).success;
  const people = (wanted: (link: FlowLink) => boolean) =>
    sumBy(flow.filter(wanted), ({ clients }) => clients.length);
  const isEnding = ({ from, to }: FlowLink) => from === "mentored" && to !== "going on";
  const isHoped = (link: FlowLink) => isEnding(link) && (goodEnding?.values ?? []).includes(link.to);
  const mentored = people(({ from }) => from === "mentored");
  if (flow.length === 0) return null;
  return {
    referred: people(({ from }) => from === "referred"),
    mentored,
    notMentored: people(({ to }) => to === "not mentored"),
    goingOn: people(({ from, to }) => from === "mentored" && to === "going on"),
    hopedFor: goodEnding?.title ?? null,
    endedAsHoped: people(isHoped),
    endedOtherwise: people((link) => isEnding(link) && !isHoped(link)),
  };
}

function changeOf(indicator: string, changes: readonly Change[]): AtAGlance["change"] {
  const own = changes.filter((one) => one.indicator === indicator);
  const [first] = own;
  if (first === undefined) return [];
  const raters = own.map(
    ({ rater, raterTitle, better, same, worse, missing, clients }): RaterAtAGlance => ({
      ...{ rater, title: raterTitle, notKnown: missing, of: clients },
      ...{ better: countedIn(better), same: countedIn(same), worse: countedIn(worse) },
    }),
  );
  return [{ indicator, title: first.title, raters }];
}

/** How many records a figure counted. */
function countedIn({ rows }: Figure): number {
  return rows.find(({ role }) => role === "counted")?.ids?.length ?? 0;
}

function notKnownOf(
  { vulnerability }: Headings,
  change: AtAGlance["change"],
  first: readonly ReportItem[],
): NotKnown[] {
  return [
    ...(vulnerability.warning === ""
      ? []
      : [{ about: "What brought the change about", says: vulnerability.warning }]),
    ...change.flatMap(({ title, raters }) => notSeenTwice(title, raters)),
    ...vulnerability.journeys
      .filter(({ id, figure }) => asks.has(id) && countedIn(figure) > 0)
      .map(({ id, title, figure }) => ({
        about: asks.get(id) ?? title,
        says: `${title}: ${countedIn(figure)} of the ${figure.n} for which the ratings say.`,
      })),
    ...vulnerability.retention
      .filter(({ median }) => median.value === null && median.why !== undefined)
      .map(({ title, median }) => ({ about: title, says: String(median.why) })),
    ...first
      .filter(({ figure }) => figure !== null && figure.missing > 0)
      .map(({ title, figure }) => ({
        about: title,
        says: `${figure?.missing} ${figure?.missing === 1 ? "record does" : "records do"} not say. They are missing, and count as neither.`,
      })),
  ];
}

/** The counts of journeys that say of something that it is not known. */
const asks: ReadonlyMap<string, string> = new Map([
  ["reassessment-missing", "Where each of them stands today"],
  ["raters-disagree", "Who is right where people differ"],
  ["self-report-only", "Whether others see what people say of themselves"],
]);

function notSeenTwice(title: string, raters: readonly RaterAtAGlance[]): NotKnown[] {
  const unseen = raters.filter(({ notKnown }) => notKnown > 0);
  if (unseen.length === 0) return [];
  const parts = unseen.map((one) => `${one.title.toLowerCase()}: ${one.notKnown} of ${one.of}`);
  return [{ about: `${title}: not looked at twice`, says: `${listed(parts, { most: 8 })}.` }];
}

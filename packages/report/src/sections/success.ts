import type { ReportItem } from "@waymark/metrics";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html, table } from "../html/index.js";
import { figureTable } from "../tables/figures.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { longDay } from "../words/index.js";
import { agreement } from "./agreement.js";
import { distance } from "./distance.js";
import { effects } from "./effects.js";
import { journeys } from "./journeys.js";
import { learning } from "./learning.js";
import { matched } from "./matched.js";
import { section, sourceNote, withSource } from "./parts.js";
import { planKept } from "./plan-kept.js";
import { retention } from "./retention.js";
import { usage } from "./usage.js";

/** Success under its headings, side by side, never added up. */
export function success(view: View): Html {
  const { period, outputs, vulnerability, understanding, design, rows } = view.input.programme;
  const when = period.from && period.to ? `From ${longDay(period.from)} to ${longDay(period.to)}. ` : "";
  return section(
    "success",
    "Success",
    html`<p>${when}Drawn from ${rows.observations} observations and ${rows.activity} entries of activity. The headings stand apart: no figure adds them up, and none should.</p>`,
    heading("outputs", "Outputs and usage", outputs.warning),
    items("Outputs and usage", outputs.items),
    usage(view),
    heading("vulnerability", "Reduced vulnerability: distance travelled", vulnerability.warning),
    effects(view),
    html`<h4 id="distance">The way of each factor</h4>`,
    distance(view),
    counts(view),
    retention(view),
    matched(view),
    agreement(view),
    items("Other measures of vulnerability", vulnerability.items.filter(hasFigure)),
    journeys(view),
    heading("understanding", "Greater understanding", understanding.warning),
    items("Register of understanding", understanding.items),
    learning(view),
    heading("design", "The evaluation itself", design.warning),
    planKept(view),
    items("Design of the evaluation", design.items),
    kept(view),
  );
}

const hasFigure = ({ figure }: ReportItem) => figure !== null;

function heading(id: string, title: string, warning: string): Html {
  return html`<h3 id="${`success-${id}`}">${title}</h3><p>${warning}</p>`;
}

function items(caption: string, all: readonly ReportItem[]): Child {
  const shown = all.filter(({ figure, notComputed }) => figure !== null || notComputed === null);
  if (shown.length === 0) return null;
  return drawTable(figureTable, shown, { caption, quiet: !caption.startsWith("Other"), cells: withSource });
}

const shares = pick(figureTable, "measure", "figure", "range", "n", "missing");

function counts({ input: { programme } }: View): Child {
  const all = programme.vulnerability.journeys;
  return all.length > 0 && drawTable(shares, all, { caption: "What journeys show", cells: withSource });
}

/** What the report names and the software does not compute, with the reason. */
function kept({ input: { programme } }: View): Child {
  const all = [programme.outputs, programme.vulnerability, programme.understanding, programme.design]
    .flatMap((part): readonly ReportItem[] => part.items)
    .filter(({ figure, notComputed }) => figure === null && notComputed !== null);
  if (all.length === 0) return null;
  return html`<h3>Not turned into numbers, on purpose</h3>${table({
    caption: "Measures that are kept in words, and why",
    columns: [{ head: "Measure" }, { head: "Why" }],
    rows: all.map(({ title, source, notComputed }) => [html`${title} ${sourceNote(source)}`, notComputed]),
  })}`;
}

import type { HeadingReport, ReportItem } from "@waymark/metrics";
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
    heading("outputs", outputs),
    items(outputs.title, outputs.items),
    usage(view),
    heading("vulnerability", vulnerability),
    effects(view),
    vulnerability.changes.length > 0 && html`<h4 id="distance">Distance travelled, by indicator</h4>`,
    distance(view),
    counts(view),
    retention(view),
    matched(view),
    agreement(view),
    items(`Other measures: ${vulnerability.title}`, vulnerability.items.filter(hasFigure)),
    journeys(view),
    heading("understanding", understanding),
    items(understanding.title, understanding.items),
    learning(view),
    heading("design", design),
    planKept(view),
    items(design.title, design.items),
    kept(view),
  );
}

const hasFigure = ({ figure }: ReportItem) => figure !== null;

/** A heading of the scheme; nothing where the scheme has none of the kind. */
function heading(id: string, { heading: named, title, warning }: HeadingReport): Child {
  return named !== "" && html`<h3 id="${`success-${id}`}">${title}</h3><p>${warning}</p>`;
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

import { longDay } from "@waymark/core";
import type { HeadingReport, ReportItem } from "@waymark/metrics";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { figureTable } from "../tables/figures.js";
import { measureTable } from "../tables/measures.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { agreement } from "./agreement.js";
import { distance } from "./distance.js";
import { effects } from "./effects.js";
import { instruments } from "./instruments.js";
import { journeys } from "./journeys.js";
import { learning } from "./learning.js";
import { matched } from "./matched.js";
import { section, withSource } from "./parts.js";
import { planKept } from "./plan-kept.js";
import { retention } from "./retention.js";
import { usage } from "./usage.js";

/** Success under its headings, side by side, never added up; each client’s progress may stand elsewhere. */
export function success(view: View, withJourneys = true): Html {
  const { period, outputs, vulnerability, understanding, design, rows } = view.metrics.programme;
  const when = period.from && period.to ? `From ${longDay(period.from)} to ${longDay(period.to)}. ` : "";
  return section(
    "success",
    "Success",
    html`<p>${when}Drawn from ${rows.observations} observations and ${rows.activity} entries of activity. The headings stand apart: no figure adds them up, and none should.</p>`,
    heading("outputs", outputs),
    items(outputs.title, outputs.items),
    usage(view),
    heading("vulnerability", vulnerability),
    instruments(view),
    effects(view),
    vulnerability.changes.length > 0 && html`<h4 id="distance">Distance travelled, by indicator</h4>`,
    distance(view),
    counts(view),
    retention(view),
    matched(view),
    agreement(view),
    items(`Other measures: ${vulnerability.title}`, vulnerability.items.filter(hasFigure)),
    withJourneys && journeys(view),
    heading("understanding", understanding),
    items(understanding.title, understanding.items),
    learning(view),
    heading("design", design),
    planKept(view),
    items(design.title, design.items),
    inWordsOnly([outputs, vulnerability, understanding, design].flatMap((part) => [...part.items])),
  );
}

const hasFigure = ({ figure }: ReportItem) => figure !== null;

/** A heading of the scheme; nothing where the scheme has none of the kind. */
function heading(id: string, { heading: named, title, warning }: HeadingReport): Child {
  return named !== "" && html`<h3 id="${`success-${id}`}">${title}</h3><p>${warning}</p>`;
}

const measured = pick(figureTable, "title", "value", "range", "n", "missing", "how");

function items(caption: string, all: readonly ReportItem[]): Child {
  const shown = all.filter(({ figure, notComputed }) => figure !== null || notComputed === null);
  if (shown.length === 0) return null;
  return drawTable(measured, shown, { caption, quiet: !caption.startsWith("Other"), cells: withSource });
}

const shares = pick(figureTable, "title", "value", "range", "n", "missing");

function counts({ metrics: { programme } }: View): Child {
  const all = programme.vulnerability.journeys;
  return (
    all.length > 0 && drawTable(shares, all, { caption: "What clients’ progress shows", cells: withSource })
  );
}

/** What the report names and the software does not compute, with the reason. */
function inWordsOnly(all: readonly ReportItem[]): Child {
  const rows = all.filter(({ figure, notComputed }) => figure === null && notComputed !== null);
  if (rows.length === 0) return null;
  const caption = "Measures that are kept in words, and why";
  return html`<h3>Not turned into numbers, on purpose</h3>${drawTable(pick(measureTable, "title", "why_not"), rows, { caption, cells: { title: withSource.title } })}`;
}

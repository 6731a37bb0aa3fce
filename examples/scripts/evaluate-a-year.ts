// Evaluates a year: what moved, by each rater, with its interval, and a plot of it as SVG. Nothing adds measures up.
import * as Plot from "@observablehq/plot";
import { programme } from "@waymark/metrics";
import { draw } from "./draw.ts";
import { openFolder } from "./folder.ts";

const { model, caseload } = openFolder("examples/west-midlands");
const year = { from: "2025-10-01", to: "2026-09-30" };
const { outputs, vulnerability, understanding } = programme(model, caseload, year);
for (const { title, warning, items } of [outputs, vulnerability, understanding])
  console.log(`${title}: ${items.length} measures. ${warning}`);

/** Shares for the better as mentors rate them, where they rated at least thirty clients twice. */
const changes = vulnerability.changes
  .filter(({ better, rater }) => rater === "mentor" && better.n >= 30)
  .map(({ title, better: { value, interval, n } }) => ({
    ...{ title, n, share: value ?? 0 },
    ...{ low: interval?.[0] ?? 0, high: interval?.[1] ?? 1 },
  }));
const percent = (share: number) => `${Math.round(100 * share)} %`;
for (const { title, n, share, low, high } of changes)
  console.log(`  ${title}: ${percent(share)} of ${n} (${percent(low)} to ${percent(high)})`);

draw("evaluate-a-year", {
  ariaLabel: "Share of clients for the better as their mentors rate them, with its interval",
  width: 900,
  marginLeft: 420,
  x: { label: "share for the better in %, with its 95% interval", domain: [0, 100], percent: true },
  y: { label: null },
  marks: [
    Plot.ruleX([0]),
    Plot.ruleY(changes, { y: "title", x1: "low", x2: "high", sort: { y: "x2", reverse: true } }),
    Plot.dot(changes, { y: "title", x: "share", fill: "black" }),
  ],
});

import type { Endings, Retention } from "@waymark/metrics";
import { type StepCurve, stepChart } from "../charts/steps.js";
import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, counted, figureValue } from "../words/index.js";
import { fold, sourceNote } from "./parts.js";

/** How long relationships last and how they end: those who go on, and each way of ending, ruling out the others. */
export function retention({ input: { programme } }: View): Child {
  const { retention: curves, endings } = programme.vulnerability;
  if (!endings && curves.length === 0) return null;
  return [
    html`<h4 id="retention">How long relationships last, and how they end</h4>`,
    endings && cumulative(endings),
    curves.some(({ time }) => time.length > 0) && survival(curves),
  ];
}

function cumulative(found: Endings): Child {
  const curves: StepCurve[] = [
    { label: "going on", time: found.time, share: found.stillGoing, start: 1 },
    ...found.endings.map(({ title, ending, share }) => ({
      label: ending.replaceAll("-", " ") || title,
      time: found.time,
      share,
      start: 0,
    })),
  ];
  const chart = stepChart("endings", "How relationships end", curves, found.time.at(-1) ?? 0);
  const says = `${capital(counted(found.n, "relationship"))}, of which ${found.goingOn} go on. An agreed exit and a dropout rule each other out, so each share allows for the other (${found.method}).`;
  const rows = found.time.map((day, i): Child[] => [
    day,
    percent(found.stillGoing[i]),
    ...found.endings.flatMap(({ share, lower, upper }) => [
      percent(share[i]),
      range(lower[i] ?? null, upper[i] ?? null),
    ]),
  ]);
  return html`<p>${says} ${sourceNote(found.source)}</p><figure><div class="plot" role="group" tabindex="0" aria-label="Chart: how relationships end">${chart}</div></figure>${table(
    {
      caption: "How relationships end, day by day of the relationship",
      columns: [
        { head: "Day", kind: "number" },
        { head: "Going on", kind: "number" },
        ...found.endings.flatMap(({ title }) => [
          { head: capital(title), kind: "number" as const },
          { head: "95 % interval" },
        ]),
      ],
      rows,
    },
  )}`;
}

function survival(curves: readonly Retention[]): Child {
  return fold(
    "Each kind of ending by itself (Kaplan and Meier)",
    curves
      .filter(({ time }) => time.length > 0)
      .map(({ id, title, source, time, share, lower, upper, median }) => {
        const curve: StepCurve = { label: "not yet", time, share, lower, upper, start: 1 };
        return html`<p>${title} ${sourceNote(source)}: median ${figureValue(median)}${median.why && ` (${median.why})`}. Relationships that ended otherwise, or go on, are counted until then; the shaded band is the 95 % interval.</p><figure><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${title}`}">${stepChart(id, title, [curve], time.at(-1) ?? 0)}</div></figure>${table(
          {
            caption: title,
            columns: [
              { head: "Day", kind: "number" },
              { head: "Not yet", kind: "number" },
              { head: "95 % interval" },
            ],
            rows: time.map((day, i) => [day, percent(share[i]), range(lower[i] ?? null, upper[i] ?? null)]),
          },
        )}`;
      }),
  );
}

const percent = (share: number | undefined): string =>
  share === undefined ? "" : `${(share * 100).toFixed(1)} %`;

function range(low: number | null, high: number | null): string {
  return low === null || high === null ? "none" : `${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} %`;
}

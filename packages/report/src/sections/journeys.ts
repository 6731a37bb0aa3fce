import type { IndicatorJourney, Journey, VoiceJourney } from "@waymark/metrics";
import { dumbbell } from "../charts/dumbbell.js";
import { anchor, type Child, type Html, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, clause, counted, longDay } from "../words/index.js";
import { bullets, fold, linkTo } from "./parts.js";

/** Each client's way, folded: what to look at, then each indicator by each voice. There is no total of a person. */
export function journeys({ input, shortlistOf }: View): Child {
  const all = input.journeys.filter(({ indicators }) => indicators.length > 0);
  if (all.length === 0) return null;
  return [
    html`<h3 id="journeys">Each client’s way</h3><p>The ring is the baseline, the dot the latest assessment; left is none of the thing, right is most of it.</p>`,
    all.map((one) => {
      const id = one.client ?? "";
      return html`<div id="${anchor("journey", id)}">${fold(summary(one), [
        shortlistOf.has(id) && html`<p>${linkTo("client", id, `Shortlist of ${id}`)}</p>`,
        bullets(one.flags.map(({ says }) => says)),
        ways(one),
      ])}</div>`;
    }),
  ];
}

function summary({ client, observations, flags }: Journey): string {
  const look = flags.length === 0 ? "nothing to look into" : `${counted(flags.length, "thing")} to look into`;
  return `${client ?? "Not named"}: ${counted(observations, "observation")}, ${look}`;
}

function ways({ client, indicators }: Journey): Html {
  return table({
    caption: `Baseline and latest of ${client ?? "the client"}, by indicator and voice`,
    quiet: true,
    columns: [
      { head: "Indicator" },
      { head: "Voice" },
      { head: "None to most", kind: "picture" },
      { head: "Baseline" },
      { head: "Latest" },
      { head: "Moved" },
    ],
    rows: indicators.flatMap((one) => one.voices.map((voice) => row(one, voice))),
  });
}

function row({ title, goal }: IndicatorJourney, { voice, baseline, latest, moved }: VoiceJourney): Child[] {
  return [
    goal === null ? title : `${title}, goal ${goal}`,
    capital(voice),
    baseline && dumbbell(baseline.points, latest?.points ?? null),
    baseline ? html`${clause(baseline.says)} <span class="src">${longDay(baseline.date)}</span>` : "none",
    latest
      ? html`${clause(latest.says)} <span class="src">${longDay(latest.date)}</span>`
      : "not assessed again",
    moved,
  ];
}

import type { IndicatorJourney, Journey, VoiceJourney } from "@waymark/metrics";
import { dumbbell } from "../charts/dumbbell.js";
import { anchor, type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, clause, counted } from "../words/index.js";
import { bullets, fold, linkTo } from "./parts.js";
import { instrumentNotes, verdictLines } from "./verdicts.js";

/** Each client's progress, folded: what to look at, then each indicator by each rater. There is no total of a person. */
export function journeys(view: View): Child {
  const { input, shortlistOf } = view;
  const all = input.journeys.filter(({ indicators }) => indicators.length > 0);
  if (all.length === 0) return null;
  return [
    html`<h3 id="journeys">Each client’s progress</h3><p>The ring is the baseline, the dot the latest assessment; left is none of the thing, right is most of it.</p>`,
    instrumentNotes(view),
    all.map((one) => {
      const id = one.client ?? "";
      return html`<div id="${anchor("journey", id)}">${fold(summary(one), [
        shortlistOf.has(id) && html`<p>${linkTo("client", id, `Shortlist of ${id}`)}</p>`,
        bullets(one.flags.map(({ says }) => says)),
        verdictLines(view, one),
        ways(one),
      ])}</div>`;
    }),
  ];
}

function summary({ client, observations, flags }: Journey): string {
  const look = flags.length === 0 ? "nothing to look into" : `${counted(flags.length, "thing")} to look into`;
  return `${client ?? "Not named"}: ${counted(observations, "observation")}, ${look}`;
}

interface Told {
  readonly of: IndicatorJourney;
  readonly voice: VoiceJourney;
}

/** What moved, with its picture; then in a line each what stayed the same and what cannot be told. */
function ways({ client, indicators }: Journey): Child[] {
  const all = indicators.flatMap((of) => of.voices.map((voice): Told => ({ of, voice })));
  const those = (...moved: VoiceJourney["moved"][]) => all.filter(({ voice }) => moved.includes(voice.moved));
  const moved = those("better", "worse");
  return [
    moved.length > 0 &&
      table({
        caption: `What moved for ${client ?? "the client"}, by indicator and rater`,
        quiet: true,
        columns: [
          { head: "Indicator" },
          { head: "Rated by" },
          { head: "None to most", kind: "picture" },
          { head: "Baseline" },
          { head: "Latest" },
          { head: "Moved" },
        ],
        rows: moved.map(row),
      }),
    line("The same", those("same")),
    line("Not known, for want of a baseline or of a reassessment", those("not known")),
  ];
}

function line(title: string, told: readonly Told[]): Child {
  const indicators = [...new Set(told.map(({ of }) => of))];
  const says = indicators.map((of) => {
    const voices = told.filter((one) => one.of === of).map(({ voice }) => voice.voice);
    return `${name(of)} (${voices.join(", ")})`;
  });
  return says.length > 0 && html`<p><strong>${title}:</strong> ${says.join("; ")}.</p>`;
}

const name = ({ title, goal }: IndicatorJourney) => (goal === null ? title : `${title}, goal ${goal}`);

function row({ of, voice: { voice, baseline, latest, moved } }: Told): Child[] {
  return [
    name(of),
    capital(voice),
    baseline && latest && dumbbell(baseline.points, latest.points),
    baseline && html`${clause(baseline.says)} <small>${baseline.date}</small>`,
    latest && html`${clause(latest.says)} <small>${latest.date}</small>`,
    moved,
  ];
}

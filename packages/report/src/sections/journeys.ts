import type { Journey } from "@waymark/metrics";
import groupBy from "lodash/groupBy.js";
import { dumbbell } from "../charts/dumbbell.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, html } from "../html/index.js";
import { indicatorTitle, type TrajectoryRow, trajectoryRows, trajectoryTable } from "../tables/journeys.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { bullets, fold, linkTo } from "./parts.js";
import { instrumentNotes, verdictLines } from "./verdicts.js";

/** Each client's progress, folded: what to look at, then each indicator by each rater. There is no total of a person. */
export function journeys(view: View): Child {
  const { metrics, shortlistOf } = view;
  const all = metrics.journeys.filter(({ indicators }) => indicators.length > 0);
  if (all.length === 0) return null;
  return [
    html`<h3 id="journeys">Each client’s progress</h3><p>The ring is the baseline, the dot the latest assessment; left is none of the thing, right is most of it.</p>`,
    instrumentNotes(view),
    all.map((one) => {
      const id = one.client ?? "";
      return html`<div id="${anchor("journey", id)}">${fold(summary(one), [
        shortlistOf.has(id) && html`<p>${linkTo("client", id, `The match of ${id}`)}</p>`,
        bullets(one.flags.map(({ says }) => says)),
        verdictLines(view, one),
        trajectories(one),
      ])}</div>`;
    }),
  ];
}

function summary({ client, observations, flags }: Journey): string {
  const look = flags.length === 0 ? "nothing to look into" : `${counted(flags.length, "thing")} to look into`;
  return `${client ?? "Not named"}: ${counted(observations, "observation")}, ${look}`;
}

const shown = pick(trajectoryTable, "title", "rated_by", "picture", "baseline_says", "latest_says", "moved");

/** What moved, with its picture; then in a line each what stayed the same and what is not known. */
function trajectories(one: Journey): Child[] {
  const all = trajectoryRows([one]);
  const those = (...moved: TrajectoryRow["rated"]["moved"][]) =>
    all.filter(({ rated }) => moved.includes(rated.moved));
  const moved = those("better", "worse");
  return [
    moved.length > 0 &&
      drawTable(shown, moved, {
        caption: `What moved for ${one.client ?? "the client"}, by indicator and rater`,
        quiet: true,
        cells: {
          picture: ({ rated: { baseline, latest } }) =>
            baseline && latest && dumbbell(baseline.points, latest.points),
        },
      }),
    line("The same", those("same")),
    line("Not known, for want of a baseline or of a reassessment", those("not known")),
  ];
}

function line(title: string, rows: readonly TrajectoryRow[]): Child {
  const says = Object.entries(groupBy(rows, ({ indicator }) => indicatorTitle(indicator))).map(
    ([name, own]) => `${name} (${own.map(({ rated }) => rated.ratedBy).join(", ")})`,
  );
  return says.length > 0 && html`<p><strong>${title}:</strong> ${says.join("; ")}.</p>`;
}

import {
  type Change,
  clientsAtLevel,
  type Journey,
  type TrajectoryGroup,
  trajectoryGroups,
} from "@waymark/metrics";
import { anchor, type Html, html } from "../html/index.js";
import { whole } from "../words/numbers.js";

const panel = 150;
const height = 120;
const top = 24;

/**
 * Distance travelled on one indicator: a panel for each rater, and in it a line for each two levels between which clients moved, from the baseline to the
 * latest rating. The number of clients stands at its ends. Better is a whole line, worse a broken one, no change a
 * dotted one. Up is more of the thing; the caption says whether that is good.
 */
export function slopeChart(
  indicator: string,
  title: string,
  raters: readonly Pick<Change, "rater" | "raterTitle">[],
  journeys: readonly Journey[],
): Html {
  const panels = raters.map(({ rater, raterTitle }) => ({
    raterTitle,
    ways: trajectoryGroups(journeys, indicator, rater),
  }));
  const [titleId, saysId] = [anchor("slope-title", indicator), anchor("slope-says", indicator)];
  const says = panels.map(
    ({ raterTitle, ways }) => `${raterTitle}: ${ways.map(sayWay).join(", ") || "nobody"}`,
  );
  return html`<svg class="slopes" role="img" aria-labelledby="${`${titleId} ${saysId}`}" viewBox="${`0 0 ${panels.length * panel} ${top + height + 28}`}" width="${panels.length * panel}">
<title id="${titleId}">${`Baseline to latest: ${title}`}</title><desc id="${saysId}">${says.join(". ")}.</desc>
${panels.map(({ raterTitle, ways }, index) => onePanel(raterTitle, ways, index * panel))}</svg>`;
}

function sayWay({ from, to, clients }: TrajectoryGroup): string {
  return `${clients} from ${whole(from)} to ${whole(to)}`;
}

function onePanel(rater: string, ways: readonly TrajectoryGroup[], left: number): Html {
  const [x0, x1] = [left + 34, left + panel - 34];
  const lines = ways.map((way) => line(way, x0, x1));
  return html`<text class="head" x="${x0}" y="13">${rater}</text><path class="g" d="${`M${x0} ${top}v${height}M${x1} ${top}v${height}`}"/>${lines}${ends(ways, x0, "from")}${ends(ways, x1, "to")}<text class="a" x="${x0}" y="${top + height + 18}">baseline</text><text class="a" x="${x1}" y="${top + height + 18}">latest</text>`;
}

const level = (points: number) => top + height - Math.round((points * height) / 1_000) / 10;

function line({ from, to, moved, clients }: TrajectoryGroup, x0: number, x1: number): Html {
  const width = Math.min(7, 1 + clients * 0.6);
  return html`<path class="${`way ${styles.get(moved) ?? "same"}`}" stroke-width="${width.toFixed(1)}" d="${`M${x0} ${level(from)}L${x1} ${level(to)}`}"/>`;
}

const styles: ReadonlyMap<string, string> = new Map([
  ["better", "better"],
  ["worse", "worse"],
]);

/** How many clients start or end at each level, printed beside it. */
function ends(ways: readonly TrajectoryGroup[], x: number, end: "from" | "to"): Html[] {
  const [dx, anchorClass] = end === "from" ? [-8, "left"] : [8, "right"];
  return [...clientsAtLevel(ways, end)].map(
    ([points, clients]) =>
      html`<circle class="o" cx="${x}" cy="${level(points)}" r="3"/><text class="end ${anchorClass}" x="${x + dx}" y="${level(points) + 4}">${clients}</text>`,
  );
}

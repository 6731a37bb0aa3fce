import { dayNumber } from "@waymark/core";
import type { Journey, Voice, VoiceJourney } from "@waymark/metrics";
import { anchor, type Html, html } from "../html/index.js";
import { counted } from "../words/index.js";

const left = 40;
const width = 300;
const height = 120;
const top = 10;

/**
 * Every assessment of one indicator by one voice: a thin line for each client, from the day of the baseline on. Whole
 * lines ended for the better, broken ones for the worse, dotted ones the same.
 */
export function spaghettiChart(
  indicator: string,
  title: string,
  voice: Voice,
  journeys: readonly Journey[],
): Html | null {
  const told = journeys.flatMap(({ indicators }) =>
    indicators
      .filter((one) => one.indicator === indicator && one.goal === null)
      .flatMap(({ voices }) => voices.filter((one) => one.voice === voice && one.series.length > 1)),
  );
  if (told.length === 0) return null;
  const longest = Math.max(...told.map(({ series }) => daysIn(series, series.length - 1)), 1);
  const id = `${indicator}-${voice}`;
  const [titleId, saysId] = [anchor("spaghetti-title", id), anchor("spaghetti-says", id)];
  const count = (moved: VoiceJourney["moved"]) => told.filter((one) => one.moved === moved).length;
  return html`<svg class="spaghetti" role="img" aria-labelledby="${`${titleId} ${saysId}`}" viewBox="${`0 0 ${left + width + 14} ${top + height + 36}`}" width="${left + width + 14}">
<title id="${titleId}">${`${title}: every assessment by the ${voice}`}</title><desc id="${saysId}">${`${counted(told.length, "client")} with more than one assessment: ${count("better")} ended for the better, ${count("same")} the same, ${count("worse")} for the worse. Each client’s assessments stand under their way.`}</desc>
<path class="g" d="${`M${left} ${top}v${height}h${width}`}"/><text class="a left" x="${left - 6}" y="${top + 8}">all</text><text class="a left" x="${left - 6}" y="${top + height}">none</text>
${told.map(({ series, moved }) => html`<path class="${`thread ${moved === "better" ? "better" : moved === "worse" ? "worse" : "same"}`}" d="${series.map((one, i) => `${i === 0 ? "M" : "L"}${left + Math.round((daysIn(series, i) * width * 10) / longest) / 10} ${level(one.points)}`).join("")}"/>`)}
<text class="a" x="${left}" y="${top + height + 16}">0</text><text class="a" x="${left + width}" y="${top + height + 16}">${longest}</text><text class="a" x="${left + width / 2}" y="${top + height + 30}">${`days since the ${voice}’s baseline, ${told.length} clients`}</text>
</svg>`;
}

const level = (points: number) => top + height - Math.round((points * height) / 1_000) / 10;

/** Days from the first of a series to another. */
function daysIn(series: VoiceJourney["series"], at: number): number {
  const day = (text: string | undefined) => dayNumber(text ?? "") ?? 0;
  return day(series[at]?.date) - day(series[0]?.date);
}

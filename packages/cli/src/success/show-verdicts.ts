import type { ReliableVerdict } from "@waymark/metrics";
import { tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import { number, sayValue } from "./figures.js";
import type { InstrumentOnFile } from "./instruments.js";

/**
 * Changes held against an instrument's error, as text: each verdict with its method, since the method changes it, and
 * below them what the numbers of the instruments rest on. Empty where no instrument is known.
 */
export function verdictsText(
  verdicts: readonly ReliableVerdict[],
  instruments: readonly InstrumentOnFile[],
  width?: number,
): string {
  if (verdicts.length === 0) return "";
  const rows = verdicts.map(({ voice, verdict, index, cutoff, method, indicator }) => [
    voice,
    verdict,
    sayValue(index),
    cutoff === null ? "–" : sayValue(Math.round(cutoff / 10) / 10),
    tame(method),
    indicator,
  ]);
  const columns = [
    { title: "Rated by" },
    { title: "Verdict" },
    ...["Index", "Cut-off"].map(number),
    { title: "Method" },
    { title: "Indicator" },
  ];
  const of = new Set(verdicts.map(({ indicator }) => indicator));
  const sources = instruments
    .filter(({ indicator }) => of.has(indicator))
    .map(
      ({ indicator, source, placeholder }) =>
        `  ${indicator}: ${placeholder ? "placeholder, no published values; " : ""}${tame(source)}\n`,
    );
  const methods = [...new Set(verdicts.map(({ method, source }) => `  ${tame(method)}: ${tame(source)}\n`))];
  return `\nReliable and clinically significant change, beyond ±1.96; another method may say otherwise:\n${table(columns, rows, width)}${methods.join("")}${sources.join("")}`;
}

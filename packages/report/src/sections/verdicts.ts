import { type Journey, metricsOf, type ReliableVerdict } from "@waymark/metrics";
import { type Child, html } from "../html/index.js";
import type { View } from "../view.js";
import { bullets } from "./parts.js";

/** What an instrument's verdict rests on, once for all clients; nothing where no client has one. */
export function instrumentNotes({ metrics: { verdicts, instruments }, model }: View): Child {
  const all = verdicts.flatMap((one) => one.verdicts);
  if (all.length === 0) return null;
  const methods = [...new Map(all.map(({ method, source }) => [method, source]))];
  const used = instruments.filter(({ indicator }) => all.some((one) => one.indicator === indicator));
  return html`<p>Reliable change is change beyond an instrument’s error, ±1.96; another method may say otherwise. ${methods.map(([method, source]) => `${method}: ${source}.`).join(" ")}</p>${bullets(
    used.map(({ indicator, source, placeholder }) => {
      const title = metricsOf(model).indicators.find((one) => one.indicator.id === indicator)?.indicator
        .title;
      return `${title ?? indicator}: ${placeholder ? "placeholder, for want of published values. " : ""}${source}`;
    }),
  )}`;
}

/** A client's verdicts in a line for each indicator, each with its method. */
export function verdictLines({ verdictsOf }: View, { client, indicators }: Journey): Child {
  const own = verdictsOf.get(client ?? "")?.verdicts ?? [];
  const kinds = [...new Set(own.map(({ indicator, method }) => `${indicator}\n${method}`))];
  return kinds.map((kind) => {
    const those = own.filter(({ indicator, method }) => `${indicator}\n${method}` === kind);
    const [first] = those;
    const title = indicators.find(({ indicator }) => indicator === first?.indicator)?.title;
    return html`<p><strong>Reliable change (${first?.method}):</strong> ${title ?? first?.indicator}, ${said(those)}.</p>`;
  });
}

/** Each verdict with the raters whose ratings it rests on. */
function said(verdicts: readonly ReliableVerdict[]): string {
  const words = [...new Set(verdicts.map(({ verdict }) => verdict))];
  return words
    .map((word) => {
      const raters = verdicts.filter(({ verdict }) => verdict === word).map(({ ratedBy }) => ratedBy);
      return `${word} (${raters.join(", ")})`;
    })
    .join("; ");
}

import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { bearingTable, patternTable } from "../tables/cases.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { fold } from "./parts.js";

/** What coded case studies show: how often each pattern is supported or contradicted, and what none has shown yet. */
export function learning({ metrics: { programme }, model }: View): Child {
  const { fields, cases, patterns, bearsOn, warning } = programme.understanding.register;
  if (cases.length === 0) return null;
  const seen = patterns.filter((one) => one.cases.length > 0);
  const unseen = patterns.filter((one) => one.cases.length === 0);
  return html`<h4 id="learning">What was learnt from ${counted(cases.length, "coded case")}</h4><p>${warning}</p>${drawTable(patternTable(fields), seen)}${
    unseen.length > 0 &&
    html`<p><strong>No case has shown yet:</strong> ${unseen.map(({ title }) => title).join("; ")}.</p>`
  }${
    bearsOn.length > 0 &&
    fold(
      "What cases say of stances, factors and controls",
      drawTable(bearingTable(model), bearsOn, { quiet: true }),
    )
  }`;
}

import { capital } from "@waymark/core";
import { isAboveLowest } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { raisedRiskTable } from "../tables/register.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { fold } from "./parts.js";

/** The register: a row for each risk of each engagement whose band is above the lowest, folded by engagement. */
export function registerTable(view: View): Child {
  return [registerLead(view), registerFolds(view)];
}

/** How many risks stand above the lowest band. */
export function registerLead({ risk: { aboveLowest } }: View): Html {
  return html`<h3 id="register">Risk register</h3><p>${capital(counted(aboveLowest.risks, "risk"))} of ${aboveLowest.of} stand above the lowest band after controls. The whole register is in the file beside this report.</p>`;
}

/** The risks above the lowest band of each engagement. */
export function registerFolds({ registerOf, risk: { aboveLowest }, model }: View): Child {
  return Object.entries(aboveLowest.byEngagement).map(([engagement, risks]) => {
    const rows = (registerOf[engagement] ?? []).filter((row) => isAboveLowest(model, row));
    return fold(
      `${engagement}: ${counted(risks, "risk")} above the lowest band`,
      drawTable(raisedRiskTable(model), rows, { caption: `Register of ${engagement}`, quiet: true }),
    );
  });
}

import { type RegisterRow, riskOf } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { raisedRiskTable } from "../tables/register.js";
import type { View } from "../view.js";
import { capital, counted } from "../words/index.js";
import { fold } from "./parts.js";

/** The register: a row for each risk of each engagement whose band is above the lowest, folded by engagement. */
export function registerTable({ risk: { register }, model }: View): Child {
  const lowest = riskOf(model).bands[0]?.id;
  const raised = register.filter(({ band }) => band !== lowest);
  const bandOf = (row: RegisterRow) =>
    riskOf(model).bands.find(({ id }) => id === row.band)?.title ?? row.band;
  const engagements = [...new Set(raised.map(({ engagement }) => engagement))];
  return [
    html`<h3 id="register">Risk register</h3><p>${capital(counted(raised.length, "risk"))} of ${register.length} stand above the lowest band after controls. The whole register is in the file beside this report.</p>`,
    engagements.map((engagement) => {
      const rows = raised.filter((row) => row.engagement === engagement);
      return fold(
        `${engagement}: ${counted(rows.length, "risk")} above the lowest band`,
        drawTable(raisedRiskTable, rows, {
          caption: `Register of ${engagement}`,
          quiet: true,
          cells: { band: bandOf },
        }),
      );
    }),
  ];
}

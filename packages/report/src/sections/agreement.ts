import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { agreementMethods, agreementRows, agreementTable } from "../tables/agreement.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { fold } from "./parts.js";

const shown = pick(
  agreementTable,
  ...["indicator", "between", "agreement", "range", "on_points", "points_range", "clients", "why"],
);

/** How far raters agree on where clients stand now. */
export function agreement({ metrics: { programme } }: View): Child {
  const rows = agreementRows(programme.vulnerability.agreement);
  if (rows.length === 0) return null;
  return fold(
    "How far raters agree",
    html`<p>1 is full agreement, 0 what chance would give. Where raters disagree, the disagreement is a finding, not noise. How it was computed: ${agreementMethods(rows).join("; ")}.</p>${drawTable(shown, rows, { figures: true })}`,
  );
}

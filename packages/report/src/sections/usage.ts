import type { CoverageGrid } from "@waymark/matching";
import { coverageGrid } from "../charts/coverage-grid.js";
import { flowChart } from "../charts/flow.js";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { figureTable } from "../tables/figures.js";
import { flowTable } from "../tables/flow.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { withSource } from "./parts.js";

/** From referral to how it stands, which clients the mentors cover, and what it cost: what was done, never a sign that anybody is better off. */
export function usage({ metrics: { programme }, coverage: { grid } }: View): Child {
  const { flow, costs } = programme.outputs;
  return [flow.length > 0 && way(flow), grid && covered(grid), costs.length > 0 && money(costs)];
}

function covered(grid: CoverageGrid): Child {
  return html`<h4 id="coverage">What the pool covers</h4>${coverageGrid("Clients who seek a mentor and have at least one eligible, full or not, of how many", grid)}`;
}

type Outputs = View["metrics"]["programme"]["outputs"];

function way(flow: Outputs["flow"]): Child {
  return html`<h4 id="flow">From referral to how it stands</h4><figure><div class="plot" role="group" tabindex="0" aria-label="Chart: from referral to how it stands">${flowChart("clients", flow)}</div></figure>${drawTable(flowTable, flow)}`;
}

function money(costs: Outputs["costs"]): Child {
  return html`<h4 id="costs">What it cost</h4>${drawTable(pick(figureTable, "title", "value", "range", "n", "missing", "how"), costs, { caption: "Costs, as far as they are recorded", quiet: true, cells: withSource })}`;
}

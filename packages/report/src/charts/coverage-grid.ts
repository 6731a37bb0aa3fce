import type { CoverageCell, CoverageGrid } from "@waymark/matching";
import { type Html, html } from "../html/index.js";

/**
 * A grid as a table: in each cell how many clients have an eligible mentor, of how many. The shade says whether all,
 * some or none have; the numbers say it too.
 */
export function coverageGrid(caption: string, grid: CoverageGrid): Html {
  const body = grid.rows.map((says, row) => {
    const cells = grid.columns.map((_, column) =>
      cellOf(grid.cells.find((one) => one.row === row && one.column === column)),
    );
    return html`<tr><th scope="row">${says}</th>${cells}</tr>`;
  });
  return html`<div class="plot" role="group" tabindex="0" aria-label="Table: what the pool covers"><table class="heat cover"><caption>${caption}</caption><thead><tr><th scope="col">${grid.rowTitle} ↓ ${grid.columnTitle} →</th>${grid.columns.map((says) => html`<th scope="col">${says}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cellOf(cell: CoverageCell | undefined): Html {
  if (!cell) return html`<td>·</td>`;
  const { clients, covered } = cell;
  const shade = covered === clients ? "h0" : covered > 0 ? "h1" : "h3";
  return html`<td class="${shade}"><b>${covered}</b> of ${clients}</td>`;
}

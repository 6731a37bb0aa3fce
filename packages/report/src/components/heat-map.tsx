import type { HeatMapView } from "./heat-map-view.js";

/**
 * A heat map: how many risks are rated at each likelihood and impact, all of them. It is a table, so that it reads in
 * order without its tints; each cell says its band as well.
 */
export function HeatMap({ title, impact, rows, bands }: HeatMapView) {
  const tint = (band: number) =>
    bands.length < 2 ? 0 : Math.round((Math.max(band, 0) * 3) / (bands.length - 1));
  return (
    <table class="heat">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Likelihood ↓ Impact →</th>
          {impact.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title}>
            <th scope="row">{row.title}</th>
            {row.cells.map(({ count, band }, i) => (
              <td key={impact[i]} class={`heat-${tint(band)}`} data-l={impact[i]}>
                <b>{count === 0 ? "–" : count}</b> <span>{bands[band]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

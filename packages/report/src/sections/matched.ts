import { matchedFigures } from "@waymark/metrics";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { figureTable } from "../tables/figures.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { sourceNote } from "./parts.js";

/** Better and less well matched relationships side by side, with the warning before any figure. */
export function matched({ metrics: { programme } }: View): Child {
  const found = programme.vulnerability.matched;
  if (!found || found.better.n + found.less.n === 0) return null;
  const { cut, warning, source, missing } = found;
  const shown = pick(figureTable, "title", "value", "range", "n", "missing", "how");
  return html`<h4 id="matched">Better and less well matched</h4><p>${warning} Better matched begins at ${cut} match points, fixed in the policy; ${missing} ended without match points. ${sourceNote(source)}</p>${drawTable(shown, matchedFigures(found), { caption: "Endings among relationships that ended", quiet: true })}`;
}

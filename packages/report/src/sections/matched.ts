import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { figureRange, figureValue } from "../words/index.js";
import { sourceNote } from "./parts.js";

/** Better and less well matched relationships side by side, with the warning before any figure. */
export function matched({ input: { programme } }: View): Child {
  const found = programme.vulnerability.matched;
  if (!found || found.better.n + found.less.n === 0) return null;
  const { cut, warning, source, missing } = found;
  const rows = [
    ["Better matched", found.better],
    ["Less well matched", found.less],
    ["The difference", found.difference],
  ] as const;
  return html`<h4 id="matched">Better and less well matched</h4><p>${warning} Better matched begins at ${cut} match points, fixed in the policy; ${missing} ended without match points. ${sourceNote(source)}</p>${table(
    {
      caption: "Agreed exits among relationships that ended",
      quiet: true,
      columns: [
        { head: "Relationships" },
        { head: "Agreed exits", kind: "number" },
        { head: "95 % interval" },
        { head: "From", kind: "number" },
        { head: "Missing", kind: "number" },
        { head: "How" },
      ],
      rows: rows.map(([title, figure]) => [
        title,
        figureValue(figure),
        figureRange(figure),
        figure.n,
        figure.missing,
        figure.why ?? figure.method,
      ]),
    },
  )}`;
}

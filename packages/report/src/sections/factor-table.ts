import type { Contribution, Match } from "@waymark/matching";
import { factorBar } from "../charts/factor-bar.js";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import {
  factorTable as described,
  differenceTable as differing,
  differingRows,
  type FactorRow,
  factorRows,
} from "../tables/factors.js";
import { sourceNote } from "./parts.js";

/** A match factor by factor: its bar, how much it gives in words, what it says and where that comes from. */
export function factorTable(match: Match): Html {
  return drawTable(described, factorRows(match), {
    caption: `${match.mentor} for ${match.client}, factor by factor`,
    quiet: true,
    cells,
  });
}

/** The factors on which a match is not as the first is: the others are in the first one's table. */
export function differenceTable(match: Match, first: Match): Child {
  const rows = differingRows(match, first);
  if (rows.length === 0) return html`<p>The same as ${first.mentor} on every factor.</p>`;
  return drawTable(differing(match, first), rows, {
    caption: `Where ${match.mentor} differs from ${first.mentor}, for ${match.client}`,
    quiet: true,
    cells,
  });
}

const cells = {
  factor: ({ place, one }: FactorRow) => html`<i>${place}</i> ${one.title}`,
  bar: ({ one, longest }: FactorRow) => factorBar({ ...one, longest }),
  why: ({ one }: FactorRow) => html`${one.says}${asked(one)} ${sourceNote(one.source)}`,
};

function asked({ because, mode }: Contribution): string | false {
  if (because !== "client") return mode === "different" && " Being different counts here.";
  return ` Being ${mode === "similar" ? "alike" : "different"} counts here, as the client asked.`;
}

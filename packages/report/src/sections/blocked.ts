import type { RecruitProfile, RuleCount } from "@waymark/matching";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { blockedTable as described } from "../tables/blocked.js";
import { counted } from "../words/index.js";
import { bullets, sourceNote } from "./parts.js";

/** Which rules keep mentors out, and what would help. */
export function blockedTable(client: string, blocked: readonly RuleCount[]): Child {
  if (blocked.length === 0) return null;
  return drawTable(described, blocked, {
    caption: `Rules that keep mentors from ${client}`,
    cells: { remedy: ({ remedy, source }) => html`${remedy} ${sourceNote(source)}` },
  });
}

/** The rule that it would help most to lift: the one that alone keeps out most mentors. */
export function inTheWay(blocked: readonly RuleCount[]): Child {
  const first = [...blocked].sort((a, b) => b.alone - a.alone || (a.rule < b.rule ? -1 : 1))[0];
  if (!first || first.alone === 0) return null;
  return html`<p><strong>${first.title}</strong> is all that keeps out ${counted(first.alone, "mentor")}. ${first.remedy}</p>`;
}

/** The mentor to recruit: what they must have, and what would make the match a good one. */
export function recruit({ must, should }: RecruitProfile): Html {
  return html`<div class="note recruit"><div><p><strong>To recruit: a mentor who</strong></p>${bullets(must)}</div>${
    should.length > 0 &&
    html`<div><p><strong>and, for a good match, most weighty first</strong></p>${bullets(should)}</div>`
  }</div>`;
}

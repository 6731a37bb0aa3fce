import type { RecruitProfile, RuleCount, Shortlist } from "@waymark/matching";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { blockedTable as described } from "../tables/blocked.js";
import { bullets, sourceNote } from "./parts.js";

/** Which rules keep mentors out, and what would help. */
export function blockedTable(client: string, blocked: readonly RuleCount[]): Child {
  if (blocked.length === 0) return null;
  return drawTable(described, blocked, {
    caption: `Rules that keep mentors from ${client}`,
    cells: { remedy: ({ remedy, source }) => html`${remedy} ${sourceNote(source)}` },
  });
}

/** What would help first where nobody is eligible: filling in a cell comes before recruiting. */
export function helps(remedy: Shortlist["remedy"]): Child {
  return remedy && html`<p><strong>What would help first:</strong> ${remedy.says}</p>`;
}

/** The mentor to recruit: what they must have, and what would make the match a good one. */
export function recruit({ must, should }: RecruitProfile): Child {
  if (must.length === 0) return null;
  return html`<div class="note recruit"><div><p><strong>To recruit: a mentor who</strong></p>${bullets(must)}</div>${
    should.length > 0 &&
    html`<div><p><strong>For a good match, most important first</strong></p>${bullets(should)}</div>`
  }</div>`;
}

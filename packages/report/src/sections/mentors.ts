import { drawTable } from "../html/draw.js";
import { type Html, html } from "../html/index.js";
import { assessorTable, openStandardsTable } from "../tables/panel.js";
import type { View } from "../view.js";
import { bullets, fold, section, sourceNote } from "./parts.js";

/** Where each mentor stands with the minimum standards, what runs out soon, and who assessed and trained them. */
export function mentors({ panel }: View): Html | null {
  const { checklist, lapsing, assessors, notKept, contradictions } = panel;
  if (checklist === null) return null;
  const found = panel.mentors.filter(({ lacks }) => lacks.length > 0);
  return section(
    "mentors",
    "Mentors",
    html`<p>${checklist.title}, version ${checklist.version} ${sourceNote(checklist.source)}. Each is asked of every mentor, experienced or not, unless it says otherwise.</p>`,
    found.length > 0 &&
      html`<h3>What keeps mentors from working</h3>${drawTable(openStandardsTable(checklist), found)}`,
    lapsing.length > 0 &&
      html`<h3>Expires soon</h3>${bullets(lapsing.map(({ mentor, says, remedy }) => html`<strong>${mentor}</strong>: ${says} ${remedy}`))}`,
    contradictions.length > 0 &&
      html`<h3>Does not fit together</h3>${bullets(contradictions.map(({ mentor, says, todo }) => html`<strong>${mentor}</strong>: ${says} ${todo}`))}`,
    fold(
      `${checklist.standing}: every mentor`,
      drawTable(openStandardsTable(checklist), panel.mentors, { quiet: true }),
    ),
    assessors.length > 0 &&
      fold("Who assesses and trains", drawTable(assessorTable, assessors, { quiet: true })),
    notKept.length > 0 &&
      html`<p>Not asked for, as no evidence is kept: ${notKept.map(({ title }) => title).join(", ")}.</p>`,
  );
}

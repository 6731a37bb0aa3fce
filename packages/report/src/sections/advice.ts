import type { AdviceWord, RiskAssessment } from "@waymark/risk";
import { anchor, type Child, type Html, html } from "../html/index.js";
import type { View } from "../view.js";
import { capital } from "../words/index.js";
import { bullets, linkTo, type State, tag } from "./parts.js";

const states: ReadonlyMap<string, State> = new Map([
  ["continue", "good"],
  ["continue with conditions", "plain"],
  ["pause and review", "warn"],
  ["stop safely", "urgent"],
]);

/** The word of advice, framed. */
export function adviceTag(word: AdviceWord): Html {
  return tag(states.get(word) ?? "plain", capital(word));
}

/** Whether somebody should look at an engagement today: a duty is due, or the advice is to pause or to stop. */
export function needsAttention({ advice: { advice: word }, duties }: RiskAssessment): boolean {
  return word === "pause and review" || word === "stop safely" || duties.some(({ state }) => state === "due");
}

/** One engagement that needs attention: the advice, why, what to put in place, and who decides. */
export function advice({ engagement, advice: given, duties, unknowns }: RiskAssessment, view: View): Html {
  const id = anchor("engagement", engagement);
  const due = duties.filter(({ state }) => state === "due");
  return html`<article class="unit" aria-labelledby="${id}"><h4 id="${id}">${engagement} ${adviceTag(given.advice)}</h4>${whoseIs(engagement, view)}
${due.map(({ title }) => html`<p><strong>Duty: ${title}.</strong></p>`)}${named("Why", given.reasons)}${named("On these conditions", given.conditions)}${named("Before stopping", given.exitChecklist)}${named(
  "Ask first",
  unknowns.slice(0, 3).map(({ ask }) => ask),
)}
<p class="muted">Decides: ${given.decides}.</p></article>`;
}

function named(title: string, items: readonly string[]): Child {
  return items.length > 0 && html`<p><strong>${title}</strong></p>${bullets(items)}`;
}

function whoseIs(engagement: string, { input, shortlistOf }: View): Child {
  const found = input.engagements?.find(({ id }) => id === engagement);
  if (!found) return null;
  const client = shortlistOf.has(found.client) ? linkTo("client", found.client) : found.client;
  return html`<p>Client ${client}, with ${found.mentors.join(" and ")}.</p>`;
}

import type { BowTie, ControlEffect, Neighbour } from "@waymark/risk";
import { type Child, type Html, html } from "../html/index.js";
import { capital, score } from "../words/index.js";

/**
 * One risk as a bow-tie: causes and barriers before the event on the left, barriers after it and consequences on the
 * right. It is text laid out as a picture, so that it reads in order without one.
 */
export function bowTie(tie: BowTie, titleOf: (risk: string) => string): Html {
  const raised =
    tie.added > 0 &&
    html`<p class="muted">${score(tie.direct.points)} by its own facts, ${score(tie.added)} more along ${tie.path.map(titleOf).join(" → ")}.</p>`;
  return html`<section class="tie-unit"><h5>${tie.title} <span class="muted">${score(tie.propagated)}</span></h5>${raised}<div class="tie">
${side("Causes", [tie.cause, ...tie.causes.map(neighbour)])}
${side("Barriers before", tie.before.map(barrier))}
<div class="knot"><h6>Event</h6><p>${tie.event}</p></div>
${side("Barriers after", tie.after.map(barrier))}
${side("Consequences", [tie.consequence, ...tie.consequences.map(neighbour)])}
</div></section>`;
}

function side(title: string, items: readonly Child[]): Html {
  return html`<div><h6>${title}</h6>${items.length === 0 ? html`<p class="muted">None.</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}</div>`;
}

function neighbour({ title, passes, reason }: Neighbour): Html {
  return html`${title} <small>(${passes > 0 ? `passes on ${score(passes)}; ` : ""}${reason})</small>`;
}

const signs: ReadonlyMap<ControlEffect["state"], string> = new Map([
  ["in place", "✓"],
  ["missing", "✗"],
  ["lapsed", "✗"],
  ["planned", "◷"],
  ["unknown", "?"],
]);

function barrier({ title, state, effect, because }: ControlEffect): Html {
  return html`<span aria-hidden="true">${signs.get(state) ?? ""}</span> ${capital(title)}: ${state}${effect > 0 && ` (${state === "in place" ? "takes" : "would take"} ${score(effect)})`}${because && html` <small>${because}</small>`}`;
}

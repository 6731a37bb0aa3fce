import { capital } from "@waymark/core";
import type { BowTie, ControlEffect, Neighbour } from "@waymark/risk";
import { type Child, type Html, html } from "../html/index.js";

/**
 * One risk as a bow-tie: causes and barriers before the event on the left, barriers after it and consequences on the
 * right. It is text laid out as a picture, so that it reads in order without one.
 */
export function bowTie(tie: BowTie, titleOf: (risk: string) => string): Html {
  const raised =
    tie.added > 0 &&
    html`<p class="muted">Raised by a knock-on effect: ${tie.path.map(titleOf).join(" → ")}.</p>`;
  return html`<section class="tie-unit"><h5>${tie.title}</h5>${raised}<div class="tie">
${side("What could lead to it", [tie.cause, ...tie.causes.map(neighbour)])}
${side("What stands in its way", tie.before.map(barrier))}
<div class="knot"><h6>What could happen</h6><p>${tie.event}</p></div>
${side("What would soften it", tie.after.map(barrier))}
${side("What it would mean", [tie.consequence, ...tie.consequences.map(neighbour)])}
</div></section>`;
}

function side(title: string, items: readonly Child[]): Html {
  return html`<div><h6>${title}</h6>${items.length === 0 ? html`<p class="muted">None.</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}</div>`;
}

function neighbour({ title, reason }: Neighbour): Html {
  return html`${title} <small>(${reason})</small>`;
}

const signs: ReadonlyMap<ControlEffect["state"], string> = new Map([
  ["in place", "✓"],
  ["missing", "✗"],
  ["lapsed", "✗"],
  ["planned", "◷"],
  ["unknown", "?"],
]);

function barrier({ title, state, because }: ControlEffect): Html {
  return html`<span aria-hidden="true">${signs.get(state) ?? ""}</span> ${capital(title)}: ${state}${because && html` <small>${because}</small>`}`;
}

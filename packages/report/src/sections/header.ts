import { longDay } from "@waymark/core";
import { type Html, html } from "../html/index.js";
import type { View } from "../view.js";

/** A post with two arms: the mark of the house. It says nothing that the name beside it does not. */
const mark = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path class="o" d="M11 2h2v20h-2zM4 5h12l3 2.5-3 2.5H4zM20 12H8l-3 2.5L8 17h12z"/></svg>`;

/** Title, policy, day, and what this is. */
export function header({ model, waymark }: View): Html {
  return html`<header class="top"><p class="brand">${mark}Waymark ${waymark}</p><h1>${model.title}</h1>
<dl class="facts"><div><dt>Policy</dt><dd>${model.name} ${model.version}</dd></div><div><dt>As of</dt><dd>${longDay(model.asOf)}</dd></div></dl>
<p class="lead">This report gives advice with its reasons; people decide. Nothing in it adds a person up to one number, and nothing about who a person is raises a risk.</p>
<p class="muted">For those who work with these clients: it holds facts about single people, by pseudonym, and is not for publication.</p></header>`;
}

const parts: readonly (readonly [id: string, title: string])[] = [
  ["today", "Today"],
  ["allocation", "Proposals"],
  ["shortlists", "Clients"],
  ["mentors", "Mentors"],
  ["risk", "Risk"],
  ["success", "Success"],
  ["appendix", "Appendix"],
];

/** The way round the report. Without standards for mentors it has no part on them. */
export function contents({ panel }: View): Html {
  const there = parts.filter(([id]) => id !== "mentors" || panel.checklist !== null);
  return html`<div class="contents"><nav aria-label="Contents"><ol>${there.map(([id, title]) => html`<li><a href="${`#${id}`}">${title}</a></li>`)}</ol></nav></div>`;
}

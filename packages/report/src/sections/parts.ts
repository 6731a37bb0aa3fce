import { anchor, type Child, type Html, html } from "../html/index.js";

/** A link to a record's place in the report. */
export function linkTo(kind: string, id: string, text: Child = id): Html {
  return html`<a href="${`#${anchor(kind, id)}`}">${text}</a>`;
}

/** Links in a sentence, the last of them after "and". */
export function links(kind: string, ids: readonly string[]): Html {
  const each = ids.map((id, index) => {
    const before = index === 0 ? "" : index === ids.length - 1 ? " and " : ", ";
    return html`${before}${linkTo(kind, id)}`;
  });
  return html`<span class="refs">${each}</span>`;
}

/** How a state is shown: by a word or a sign as well as a colour. */
export type State = "good" | "warn" | "urgent" | "plain";

/** A word in a frame. */
export function tag(state: State, text: string): Html {
  return html`<span class="tag ${state}">${text}</span>`;
}

/** Where a statement comes from. */
export function sourceNote(source: string): Html {
  return html`<small>(${source})</small>`;
}

/** A measure's cell with where it comes from. */
export const withSource = {
  title: ({ title, source }: { readonly title: string; readonly source: string }) =>
    html`${title} ${sourceNote(source)}`,
};

/** A list of terms and what is said of each; those with nothing to say are left out. */
export function points(rows: readonly (readonly [term: string, says: Child])[]): Child {
  const kept = rows.filter(([, says]) => says !== false && says !== null && says !== undefined);
  if (kept.length === 0) return null;
  return html`<dl class="points">${kept.map(([term, says]) => html`<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}

/** A plain list; nothing where it is empty. */
export function bullets(items: readonly Child[]): Child {
  return items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A section of the report with its heading. */
export function section(id: string, title: string, ...body: Child[]): Html {
  return html`<section id="${id}" aria-labelledby="${`${id}-title`}"><h2 id="${`${id}-title`}">${title}</h2>${body}</section>`;
}

/** What folds on a screen and lies open on paper. */
export function fold(summary: Child, body: Child, open = false): Html {
  return open
    ? html`<details open=""><summary>${summary}</summary>${body}</details>`
    : html`<details><summary>${summary}</summary>${body}</details>`;
}

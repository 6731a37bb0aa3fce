import { type Child, type Html, html } from "./html.js";

/** A column of a table: its heading, and whether it holds text, numbers or a picture. */
export interface Column {
  readonly head: Child;
  readonly kind?: "text" | "number" | "picture";
}

/** A table's parts. The first cell of each row is the row's heading. */
export interface TableParts {
  readonly caption: string;
  /** Leaves the caption to those who listen, where a heading just above says the same. */
  readonly quiet?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Child[])[];
}

const classes = { text: "", number: "n", picture: "pic" } as const;

/**
 * A table with a caption and scoped headings, in a region that scrolls by itself and that the keyboard can reach.
 * The ends of cells and rows are left out, as HTML allows: a report has tens of thousands of them.
 *
 * @example
 * ```ts
 * table({ caption: "Mentors", columns: [{ head: "Mentor" }], rows: [["M-1"]] }).toString().includes('<th scope="row">M-1'); // => true
 * ```
 */
export function table({ caption, quiet, columns, rows }: TableParts): Html {
  const kind = (index: number) => classes[columns[index]?.kind ?? "text"];
  const cell = (value: Child, index: number) => {
    if (index === 0) return html`<th scope="row">${value}`;
    return kind(index) === "n" ? html`<td class="n">${value}` : html`<td>${value}`;
  };
  const heads = columns.map(({ head }, i) =>
    kind(i) === "" ? html`<th scope="col">${head}` : html`<th scope="col" class="${kind(i)}">${head}`,
  );
  return html`<div class="scroll" role="group" aria-label="${`Table: ${caption}`}" tabindex="0"><table>
<caption class="${quiet ? "quiet" : "said"}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}\n`)}</tbody>
</table></div>`;
}

import type { OwnList } from "@waymark/core";
import { columnsOf, type Table } from "./table.js";

/** An id of the scheme's own list, and where it is held. */
export interface ListedRow {
  readonly id: string;
  readonly heldBy: readonly string[];
  readonly notComputed: string | null;
}

const held = columnsOf<ListedRow>();

/** Where what the scheme's own list names is held, or why it is not computed. */
export function listedTable({ title }: OwnList): Table<ListedRow> {
  return {
    title: `Where ${title} are held`,
    empty: "The list is empty.",
    columns: [
      held.text("id", "Id", ({ id }) => id),
      held.text(
        "held_by",
        "Held by",
        ({ heldBy, notComputed }) =>
          heldBy.join("; ") + (notComputed === null ? "" : ` (not computed: ${notComputed})`),
      ),
    ],
  };
}

/** A number of the success report. */
export interface NumberRow {
  readonly id: string;
  readonly title: string;
}

const number = columnsOf<NumberRow>();

/** The numbers of the success report, each with the name under which it can be asked for. */
export const numberTable: Table<NumberRow> = {
  title: "Numbers that can be explained",
  empty: "There is no number yet.",
  columns: [
    number.text("number", "Number", ({ id }) => id),
    number.text("title", "What it is", ({ title }) => title),
  ],
};

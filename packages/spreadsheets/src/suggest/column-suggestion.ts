import type { Field } from "@waymark/core";
import type { Question, Sure } from "./question.js";

/** What becomes of a column: read as a field, as a tick of one of its words, as a part of an id, or not at all. */
export interface ColumnSuggestion {
  readonly column: string;
  readonly field: Field | null;
  /** The word that a yes in this column adds to the field. */
  readonly tick?: string;
  /** Whether it is one of several that an id is made of. */
  readonly isPart?: true;
  readonly sure: Sure;
  readonly why: string;
  /** What a column that is not read could be, the likeliest first; none of these decides anything. */
  readonly offers?: readonly Field[];
  readonly question?: Question;
}

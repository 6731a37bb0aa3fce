import type { Problem } from "@waymark/core";
import type { Choice, Question } from "@waymark/spreadsheets";
import type { ListView } from "./columns.js";
import type { Grid } from "./grid.js";

/** Files on their way in, as the page shows them. */
export interface IntakeView {
  /** Whether they are a caseload in which something has to be mended. */
  readonly isCaseload: boolean;
  readonly files: readonly { readonly name: string; readonly lists: readonly ListView[] }[];
  readonly questions: readonly QuestionView[];
  readonly lists: readonly ListView[];
  /** What was taken in another way than it looks, and what is not read. */
  readonly notes: readonly string[];
  /** What is no mistake and may well be one. */
  readonly warnings: readonly string[];
  /** How many times a cell was mended here. */
  readonly mended: number;
  readonly grids: readonly Grid[];
  /** What stands in no cell. */
  readonly others: readonly Problem[];
  /** What would be brought in, by list. */
  readonly counts: readonly { readonly list: string; readonly n: number }[];
  readonly canBringIn: boolean;
}

/** A question with its answer. */
export interface QuestionView
  extends Pick<Question, "id" | "kind" | "file" | "column" | "asks" | "isSeveral"> {
  readonly choices: readonly Choice[];
  /** Whether something else than a choice can be given. */
  readonly canType: boolean;
  /** The answer; empty where there is none. */
  readonly answer: string;
  readonly isOpen: boolean;
  /** Whether nothing can be read before it is answered. */
  readonly mustSay: boolean;
}

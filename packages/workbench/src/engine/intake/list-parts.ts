import type { ListSuggestion, Question } from "@waymark/spreadsheets";
import type { ReadAs } from "./grid.js";

/** What the columns of a list are read as. */
export function readAsOf({ file, sheet, columns }: ListSuggestion): ReadAs {
  return {
    file,
    sheet: sheet ?? "",
    fieldOf: (column) => columns.find((one) => one.column === column)?.field ?? undefined,
  };
}

/** Whether something else than a choice can be given: a number, a day, an id or a wish. */
export function canType({ id, kind }: Question, lists: readonly ListSuggestion[]): boolean {
  const asked = lists
    .flatMap(({ columns }) => columns)
    .find(({ words }) => words.some(({ question }) => question?.id === id));
  const typed = ["integer", "date", "choices", "identifier", "identifiers"];
  return kind === "word" && typed.includes(asked?.field?.kind ?? "");
}

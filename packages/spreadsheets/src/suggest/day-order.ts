import { dayOf } from "@waymark/core";
import { answerTo, type Question, question } from "./question.js";
import type { WordsContext } from "./word-suggestion.js";

/** The order of days that a column was most likely written in, where that is not the day first; and what to ask. */
export function suggestDayOrder(context: WordsContext): {
  readonly isMonthFirst: boolean;
  readonly question?: Question;
} {
  const { list, file, column, field, mapping, answers } = context;
  const said = typeof mapping.days === "string" ? mapping.days : mapping.days?.[list]?.[field.id];
  if (field.kind !== "date" || said !== undefined) return { isMonthFirst: said === "month-first" };
  const days = column.words.filter(
    (word) => dayOf(word) !== undefined || dayOf(word, "month-first") !== undefined,
  );
  const wrong = days.some((word) => dayOf(word) === undefined);
  const other = days.every((word) => dayOf(word, "month-first") !== undefined);
  if (!wrong || !other) return { isMonthFirst: false };
  const asked = question(list, {
    kind: "days",
    file,
    column: column.name,
    asks: `Are the days in “${column.name}” written with the month first?`,
    choices: [
      { id: "month-first", title: "Yes, the month first" },
      { id: "day-first", title: "No, the day first" },
    ],
  });
  const answer = answerTo(asked, answers);
  return answer === undefined
    ? { isMonthFirst: false, question: asked }
    : { isMonthFirst: answer === "month-first" };
}

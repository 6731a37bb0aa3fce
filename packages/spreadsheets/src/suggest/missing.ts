import type { Field, ListName } from "@waymark/core";
import { type Answers, answerTo, type Choice, type Question, question } from "./question.js";

/** A field that every record needs and no column gives: what was answered, or the question. */
export interface MissingField {
  readonly field: Field;
  readonly column?: string;
  readonly constant?: string;
  readonly question?: Question;
}

/** For a required field that no column gives: another column, or one value for all. */
export function missingField(
  list: ListName,
  file: string,
  field: Field,
  unread: readonly string[],
  answers: Answers,
): MissingField {
  const asked = question(list, {
    kind: "missing",
    file,
    column: field.id,
    asks: `No column gives ${field.title}. ${field.describes} Which one does, or what is it for all of ${list}?`,
    choices: [
      ...unread.map((name) => ({ id: `column: ${name}`, title: `The column “${name}”` })),
      ...constants(field),
    ],
  });
  const answer = answerTo(asked, answers);
  if (answer === undefined) return { field, question: asked };
  return answer.startsWith("column: ")
    ? { field, column: answer.slice("column: ".length) }
    : { field, constant: answer };
}

function constants({ kind, values = [], min = 0, max = 5 }: Field): Choice[] {
  if (kind === "category" || kind === "categories") return values.map(({ id, title }) => ({ id, title }));
  const numbers = Array.from({ length: Math.min(max, min + 5) - min + 1 }, (_, i) => String(min + i));
  return kind === "integer" ? numbers.map((id) => ({ id, title: `${id} for each` })) : [];
}

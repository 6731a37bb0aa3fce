import type { Field, ListName } from "@waymark/core";
import { type Answers, answerTo, type Choice, notKnown, type Question, question } from "./question.js";

/** A field that is needed and that no column gives: what was answered, or the question. */
export interface MissingField {
  readonly field: Field;
  readonly column?: string;
  readonly constant?: string;
  readonly question?: Question;
}

/**
 * For a needed field that no column gives: another column, one value for all, or, where records can do without, that it
 * is not known.
 */
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
      ...(field.required ? [] : [{ id: notKnown, title: "It is not known" }]),
    ],
  });
  const answer = answerTo(asked, answers);
  if (answer === undefined) return { field, question: asked };
  if (answer === notKnown) return { field, constant: "" };
  return answer.startsWith("column: ")
    ? { field, column: answer.slice("column: ".length) }
    : { field, constant: answer };
}

function constants({ kind, values = [], min = 0, max = 5 }: Field): Choice[] {
  if (kind === "category" || kind === "categories") return values.map(({ id, title }) => ({ id, title }));
  if (kind === "boolean") return ["yes", "no"].map((id) => ({ id, title: `${id} for each` }));
  const numbers = Array.from({ length: Math.min(max, min + 5) - min + 1 }, (_, i) => String(min + i));
  return kind === "integer" ? numbers.map((id) => ({ id, title: `${id} for each` })) : [];
}

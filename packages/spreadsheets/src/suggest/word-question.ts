import { choiceExample, type Field, foldWord, nearest, type Problem, readRecord } from "@waymark/core";
import { answerTo, type Choice, notKnown, type Question, question } from "./question.js";
import type { WordsContext } from "./word-suggestion.js";

/** More choices than this are shown with the likeliest first. */
const manyChoices = 24;

/** What is asked of a word that a field does not have. */
export function askWord(
  context: WordsContext,
  word: string,
  {
    asks = word === ""
      ? `What is ${context.field.title} where the cell is empty?`
      : `What does “${word}” mean, in ${context.field.title}?`,
    choices = choicesOf(context.field),
  }: { readonly asks?: string; readonly choices?: readonly Choice[] } = {},
): Question {
  const { list, file, column, field } = context;
  return question(list, {
    kind: "word",
    file,
    column: column.name,
    word,
    field: field.id,
    asks: `${asks}${canType(context)}`,
    choices: [
      ...likeliestFirst(choices, word),
      ...(field.required ? [] : [{ id: notKnown, title: "It is not known" }]),
    ],
    isSeveral: field.kind === "categories" || field.kind === "identifiers",
  });
}

/** An answer to a question about a word: one of its choices, or anything that the field itself can hold. */
export function answerFor(context: WordsContext, asked: Question): string | undefined {
  const chosen = answerTo(asked, context.answers);
  if (chosen !== undefined) return chosen === notKnown ? "" : chosen;
  const typed = context.answers.get(asked.id)?.trim() ?? "";
  return typed !== "" && isReadable(context, typed) ? typed : undefined;
}

/** Whether a field can hold a text as it is. */
export function isReadable({ model, kind, field }: WordsContext, text: string): boolean {
  const problems: Problem[] = [];
  const record = readRecord(model, kind, { [field.id]: text }, "", problems);
  return record[field.id] !== null && !problems.some(({ path }) => path === `.${field.id}`);
}

function canType({ model, field }: WordsContext): string {
  const { describes, kind } = field;
  if (kind === "integer") return ` ${describes} A number can be given.`;
  if (kind === "date") return " A day can be given, as 2026-01-31.";
  if (kind === "choices") return ` Another wish can be given, as ${choiceExample(model, field)}.`;
  return kind === "identifier" || kind === "identifiers" ? " Ids can be given." : "";
}

function choicesOf(field: Field): readonly Choice[] {
  if (field.kind === "boolean")
    return [
      { id: "yes", title: "yes" },
      { id: "no", title: "no" },
    ];
  return field.values?.map(({ id, title }) => ({ id, title })) ?? stepsOf(field);
}

/** The numbers of a short scale, such as 1 to 5; the first few of a longer one. */
function stepsOf({ kind, min = 0, max = 5 }: Field): readonly Choice[] {
  if (kind !== "integer") return [];
  const last = max - min >= 10 ? min + 5 : max;
  return Array.from({ length: last - min + 1 }, (_, i) => ({ id: String(min + i), title: String(min + i) }));
}

/** Of a long list, those that share their start or most of their letters with the word come first. */
function likeliestFirst(choices: readonly Choice[], word: string): readonly Choice[] {
  if (choices.length <= manyChoices || word === "") return choices;
  const folded = foldWord(word);
  const likeness = ({ title }: Choice) => {
    const name = foldWord(title);
    if (name.includes(folded) || folded.includes(name)) return 0;
    return nearest(folded, [name]) === undefined ? (name[0] === folded[0] ? 2 : 3) : 1;
  };
  return choices
    .map((choice, at) => ({ choice, at, rank: likeness(choice) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ choice }) => choice);
}

/** Why a word of the field's own is taken for a value. */
export function whyOf({ kind, values = [] }: Field, word: string, value: string): string {
  if (kind === "boolean") return "It says yes or no.";
  const own = values.find(({ id }) => id === value);
  const isOwn = own !== undefined && [own.id, own.title].some((name) => foldWord(name) === foldWord(word));
  return isOwn ? "It is one of its words." : "It is another word for it.";
}

import {
  dayOf,
  type Field,
  foldWord,
  isUnknownWord,
  type ListName,
  nearestValue,
  truthOf,
  valueNamed,
} from "@waymark/core";
import { fold } from "../mapping/columns.js";
import type { Mapping } from "../mapping/schema.js";
import { type Column, partsIn } from "./column.js";
import {
  type Answers,
  answerTo,
  type Choice,
  notKnown,
  type Question,
  question,
  type Sure,
} from "./question.js";

/** What a word of theirs is taken for; `value` is null where it is not known what is meant, and "" where it says so. */
export interface WordSuggestion {
  readonly word: string;
  readonly value: string | null;
  readonly sure: Sure;
  readonly why: string;
  /** Whether it is read so without a mapping. */
  readonly isOurs?: true;
  readonly question?: Question;
}

/** A column that is read as a field. */
export interface WordsContext {
  readonly list: ListName;
  readonly file: string;
  readonly column: Column;
  readonly field: Field;
  readonly mapping: Mapping;
  readonly answers: Answers;
}

/** Each distinct word of a column, with the value of the field that it stands for. Fields that have no words have none. */
export function suggestWords(context: WordsContext): WordSuggestion[] {
  const { column, field } = context;
  if (field.kind === "boolean") return column.words.map((word) => wordOf(context, word, truthWord(word)));
  if (field.kind === "integer" && stepsOf(field).length > 0)
    return column.words
      .filter((word) => !/^\d+(?:\.0+)?$/.test(word))
      .map((word) => wordOf(context, word, undefined));
  if (field.kind !== "category" && field.kind !== "categories") return [];
  const known = knownWords(context);
  // A whole cell that a mapping knows is one word, whatever signs stand in it.
  const words = column.words.filter((word) => known.has(fold(word)));
  const rest = column.words.filter((word) => !known.has(fold(word)));
  return [...new Set([...words, ...partsIn({ ...column, words: rest }, field)])]
    .sort()
    .map((word) => wordOf(context, word, valueNamed(field, word)));
}

/** The numbers of a short scale, such as 1 to 5, on which a word may stand for each; none for other numbers. */
function stepsOf({ min, max }: Field): readonly Choice[] {
  if (min === undefined || max === undefined || max - min >= 10) return [];
  return Array.from({ length: max - min + 1 }, (_, i) => ({ id: String(min + i), title: String(min + i) }));
}

function truthWord(word: string): string | undefined {
  const truth = truthOf(word);
  return truth === undefined ? undefined : truth ? "yes" : "no";
}

function knownWords({ list, field, mapping }: WordsContext): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(mapping.values?.[list]?.[field.id] ?? {}).map(([word, value]) => [fold(word), value]),
  );
}

function wordOf(context: WordsContext, word: string, value: string | undefined): WordSuggestion {
  const said = knownWords(context).get(fold(word));
  if (said !== undefined) return { word, value: said, sure: "certain", why: "The mapping says so." };
  if (value !== undefined)
    return { word, value, sure: "certain", why: whyOf(context.field, word, value), isOurs: true };
  if (isUnknownWord(word))
    return { word, value: "", sure: "certain", why: "It says that it is not known.", isOurs: true };
  const asked = askWord(context, word);
  const answer = answerTo(asked, context.answers);
  if (answer !== undefined)
    return { word, value: answer === notKnown ? "" : answer, sure: "certain", why: "You said so." };
  const near = context.field.kind === "boolean" ? undefined : nearestValue(context.field, word);
  if (near !== undefined)
    return { word, value: near, sure: "likely", why: "It is all but one of its words." };
  return { word, value: null, sure: "please say", why: "It is none of its words.", question: asked };
}

function whyOf({ kind, values = [] }: Field, word: string, value: string): string {
  if (kind === "boolean") return "It says yes or no.";
  const own = values.find(({ id }) => id === value);
  const isOwn = own !== undefined && [own.id, own.title].some((name) => foldWord(name) === foldWord(word));
  return isOwn ? "It is one of its words." : "It is another word for it.";
}

function askWord({ list, file, column, field }: WordsContext, word: string): Question {
  const values: readonly Choice[] =
    field.kind === "boolean"
      ? [
          { id: "yes", title: "yes" },
          { id: "no", title: "no" },
        ]
      : (field.values ?? stepsOf(field));
  return question(list, {
    kind: "word",
    file,
    column: column.name,
    word,
    asks: `What does “${word}” mean, in ${field.title}?`,
    choices: [
      ...values.map(({ id, title }) => ({ id, title })),
      ...(field.required ? [] : [{ id: notKnown, title: "It is not known" }]),
    ],
    isSeveral: field.kind === "categories",
  });
}

/** The order of days that a column was most likely written in, where that is not the day first; and what to ask. */
export function suggestDayOrder(context: WordsContext): {
  readonly isMonthFirst: boolean;
  readonly question?: Question;
} {
  const { list, file, column, field, mapping, answers } = context;
  const said = typeof mapping.days === "string" ? mapping.days : mapping.days?.[list]?.[field.id];
  if (field.kind !== "date" || said !== undefined) return { isMonthFirst: said === "month-first" };
  const wrong = column.words.some((word) => dayOf(word) === undefined);
  const other = column.words.every((word) => dayOf(word, "month-first") !== undefined);
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

import { dayOf, type Field, isUnknownWord, nearestValue, truthIn, wholeNumberOf } from "@waymark/core";
import { fold } from "../mapping/columns.js";
import { choiceWords } from "./choice-words.js";
import { onceEach, partsIn } from "./column.js";
import { idWords } from "./id-words.js";
import { severalWords } from "./several-words.js";
import { answerFor, askWord, whyOf } from "./word-question.js";
import type { WordSuggestion, WordsContext } from "./word-suggestion.js";
import { wordValue } from "./word-value.js";

/** Each distinct word of a column, with the value of the field that it stands for. Fields that have no words have none. */
export function suggestWords(context: WordsContext): WordSuggestion[] {
  return [...emptyCells(context), ...wordsOf(context)];
}

function wordsOf(context: WordsContext): readonly WordSuggestion[] {
  const { column, field } = context;
  const known = knownWords(context);
  switch (field.kind) {
    case "boolean":
      return onceEach(column.words).map((word) => wordOf(context, known, word, truthWord(field, word)));
    case "integer":
      return column.words
        .filter((word) => wholeNumberOf(word) === undefined)
        .map((word) => wordOf(context, known, word, undefined));
    case "date":
      return column.words
        .filter((word) => dayOf(word) === undefined && dayOf(word, "month-first") === undefined)
        .map((word) => wordOf(context, known, word, undefined));
    case "identifier":
    case "identifiers":
      return field.refersTo === undefined && field.names === undefined ? [] : idWords(context, known);
    case "choices":
      return choiceWords(context, known);
    case "category":
    case "categories":
      break;
    default:
      return [];
  }
  // A whole cell that a mapping knows is one word, whatever signs stand in it.
  const whole = column.words.filter((word) => known.has(fold(word)));
  const rest = column.words.filter((word) => !known.has(fold(word)));
  const { cells, found } = severalWords(context, rest);
  const parts = partsIn({ ...column, words: rest.filter((word) => !cells.has(word)) }, field);
  return [
    ...found,
    ...onceEach([...whole, ...parts].sort()).map((word) => {
      const value = wordValue(field, word);
      return value === undefined || value.isOurs
        ? wordOf(context, known, word, value?.value)
        : (saidOf(known, word) ?? {
            word,
            value: value.value,
            sure: "certain" as const,
            why: "It stands for these.",
            ...(value.value.includes(";") ? { isSeveral: true as const } : {}),
          });
    }),
  ];
}

/** What every record needs cannot stay empty: where some cells are, one answer goes for them all. */
function emptyCells(context: WordsContext): WordSuggestion[] {
  const { field, column } = context;
  if (!field.required || field.id === "id" || field.kind === "identifier" || column.empty === 0) return [];
  return [wordOf(context, knownWords(context), "", undefined)];
}

function truthWord(field: Field, word: string): string | undefined {
  const truth = truthIn(field, word);
  return truth === undefined ? undefined : truth ? "yes" : "no";
}

type Known = ReadonlyMap<string, string>;

function knownWords({ list, field, mapping }: WordsContext): Known {
  return new Map(
    Object.entries(mapping.values?.[list]?.[field.id] ?? {}).map(([word, value]) => [fold(word), value]),
  );
}

function saidOf(known: Known, word: string): WordSuggestion | undefined {
  const said = known.get(fold(word));
  return said === undefined ? undefined : { word, value: said, sure: "certain", why: "The mapping says so." };
}

function wordOf(
  context: WordsContext,
  known: Known,
  word: string,
  value: string | undefined,
): WordSuggestion {
  const said = saidOf(known, word);
  if (said !== undefined) return said;
  if (value !== undefined)
    return { word, value, sure: "certain", why: whyOf(context.field, word, value), isOurs: true };
  if (word !== "" && isUnknownWord(word))
    return { word, value: "", sure: "certain", why: "It says that it is not known.", isOurs: true };
  const asked = askWord(context, word);
  const answer = answerFor(context, asked);
  if (answer !== undefined) return { word, value: answer, sure: "certain", why: "You said so." };
  const near = context.field.kind === "boolean" ? undefined : nearestValue(context.field, word);
  if (near !== undefined)
    return { word, value: near, sure: "likely", why: "It is all but one of its words." };
  return { word, value: null, sure: "please say", why: "It is none of its words.", question: asked };
}

import { type Field, foldWord, isUnknownWord, partsOf, saysNone, truthOf } from "@waymark/core";
import { fold } from "../mapping/columns.js";
import { safeId } from "../mapping/safe-id.js";
import { onceEach } from "./column.js";
import { answerTo, notKnown, question } from "./question.js";
import { answerFor, askWord } from "./word-question.js";
import type { WordSuggestion, WordsContext } from "./word-suggestion.js";

type Known = ReadonlyMap<string, string>;

/**
 * The words of a column that names others by their ids: each an id as it is, another writing of one, a word for none,
 * or something to be asked. A no may say that there is none, or be somebody's name: that is asked once.
 */
export function idWords(context: WordsContext, known: Known): WordSuggestion[] {
  const { column } = context;
  const isKnown = (word: string) => known.has(fold(word));
  const words = column.words.flatMap((cell) =>
    isKnown(cell) ? [cell] : wordsOfCell(context, cell, isKnown),
  );
  const once = onceEach(words);
  const said = once.filter(isKnown).map(
    (word): WordSuggestion => ({
      ...{ word, value: known.get(fold(word))!, sure: "certain", why: "The mapping says so." },
    }),
  );
  const open = once.filter((word) => !isKnown(word) && foldWord(word) !== "none");
  const nos = open.filter((word) => truthOf(word) === false);
  const others = open.filter((word) => truthOf(word) !== false);
  return [...said, ...noWords(context, nos), ...others.flatMap((word) => idWord(context, word) ?? [])];
}

/** The ids in a cell one by one; where one of them is no record’s, the cell as a whole, which somebody has to read. */
function wordsOfCell(
  { field: { refersTo }, ids }: WordsContext,
  cell: string,
  isKnown: (word: string) => boolean,
): readonly string[] {
  const isId = (word: string) =>
    isKnown(word) || (refersTo !== undefined && ids.of(refersTo, word) !== undefined);
  const parts = ids.partsAround(cell, (text) => partsOf(text, isId));
  if (refersTo === undefined || !ids.has(refersTo)) return parts;
  const isClear = (word: string) => isId(word) || isUnknownWord(word) || saysNone(word);
  return parts.every(isClear) ? parts : [cell];
}

function noWords(context: WordsContext, words: readonly string[]): WordSuggestion[] {
  const { list, file, column, field, answers } = context;
  if (words.length === 0) return [];
  const shown = words.map((word) => `“${word}”`).join(" or ");
  const asked = question(list, {
    kind: "word",
    file,
    column: column.name,
    word: words[0] ?? "",
    asks: `Does ${shown} in “${column.name}” say that there are none? (${field.title})`,
    choices: [
      { id: "none", title: "Yes, there are none" },
      { id: notKnown, title: "No, or it is not known" },
    ],
  });
  const answer = answerTo(asked, answers);
  return words.map(
    (word, i): WordSuggestion =>
      answer === undefined
        ? {
            ...{ word, value: null, sure: "please say", why: "It is an answer, not an id." },
            ...(i === 0 ? { question: asked } : {}),
          }
        : { word, value: answer === notKnown ? "" : answer, sure: "certain", why: "You said so." },
  );
}

/** What one word of a column of ids is; undefined where it is an id already. */
function idWord(context: WordsContext, word: string): WordSuggestion | undefined {
  const { field, ids } = context;
  if (saysNone(word)) return { word, value: "none", sure: "certain", why: "It says that there are none." };
  if (isUnknownWord(word))
    return { word, value: "", sure: "certain", why: "It says that it is not known.", isOurs: true };
  const isAnswer = truthOf(word) !== undefined || isNobody(field, word);
  if (field.refersTo !== undefined) {
    const id = ids.of(field.refersTo, word);
    if (id !== undefined)
      return id === word ? undefined : made(word, id, "It is written so in its own list.");
    // Where its list is no part of the import, nobody can tell yet what is an id of it.
    if (!isAnswer && !ids.has(field.refersTo))
      return safeId(word) === word ? undefined : made(word, safeId(word), "It is made safe.");
    const within = isAnswer ? [] : ids.within(field.refersTo, word);
    return asked(context, word, within);
  }
  if (isAnswer || word.trim().split(/\s+/).length > 1) {
    const id = ids.named(field.names ?? "", word);
    return asked(context, word, isAnswer ? [] : [id]);
  }
  const id = ids.named(field.names ?? "", word);
  return id === word ? undefined : made(word, id, "It is made safe, and the same wherever it is named.");
}

const made = (word: string, value: string, why: string): WordSuggestion => ({
  word,
  value,
  sure: "likely",
  why,
});

function isNobody({ notIds = [] }: Field, word: string): boolean {
  return notIds.some((one) => foldWord(one) === foldWord(word));
}

function asked(context: WordsContext, word: string, ids: readonly string[]): WordSuggestion {
  const { field, column } = context;
  const one = askWord(context, word, {
    asks: `Who or what is “${word}”, in “${column.name}” (${field.title})?`,
    choices: [...ids.map((id) => ({ id, title: id })), { id: "none", title: "There are none" }],
  });
  const answer = answerFor(context, one);
  return answer === undefined
    ? { word, value: null, sure: "please say", why: "It is none of the ids.", question: one }
    : { word, value: answer, sure: "certain", why: "You said so." };
}

import { isUnknownWord } from "@waymark/core";
import { fold } from "../mapping/columns.js";
import { onceEach } from "./column.js";
import { readWish } from "./read-wish.js";
import { answerFor, askWord, isReadable } from "./word-question.js";
import type { WordSuggestion, WordsContext } from "./word-suggestion.js";

/** Each different cell of a column of wishes, in somebody's own words, with what it asks for. */
export function choiceWords(context: WordsContext, known: ReadonlyMap<string, string>): WordSuggestion[] {
  return onceEach(context.column.words)
    .filter((word) => !isUnknownWord(word))
    .map((word): WordSuggestion => {
      const said = known.get(fold(word));
      if (said !== undefined) return { word, value: said, sure: "certain", why: "The mapping says so." };
      if (isReadable(context, word))
        return { word, value: word, sure: "certain", why: "It is a wish as we write it.", isOurs: true };
      const { value, isWhole } = readWish(context.model, context.field, word);
      const asked = askWord(context, word, {
        asks: `What does “${word}” ask for?`,
        choices: value === "" ? [] : [{ id: value, title: value }],
      });
      const answer = answerFor(context, asked);
      if (answer !== undefined) return { word, value: answer, sure: "certain", why: "You said so." };
      return isWhole
        ? { word, value, sure: "likely", why: "Each of its words was understood." }
        : {
            word,
            value: null,
            sure: "please say",
            why: "Some of its words were not understood.",
            question: asked,
          };
    });
}

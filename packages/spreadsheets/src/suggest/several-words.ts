import { partsOf, valuesNamed } from "@waymark/core";
import { answerTo, notKnown, question } from "./question.js";
import { answerFor, askWord } from "./word-question.js";
import type { WordSuggestion, WordsContext } from "./word-suggestion.js";
import { wordValue } from "./word-value.js";

/** Cells that are looked at whole, and what each of them comes to. */
interface Several {
  readonly cells: ReadonlySet<string>;
  readonly found: readonly WordSuggestion[];
}

/**
 * Cells of several words that cannot be read word by word. Several values in a field that holds one are asked about once
 * for all. A word for several values before one for a single, as in `Mon, Wed pm`, is asked about cell by cell: the second
 * may go for both.
 */
export function severalWords(context: WordsContext, words: readonly string[]): Several {
  const { field } = context;
  const isValue = (part: string) => wordValue(field, part) !== undefined;
  const parts = (word: string) => partsOf(word, isValue);
  if (field.kind === "categories") {
    const isWide = (part: string) => !/\s/.test(part.trim()) && valuesNamed(field, part).length > 1;
    const cells = words.filter((word) =>
      parts(word).some((part, i, all) => isWide(part) && /\s/.test((all[i + 1] ?? "").trim())),
    );
    return { cells: new Set(cells), found: cells.map((cell) => asWhole(context, cell)) };
  }
  const cells = words.filter((word) => !isValue(word) && parts(word).filter(isValue).length > 1);
  if (cells.length === 0) return { cells: new Set(), found: [] };
  const asked = question(context.list, {
    kind: "several",
    file: context.file,
    column: context.column.name,
    asks: `Some cells of “${context.column.name}” name several, as “${cells[0]}”, and ${field.title} is one. Which counts?`,
    choices: [
      { id: "first", title: "The first that is named" },
      { id: notKnown, title: "None of them: it is not known" },
    ],
  });
  const answer = answerTo(asked, context.answers);
  const first = (cell: string) => wordValue(field, parts(cell).find(isValue) ?? "")?.value ?? null;
  return {
    cells: new Set(cells),
    found: cells.map(
      (word, i): WordSuggestion =>
        answer === undefined
          ? {
              ...{ word, value: null, sure: "please say", why: "It names several." },
              ...(i === 0 ? { question: asked } : {}),
            }
          : { word, value: answer === notKnown ? "" : first(word), sure: "certain", why: "You said so." },
    ),
  };
}

function asWhole(context: WordsContext, word: string): WordSuggestion {
  const asked = askWord(context, word);
  const answer = answerFor(context, asked);
  return answer === undefined
    ? { word, value: null, sure: "please say", why: "It can be read in two ways.", question: asked }
    : { word, value: answer, sure: "certain", why: "You said so." };
}

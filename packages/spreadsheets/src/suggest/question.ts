import { fingerprint, type ListName } from "@waymark/core";

/** What can be answered to a question, besides what is typed. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Something that is not clear from the files. Its id is the same whenever the same is asked. */
export interface Question {
  readonly id: string;
  readonly kind: "file" | "column" | "word" | "several" | "days" | "missing";
  readonly file: string;
  readonly column: string;
  /** The word of theirs that is asked about; empty where it is a whole column or file. */
  readonly word: string;
  readonly asks: string;
  readonly choices: readonly Choice[];
  /** Whether several of the choices may be given, with semicolons between them. */
  readonly isSeveral: boolean;
}

/** Answers by the ids of their questions: each the id of a choice, or several. */
export type Answers = ReadonlyMap<string, string>;

/** How sure a proposal is. */
export type Sure = "certain" | "likely" | "please say";

/** The answer that leaves a column or a file unread. */
export const doNotRead = "do-not-read";
/** The answer that leaves a word as not known. */
export const notKnown = "not-known";

/** A question with its id, which follows from what is asked about. */
export function question(
  list: ListName | "",
  { kind, file, column = "", word = "", field, asks, choices, isSeveral = false }: QuestionParts,
): Question {
  const mark = fingerprint([kind, list, kind === "file" ? file : "", column, word, field ?? ""]).slice(7, 15);
  return { id: `Q-${mark}`, kind, file, column, word, asks, choices, isSeveral };
}

/**
 * The id of the question what a column is, whether or not it has to be asked: an answer to it decides.
 *
 * @example
 * ```ts
 * columnQuestion("clients", "Area").length; // => 10
 * ```
 */
export function columnQuestion(list: ListName, column: string): string {
  return question(list, { kind: "column", file: "", column, asks: "", choices: [] }).id;
}

type QuestionParts = Pick<Question, "kind" | "file" | "asks" | "choices"> &
  Partial<Pick<Question, "column" | "word" | "isSeveral">> & {
    /** The field that a word is asked about as: the same word may mean another thing in another. */
    readonly field?: string;
  };

/** The answer to a question, where it is one that can be given: a choice by its id or its title. */
export function answerTo({ id, choices, isSeveral }: Question, answers: Answers): string | undefined {
  const given = answers.get(id)?.trim();
  if (given === undefined || given === "") return undefined;
  const named = (text: string) =>
    choices.find((one) => one.id === text) ??
    choices.find((one) => one.title.toLowerCase() === text.toLowerCase());
  const whole = named(given);
  if (whole !== undefined || !isSeveral) return whole?.id;
  const several = given.split(";").map((text) => named(text.trim())?.id);
  return several.includes(undefined) ? undefined : several.join(";");
}

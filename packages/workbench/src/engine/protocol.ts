import type { Problem } from "@waymark/core";
import type { Answers } from "./answers/index.js";

/** The name of a question that the page asks the engine. */
export type Question = keyof Answers;

/** What a question is asked with. */
export type Asked<Q extends Question> = Parameters<Answers[Q]>[0];

/** What it is answered with. */
export type Answer<Q extends Question> = ReturnType<Answers[Q]>;

/** What the page says to the engine. */
export interface Ask {
  readonly number: number;
  readonly question: Question;
  readonly given: unknown;
}

/** What the engine says to the page: how far it is, the answer, what somebody can mend, or that it failed. */
export type Reply =
  | { readonly number: number; readonly step: string }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly problems: readonly Problem[] }
  | { readonly number: number; readonly failed: string };

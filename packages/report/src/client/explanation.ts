import { listed } from "@waymark/core";
import type { Conflict, Explainer, FirstRemedy, MentorComparison, Question } from "@waymark/matching";
import { sayComparison } from "./comparison.js";
import { mostQuestions, sayQuestion } from "./questions.js";

/** What there is to say of one client. */
export interface ClientExplanation {
  readonly client: string;
  readonly mentors: number;
  /** The eligible mentors, best first. */
  readonly order: readonly string[];
  /** Why the first stands above the second; null where there are not two. */
  readonly comparison: MentorComparison | null;
  /** What would help first, where nobody is eligible. */
  readonly remedy: FirstRemedy | null;
  readonly conflict: Conflict | null;
  readonly questions: readonly Question[];
}

/** The same in sentences, as terminal and page show them. */
export interface ClientSentences {
  /** Who comes first and why, or why nobody does. */
  readonly says: readonly string[];
  /** Why nobody is eligible; empty where somebody is. */
  readonly conflict: readonly string[];
  /** Which rules keep everybody out, each with what would help. */
  readonly rules: readonly string[];
  /** What would have to be met or set aside before anyone is eligible. */
  readonly corrections: readonly string[];
  /** What to ask next, most useful first. */
  readonly questions: readonly string[];
}

/** Everything about one client: the order, why the first is first, why nobody is, and what to ask next. */
export function explainClient(ask: Explainer, client: string): ClientExplanation {
  const order = ask.order(client);
  const [first, second] = order;
  return {
    ...{ client, mentors: ask.mentors.length, order },
    comparison: first !== undefined && second !== undefined ? ask.between(client, first, second) : null,
    remedy: ask.remedy(client),
    conflict: ask.conflict(client),
    questions: ask.questions(client),
  };
}

/**
 * The same in sentences.
 *
 * @param figures whether points are given
 */
export function sayClient(found: ClientExplanation, figures = false): ClientSentences {
  const { comparison, remedy, conflict, questions } = found;
  const open = comparison && !comparison.settled && comparison.because !== "tie";
  const tells = conflict && remedy?.kind !== "fill-in" ? conflict : null;
  return {
    says: [
      ...(comparison ? [sayComparison(comparison, figures)] : []),
      ...(open
        ? [
            questions.length > 0
              ? "Missing facts could change which of the two comes first."
              : "Missing facts could change which of the two comes first, but no single answer would.",
          ]
        : []),
      ...(remedy ? [`What would help first: ${remedy.says}`] : []),
    ],
    conflict: tells ? sayConflict(tells) : [],
    rules: (tells?.rules ?? []).map(
      ({ title, mentors, remedy: helps }) => `${title} keeps ${mentors} out. ${helps}`,
    ),
    corrections: (tells?.corrections ?? [])
      .slice(0, 5)
      .map(
        ({ titles, mentors }) =>
          `${listed(titles)}: then ${mentors.slice(0, 5).join(", ")}${mentors.length > 5 ? ", …" : ""}`,
      ),
    questions: questions.slice(0, mostQuestions).map((question) => sayQuestion(question, figures)),
  };
}

function sayConflict({ says, rules, proven }: Conflict): string[] {
  return [
    `Nobody is eligible. ${says}`,
    ...(proven && rules.length > 1 ? [`No fewer than these ${rules.length} rules do.`] : []),
  ];
}

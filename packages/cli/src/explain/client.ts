import { listed } from "@waymark/core";
import type { Conflict, Explainer, FirstRemedy, MentorComparison, Question } from "@waymark/matching";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { sayComparison } from "./between.js";
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

/** The same in words. */
export function showClient(found: ClientExplanation, { stdout, env }: World): void {
  const { client, mentors, order, comparison, remedy, conflict, questions } = found;
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  stdout.write(`${style.bold(client)}: ${order.length} of ${mentors} mentors are eligible.\n`);
  if (order.length > 0) say(`Best first: ${order.slice(0, 5).join(", ")}${order.length > 5 ? ", …" : ""}`);
  if (comparison) {
    say(`\n${sayComparison(comparison, stdout.figures)}`);
    if (!comparison.settled && comparison.because !== "tie")
      say(
        questions.length > 0
          ? "Missing facts could change which of the two comes first."
          : "Missing facts could change which of the two comes first, but no single answer would.",
      );
  }
  if (remedy) say(`What would help first: ${remedy.says}`);
  if (conflict && remedy?.kind !== "fill-in") showConflict(conflict, say);
  if (questions.length === 0) return;
  say("\nAsk next, most useful first:");
  for (const question of questions.slice(0, mostQuestions)) say(`  ${sayQuestion(question, stdout.figures)}`);
}

function showConflict({ says, rules, proven, corrections }: Conflict, say: (text: string) => void): void {
  say(`\nNobody is eligible. ${says}`);
  if (proven && rules.length > 1) say(`No fewer than these ${rules.length} rules do.`);
  for (const { title, mentors, remedy } of rules) say(`  ${title} keeps ${mentors} out. ${remedy}`);
  if (corrections.length > 0)
    say("\nBefore anyone is eligible, one of these rules must be met or set aside:");
  for (const { titles, mentors } of corrections.slice(0, 5))
    say(`  ${listed(titles)}: then ${mentors.slice(0, 5).join(", ")}${mentors.length > 5 ? ", …" : ""}`);
}

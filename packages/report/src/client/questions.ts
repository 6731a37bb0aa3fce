import type { Question } from "@waymark/matching";
import { score } from "../words/numbers.js";

/** How many questions are shown. */
export const mostQuestions = 5;

/** What to ask and what it is worth, in a line. */
export function sayQuestion(question: Question, figures = false): string {
  return `${question.ask} ${sayWorth(question, figures)}`;
}

function sayWorth(
  { answers, opens, loss, firstChanges, places, eligibility }: Question,
  figures: boolean,
): string {
  if (opens > 0) {
    const mentors = eligibility.most === 1 ? "a mentor" : `up to ${eligibility.most} mentors`;
    return `No mentor can be proposed now; with ${opens} of ${answers} possible answers, ${mentors} could be.`;
  }
  if (firstChanges > 0 && !figures) return "Another mentor could come first, depending on the answer.";
  if (firstChanges > 0)
    return `Another mentor would come first in ${score(firstChanges)}% of possible answers. Choosing without asking would cost ${score(loss.expected)} points on average, and ${score(loss.most)} at most.`;
  if (eligibility.most > 0)
    return `This could change whether ${eligibility.most === 1 ? "one mentor is" : `up to ${eligibility.most} mentors are`} eligible, but not who comes first.`;
  return `This could move a mentor by ${places.most === 1 ? "one place" : `up to ${places.most} places`}, but not the first.`;
}

import type { Question } from "@waymark/matching";
import { score } from "@waymark/report/tables";

/** How many questions are shown. */
export const mostQuestions = 5;

/** What to ask and what it is worth, in a line. */
export function sayQuestion(question: Question): string {
  const { about, id, ask } = question;
  const whom = about === "client" ? "the client" : id;
  return `Ask ${whom}: ${ask} ${worth(question)}`;
}

function worth({ answers, opens, loss, firstChanges, places, eligibility }: Question): string {
  if (opens > 0) {
    const mentors = eligibility.most === 1 ? "a mentor" : `up to ${eligibility.most} mentors`;
    return `(nobody can be proposed now; with ${opens} of ${answers} answers ${mentors} can)`;
  }
  if (firstChanges > 0)
    return `(puts another mentor first in ${score(firstChanges)} % of answers; to choose without it costs ${score(loss.expected)} points on average, ${score(loss.most)} at most)`;
  if (eligibility.most > 0)
    return `(changes who is eligible: ${eligibility.most} at most; the first stays first)`;
  return `(moves a mentor by ${places.most} ${places.most === 1 ? "place" : "places"} at most; the first stays first)`;
}

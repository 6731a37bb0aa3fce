import type { Question } from "@waymark/matching";
import { sayScore } from "../terminal/score.js";

/** How many questions are shown. */
export const mostQuestions = 5;

/** What to ask and what it is worth, in a line. */
export function sayQuestion({ about, id, ask, loss, firstChanges, places, eligibility }: Question): string {
  const whom = about === "client" ? "the client" : id;
  return `Ask ${whom}: ${ask} ${worth({ loss, firstChanges, places, eligibility })}`;
}

function worth({
  loss,
  firstChanges,
  places,
  eligibility,
}: Pick<Question, "loss" | "firstChanges" | "places" | "eligibility">): string {
  if (firstChanges > 0)
    return `(puts another mentor first in ${sayScore(firstChanges)} % of answers; to choose without it costs ${sayScore(loss.expected)} points on average, ${sayScore(loss.most)} at most)`;
  if (eligibility.most > 0)
    return `(changes who is eligible: ${eligibility.most} at most; the first stays first)`;
  return `(moves a mentor by ${places.most} ${places.most === 1 ? "place" : "places"} at most; the first stays first)`;
}

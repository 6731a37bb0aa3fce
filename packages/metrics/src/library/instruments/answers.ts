import type { AssessmentInstrument } from "../../compile/index.js";
import type { Answer } from "../indicators/make.js";

type Answers = NonNullable<AssessmentInstrument["answers"]>;

/** Returns answers as an instrument has them. */
export function answersOf(answers: readonly Answer[]): Answers {
  return answers.map(([id, points, says, raises]) => ({
    id,
    points,
    says,
    ...(raises === undefined ? {} : { raises }),
  }));
}

/** Four answers for something that may be there or not; the title of the item is put before each. */
export const seenAnswers: Answers = answersOf([
  ["not-seen", 0, "Not seen."],
  ["some", 3_300, "Some signs."],
  ["clear", 6_700, "Clear signs."],
  ["strong", 10_000, "Strong, in much of what is said or done."],
]);

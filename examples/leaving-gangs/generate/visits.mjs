import { after } from "./days.mjs";

/** A visit at home for every third relationship that is open; the last of them without a colleague. */
export function visits(random, made, asOf) {
  const some = made.filter(({ ended }) => !ended).filter((_, i) => i % 3 === 0);
  return some.map(({ client, started }, i) => {
    const date = after(asOf, -(5 + random.below(40)));
    return { client, date: date > started ? date : started, accompanied: i < some.length - 1 };
  });
}

import type { Problem, RecordValues } from "@waymark/core";

/** Decisions of people that end before they start. */
export function checkPeriods(overrides: readonly RecordValues[], problems: Problem[]): void {
  overrides.forEach(({ date, until }, i) => {
    if (typeof date !== "number" || typeof until !== "number" || until >= date) return;
    problems.push({
      code: "ends-before-it-starts",
      path: `overrides.${i}.until`,
      message: "Until: this is before the day on which it was decided.",
      hint: "Correct one of the two days, or leave until empty where the decision stays.",
    });
  });
}

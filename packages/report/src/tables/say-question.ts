import type { DutyState } from "@waymark/risk";

/** What a role must answer first: where the facts say the contrary of what was observed, and no record settles it. */
export function questionsOf(duties: readonly Pick<DutyState, "done" | "question">[]): string[] {
  return duties.flatMap(({ done, question }) =>
    question === null || done !== null ? [] : [`${question.role}: ${question.ask}`],
  );
}

import type { AssignedPair, Match, PairExplanation, Shortlist, Unmatched } from "@waymark/matching";
import { escalations, type ToDo, toDo } from "@waymark/risk";
import type { ReportInput } from "./input.js";

/** The input with its look-ups by id. Nothing is computed here: results are only found again. */
export interface View {
  readonly input: ReportInput;
  readonly shortlistOf: ReadonlyMap<string, Shortlist>;
  readonly assignmentOf: ReadonlyMap<string, AssignedPair>;
  readonly unmatchedOf: ReadonlyMap<string, Unmatched>;
  /** Explanations of pairs that a rule keeps apart, by client. */
  readonly nearMisses: ReadonlyMap<string, readonly PairExplanation[]>;
  /** What somebody has to do today. Without oversight nothing is known to be done or decided. */
  readonly toDo: ToDo;
  matchOf(client: string, mentor: string): Match | undefined;
}

/** Look-ups for the sections. */
export function look(input: ReportInput): View {
  const shortlistOf = byClient(input.shortlists);
  const nearMisses = new Map<string, PairExplanation[]>();
  for (const one of input.nearMisses ?? []) {
    const { client } = one.match;
    nearMisses.set(client, [...(nearMisses.get(client) ?? []), one]);
  }
  return {
    input,
    shortlistOf,
    assignmentOf: byClient(input.allocation.assignments),
    unmatchedOf: byClient(input.allocation.unmatched),
    nearMisses,
    toDo: input.oversight?.toDo ?? toDo(input.risk.flatMap(openOf)),
    matchOf: (client, mentor) =>
      shortlistOf.get(client)?.matches.find((match) => match.mentor === mentor) ??
      input.assigned?.find((match) => match.client === client && match.mentor === mentor),
  };
}

function openOf(assessment: ReportInput["risk"][number]) {
  return escalations(assessment, []).map((one) => ({ engagement: assessment.engagement, ...one }));
}

function byClient<T extends { readonly client: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.client, row]));
}

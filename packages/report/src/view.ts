import type { AssignedPair, Match, PairExplanation, Shortlist, Unmatched } from "@waymark/matching";
import { escalations } from "@waymark/risk";
import groupBy from "lodash/groupBy.js";
import type { ReportInput } from "./input.js";
import { type ToDoItem, toDoList } from "./to-do/index.js";

/** The input with its look-ups by id. Nothing is computed here: results are only found again. */
export interface View {
  readonly input: ReportInput;
  readonly shortlistOf: ReadonlyMap<string, Shortlist>;
  readonly assignmentOf: ReadonlyMap<string, AssignedPair>;
  readonly unmatchedOf: ReadonlyMap<string, Unmatched>;
  /** Explanations of pairs that a rule keeps apart, by client. */
  readonly nearMisses: ReadonlyMap<string, readonly PairExplanation[]>;
  /** What somebody has to do. Without oversight nothing is known to be done or decided. */
  readonly todo: readonly ToDoItem[];
  /** What there is to do about the risks of an engagement. */
  openOf(engagement: string): readonly ToDoItem[];
  matchOf(client: string, mentor: string): Match | undefined;
}

/** Look-ups for the sections. */
export function look(input: ReportInput): View {
  const shortlistOf = byClient(input.shortlists);
  const todo = input.todo ?? toDoList(sourcesOf(input));
  const nearMisses = new Map(Object.entries(groupBy(input.nearMisses ?? [], ({ match }) => match.client)));
  return {
    input,
    shortlistOf,
    assignmentOf: byClient(input.allocation.assignments),
    unmatchedOf: byClient(input.allocation.unmatched),
    nearMisses,
    todo,
    openOf: (engagement) => todo.filter((item) => item.engagement === engagement && ofRisk.has(item.kind)),
    matchOf: (client, mentor) =>
      shortlistOf.get(client)?.matches.find((match) => match.mentor === mentor) ??
      input.assigned?.find((match) => match.client === client && match.mentor === mentor),
  };
}

const ofRisk: ReadonlySet<ToDoItem["kind"]> = new Set(["duty", "control", "advice"]);

function sourcesOf({ model, allocation, risk, engagements, oversight }: ReportInput) {
  const open = () =>
    risk.flatMap((one) => escalations(one, []).map((found) => ({ engagement: one.engagement, ...found })));
  return { model, allocation, assessments: risk, engagements, escalations: oversight?.escalations ?? open() };
}

function byClient<T extends { readonly client: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.client, row]));
}

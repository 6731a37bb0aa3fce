import type { Model, ReadCaseload, RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import type { AppliedOverrides } from "../overrides/apply.js";
import type { PreviousPair } from "./allocation.js";
import type { Weights } from "./weights.js";

/** What the objectives of an allocation hang on. */
export interface ObjectiveInput {
  readonly model: Model;
  readonly read: ReadCaseload;
  readonly clients: readonly RecordValues[];
  readonly seeking: readonly number[];
  readonly tiers: readonly number[];
  readonly weights: Weights;
  readonly wants: readonly boolean[];
  readonly previous: readonly PreviousPair[];
  readonly budget: { readonly left: number } | null;
  readonly applied: AppliedOverrides;
}

/** What is sought, the first before all others: only what bears on this caseload. */
export function sayObjective(input: ObjectiveInput): string[] {
  const { model, read, seeking, tiers, weights, wants, previous, budget, applied } = input;
  const { workload, budget: limit, pairs } = matchingOf(model).settings.allocation;
  const decided = applied.fixed.length + applied.partly.length > 0;
  const isTiered = tiers.some((tier) => tier !== tiers[0]);
  const two = seeking.some((row) => wants[row]);
  const says = ["Clients whose mentoring goes on keep their mentor."];
  if (decided) says.push("Pins and locks hold, where no rule, veto or lack of places stands against them.");
  if (read.overrides?.some(({ kind }) => kind === "veto" || kind === "rejected"))
    says.push("Nobody is proposed whom a veto or a rejection in force rules out.");
  if (budget && limit)
    says.push(
      budget.left < 0
        ? `What goes on and what people decided costs ${limit.most - budget.left}, ${limit.per}: ${-budget.left} more than the ${limit.most} of the budget. Nothing else that costs anything is proposed.`
        : `All placements together keep to ${limit.most}, ${limit.per}.`,
    );
  if (matchingOf(model).settings.allocation.floor)
    says.push("Nobody is proposed below the least fit that the policy accepts; the client waits instead.");
  if (!isTiered) says.push("As many as possible of the others are served.");
  else if (weights.outweighs === null)
    says.push("As many as possible of the others are served: the most urgent first, then tier by tier.");
  else
    says.push(
      `As many as possible of the others are served: one client of a tier counts for more than ${weights.outweighs} of each later one.`,
    );
  if (two && pairs === "whole")
    says.push("A client who is to have two mentors is served by a whole pair or waits.");
  if (two && pairs === "or-alone")
    says.push("Among such allocations, as many as possible of those who are to have two mentors have two.");
  if (previous.length > 0)
    says.push("Among such allocations, as few as possible of the earlier proposals move.");
  const charge =
    workload > 0
      ? `, less ${workload} for a mentor’s second client, twice that for the third, and so on`
      : "";
  says.push(`Among such allocations, the points of the proposals sum to as many as possible${charge}.`);
  return says;
}

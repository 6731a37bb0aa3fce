import type { Model, ReadCaseload, RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import type { AppliedOverrides } from "../overrides/apply.js";
import type { PreviousPair } from "./allocation.js";
import type { Weights } from "./weights.js";

/** What the aims of an allocation depend on. */
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

/** The aims of an allocation, the most important first: only those that bear on this caseload. */
export function sayObjective(input: ObjectiveInput): string[] {
  const { model, read, seeking, tiers, weights, wants, previous, budget, applied } = input;
  const { workload, budget: limit, pairs } = matchingOf(model).settings.allocation;
  const decided = applied.fixed.length + applied.partly.length > 0;
  const isTiered = tiers.some((tier) => tier !== tiers[0]);
  const two = seeking.some((row) => wants[row]);
  const says = ["Clients who already have a mentor keep them."];
  if (decided)
    says.push(
      "Matches fixed by staff are kept, unless a rule, another decision or a full caseload prevents it.",
    );
  if (read.overrides?.some(({ kind }) => kind === "veto" || kind === "rejected"))
    says.push("A match that someone has ruled out is never proposed.");
  if (budget && limit)
    says.push(
      budget.left < 0
        ? `What continues and what staff decided costs ${limit.most - budget.left}, ${limit.per}: ${-budget.left} more than the ${limit.most} of the budget. Nothing else that costs anything is proposed.`
        : `All placements together keep to ${limit.most}, ${limit.per}.`,
    );
  if (matchingOf(model).settings.allocation.floor)
    says.push("Nobody is proposed below the least fit that the policy accepts; the client waits instead.");
  if (!isTiered) says.push("As many as possible of the others are served.");
  else if (weights.outweighs === null)
    says.push("As many clients as possible are matched, the most urgent group first.");
  else
    says.push(
      `As many clients as possible are matched: one counts for more than ${weights.outweighs} of each less urgent group.`,
    );
  if (two && pairs === "whole") says.push("Where a client needs two mentors, we propose both or neither.");
  if (two && pairs === "or-alone")
    says.push(
      "Of the allocations that meet all this, we choose one in which most clients who need two mentors have two.",
    );
  if (previous.length > 0) says.push("As few earlier proposals as possible change.");
  const charge =
    workload > 0
      ? `, less ${workload} for a mentor’s second client, twice that for the third, and so on`
      : "";
  says.push(
    `Of the allocations that meet all this, we choose the one with the best total match score${charge}.`,
  );
  return says;
}

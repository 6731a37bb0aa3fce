import { listed } from "@waymark/core";
import type { OverrideOutcome } from "../overrides/apply.js";
import type { AllocationProblem } from "./problem.js";
import { explainWait, placesLeft } from "./waiting.js";

/**
 * What became of every override once the matches are known: `chosen` holds the mentors' columns for each seeking
 * client. A pin of one mentor for a client who needs two is carried out only where the client is matched, and refused
 * with the reason for waiting where not. A decision that goes over the budget says by how much.
 */
export function outcomesOf(
  problem: AllocationProblem,
  chosen: readonly (readonly number[])[],
): OverrideOutcome[] {
  const left = placesLeft(problem, chosen);
  return problem.overrides.map((outcome) => {
    if (outcome.state !== "made") return outcome;
    const i = problem.pinned.findIndex((one) => one?.decisions.includes(outcome.decision));
    if (i < 0) return overBudget(problem, outcome);
    const { client, says, wouldServe } = explainWait(problem, i, left);
    if (chosen[i]!.length === 0) {
      const remedy =
        wouldServe.join(" ") || "Find a second mentor for this client, or withdraw the decision.";
      return { ...outcome, state: "refused", says: `${client} is waiting. ${says}`, remedy };
    }
    const names = chosen[i]!.map((column) => String(problem.pool.mentors[column]!.id)).sort();
    return { ...outcome, says: `${client} has ${listed(names)}.` };
  });
}

/** The outcome of a decision that holds, with what it adds to an overspend. */
function overBudget({ budget, pool }: AllocationProblem, outcome: OverrideOutcome): OverrideOutcome {
  if (budget === null || budget.left >= 0) return outcome;
  const column = pool.mentors.findIndex(({ id }) => id === outcome.decision.mentor);
  const cost = budget.rate[column] ?? 0;
  if (cost === 0) return outcome;
  return {
    ...outcome,
    says: `${outcome.says} This costs ${cost}, and all placements together go over the budget by ${-budget.left}.`,
    remedy: "Raise the budget, or withdraw a decision.",
  };
}

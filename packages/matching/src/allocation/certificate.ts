import type { Allocation } from "./allocation.js";
import { hasPair } from "./best-pair.js";
import { orderOf } from "./layout.js";
import type { AllocationProblem } from "./problem.js";
import { rowProgram } from "./row-program.js";
import { type Choice, costBy, emptyChoice, type RowProgram } from "./solver/program.js";
import { rowBound } from "./solver/row-bound.js";

/**
 * Checks what a certificate claims, by weak duality. Prices are whole numbers of the right sign. Each client's price is
 * the least that any option, or waiting, costs at them. These and the worth of all places sum to the bound, and the
 * cost is the cost of what is proposed.
 */
export function checkCertificate(
  problem: AllocationProblem,
  { certificate }: Allocation,
  chosen: readonly (readonly number[])[],
  found: string[],
): void {
  const { pool, seeking, weights } = problem;
  const order = orderOf(problem);
  const { rowAt, columnAt } = order;
  const program = rowProgram(problem, order);
  const clientAt = rowAt.map((i) => String(pool.clients[seeking[i]!]!.id));
  const mentorAt = columnAt.map((column) => String(pool.mentors[column]!.id));
  const column = Float64Array.from(mentorAt, (id) => priceOf(certificate.mentorPrices, id, "mentor", found));
  column.forEach((price, j) => {
    if (price > 0) found.push(`The price of ${mentorAt[j]} is above 0.`);
  });
  const budgetPrice = certificate.budgetPrice;
  if (!Number.isSafeInteger(budgetPrice) || budgetPrice < 0 || (budgetPrice > 0 && !program.budget))
    found.push("The price of the budget does not hold.");
  const { bound, rowPrice } = rowBound(program, { column, budget: program.budget ? budgetPrice : 0 });
  clientAt.forEach((id, r) => {
    const own = priceOf(certificate.clientPrices, id, "client", found);
    if (own !== rowPrice[r])
      found.push(`The price of ${id} is not the least that serving them, or not, can cost.`);
    if (certificate.waits[id] !== program.wait[r]) found.push(`Waiting costs ${program.wait[r]} for ${id}.`);
  });
  if (certificate.wait !== weights.waits[weights.waits.length - 1])
    found.push("The cost of waiting is wrong.");
  if (certificate.objective.join("\n") !== problem.objective.join("\n"))
    found.push("The objectives are not those of this policy and caseload.");
  const cost = costBy(program, choiceOf(program, rowAt, columnAt, chosen), program);
  if (cost === Infinity) found.push("What is proposed does not keep to the places or the budget.");
  if (certificate.cost !== cost) found.push(`The cost is ${cost}, not ${certificate.cost}.`);
  if (certificate.bound !== bound)
    found.push(`The prices prove a bound of ${bound}, not ${certificate.bound}.`);
  if (certificate.gap !== cost - bound) found.push(`The gap is ${cost - bound}, not ${certificate.gap}.`);
  checkClaim(problem, certificate.optimal, cost - bound, found);
}

/** "Optimal by its prices" is only said where there is no gap; and without pairs and budget there never is one. */
function checkClaim(problem: AllocationProblem, claim: string, gap: number, found: string[]): void {
  const isPaired = problem.pairs.some(
    (choices, i) => choices && hasPair(problem, problem.seeking[i]!, choices.columns, choices),
  );
  const isPlain = problem.budget === null && !isPaired;
  if ((claim === "by-prices") !== (gap === 0))
    found.push("What is said of being optimal does not follow from the prices.");
  if (isPlain && gap !== 0) found.push("The prices do not prove it optimal.");
}

function choiceOf(
  program: RowProgram,
  rowAt: readonly number[],
  columnAt: readonly number[],
  chosen: readonly (readonly number[])[],
): Choice {
  const at = new Map(columnAt.map((column, j) => [column, j]));
  const choice = emptyChoice(program);
  rowAt.forEach((i, r) => {
    const [a, b] = [...chosen[i]!].sort((x, y) => x - y).map((column) => at.get(column)!);
    choice.first[r] = a ?? -1;
    choice.second[r] = b ?? -1;
  });
  return choice;
}

function priceOf(
  prices: Readonly<Record<string, number>>,
  id: string,
  kind: string,
  found: string[],
): number {
  const value = Object.hasOwn(prices, id) ? prices[id] : undefined;
  if (Number.isSafeInteger(value)) return value!;
  found.push(`The ${kind} ${id} has no whole-number price.`);
  return 0;
}

import type { StanceReport } from "@waymark/matching";
import { wholeScore } from "./cells.js";
import { columnsOf, type Table } from "./table.js";

type Overall = StanceReport["overall"][number];

const { text } = columnsOf<Overall>();

/** For each client, the mentors who stay near the top whatever position is taken on the open questions. */
export function stanceTable(top: number): Table<Overall> {
  return {
    title: "Mentors who stay near the top under every position",
    empty: "No client seeks a mentor.",
    columns: [
      text("client", "Client", ({ client }) => client),
      text("safest", "Best across all positions", ({ safest }) => safest?.mentor ?? "–"),
      text("robust", `In the top ${top} under every position`, ({ robust }) => robust.join(", ") || "–"),
    ],
  };
}

/** For how many clients another mentor would be first, and how much it makes of a match at most. */
export function sayStanceChange(
  { firstDiffers, largestRegret, clients }: StanceReport["stances"][number],
  figures = false,
): string {
  const isElsewhere = clients.every(
    ({ moves, regrets }) => moves.length === 0 && regrets.every(({ points }) => !points),
  );
  if (isElsewhere)
    return "This choice does not change anyone’s list of mentors. It matters for other parts of the scheme.";
  const most =
    largestRegret === 0 || !figures
      ? ""
      : ` The largest difference to one client’s match is ${largestRegret < 50 ? "less than one point" : `${wholeScore(largestRegret)} points`} out of 100.`;
  return `This choice changes the first mentor for ${firstDiffers} of the ${clients.length} clients that it concerns.${most}`;
}

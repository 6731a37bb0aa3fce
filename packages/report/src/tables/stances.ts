import type { StanceReport } from "@waymark/matching";
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

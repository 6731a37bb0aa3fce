import type { Model } from "@waymark/core";
import { listed } from "@waymark/core";
import type { ProxyFinding } from "@waymark/risk";
import { factTitle, pieceTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

const { text, points, count } = columnsOf<ProxyFinding>();

/** How much better an attribute is guessed from a fact than without it, in words. */
function sayStrength(association: number): string {
  if (association >= 5_000) return "strongly";
  return association >= 2_500 ? "clearly" : "somewhat";
}

/** Facts that risks read and that give an identity away. */
export function proxyTable(model: Model): Table<ProxyFinding> {
  return {
    title: "Facts that give an identity away",
    empty:
      "No fact that a risk reads, and no two together, were found to give an identity away in this caseload.",
    columns: [
      text("fact", "Fact", ({ facts }) => listed(facts.map((one) => factTitle(model, one)))),
      text("attribute", "gives away", ({ attribute }) => factTitle(model, attribute)),
      text("strength", "How strongly", ({ association }) => sayStrength(association)),
      points("association", "Association (tau), %", ({ association }) => association),
      count("engagements", "Relationships", ({ engagements }) => engagements),
      count("by_chance", "Shuffles as strong", ({ byChance }) => `${byChance} of 100`),
      text("read_by", "Read by", ({ readBy }) => readBy.map((id) => pieceTitle(model, id)).join("; ")),
    ],
  };
}

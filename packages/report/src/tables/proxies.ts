import type { ProxyFinding } from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

const { text, points, count } = columnsOf<ProxyFinding>();

/** Facts that risks read and that give an identity away. */
export const proxyTable: Table<ProxyFinding> = {
  title: "Facts that give an identity away",
  empty:
    "No fact that a risk reads, and no two together, were found to give an identity away in this caseload.",
  columns: [
    text("fact", "Fact", ({ fact }) => fact),
    text("attribute", "gives away", ({ attribute }) => attribute),
    points("association", "Association (tau), %", ({ association }) => association),
    count("engagements", "Relationships", ({ engagements }) => engagements),
    count("by_chance", "Shuffles as strong", ({ byChance }) => `${byChance} of 100`),
    text("read_by", "Read by", ({ readBy }) => readBy.join(", ")),
  ],
};

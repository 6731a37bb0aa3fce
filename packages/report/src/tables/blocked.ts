import type { RuleCount } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

const { text, count } = columnsOf<RuleCount>();

/** Which rules keep mentors from a client, and what would help. */
export const blockedTable: Table<RuleCount> = {
  title: "Rules that keep mentors from a client",
  empty: "No rule keeps a mentor out.",
  columns: [
    text("rule", "Rule", ({ title }) => title),
    count("mentors_kept_out", "Mentors kept out", ({ mentors }) => mentors),
    count("alone", "Nothing else missing", ({ alone }) => alone),
    text("remedy", "What would help", ({ remedy }) => remedy),
  ],
};

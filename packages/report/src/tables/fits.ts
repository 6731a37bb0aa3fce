import type { Match } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

/** How one mentor fits a client, and why they are or are not proposed. */
export interface FitRow {
  readonly match: Match;
  readonly stands: string;
}

const { text, picture } = columnsOf<FitRow>();

/** Mentors beside one another, for one client only. */
export const fitTable: Table<FitRow> = {
  title: "How the mentors fit this client",
  empty: "No mentor is eligible.",
  columns: [
    text("mentor", "Mentor", ({ match }) => match.mentor),
    picture("cells", "How well", () => ""),
    text("fit", "Fit", ({ match }) => match.fit),
    text("stands", "How it stands", ({ stands }) => stands),
    text(
      "not_known",
      "Not known yet",
      ({ match }) => match.unknowns.map(({ title }) => title).join(", ") || "nothing",
    ),
  ],
};

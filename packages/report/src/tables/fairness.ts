import type { FieldAudit, GroupRow, MeanPoints } from "@waymark/matching";
import { whole } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const mean = (value: MeanPoints | null) =>
  value === null ? "–" : `${whole(value.mean)} (${whole(value.low)}–${whole(value.high)})`;

const group = columnsOf<GroupRow>();

/** Who waits, by group, and with which mentors; small groups are hidden. */
export const groupTable: Table<GroupRow> = {
  title: "Who waits, by group",
  empty: "There is no group to show.",
  columns: [
    group.count("clients", "Clients", ({ clients }) => clients ?? "hidden"),
    group.count("waiting", "Waiting", ({ waiting }) => waiting ?? "hidden"),
    group.count("waiting_rate", "Share waiting", ({ waitingRate }) =>
      waitingRate === null ? "–" : `${whole(waitingRate.points)}%`,
    ),
    group.text("waits", "Waits", ({ waits }) => waits ?? "–"),
    group.number("best", "Best mentor", ({ best }) => mean(best)),
    group.text("scores", "Scores", ({ scores }) => scores ?? "–"),
    group.number("allocated", "Allocated", ({ allocated }) => mean(allocated)),
    group.text("given", "Scores", ({ given }) => given ?? "–"),
    group.text("group", "Group", ({ says }) => says),
  ],
};

const audit = columnsOf<FieldAudit>();

/** For how many clients a change of one protected field would change something. */
export const fieldAuditTable: Table<FieldAudit> = {
  title: "For how many clients each protected field makes a difference",
  empty: "No rule or factor reads a protected field.",
  columns: [
    audit.count("eligibility", "Eligibility", ({ eligibility }) => eligibility),
    audit.count("first", "First mentor", ({ first }) => first),
    audit.count("allocation", "Allocation", ({ allocation }) => allocation),
    audit.text("field", "Protected field", ({ title }) => title),
  ],
};

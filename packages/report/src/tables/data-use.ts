import type { Model } from "@waymark/core";
import type { DataUse } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

type PersonalField = Model["personalFields"][number];

const field = columnsOf<PersonalField>();

/** Personal fields that a policy reads, and what reads each. */
export const personalFieldTable: Table<PersonalField> = {
  title: "Personal fields, and what reads each",
  empty: "The policy reads no data about who people are.",
  columns: [
    field.text("field", "Personal field", ({ field: id }) => id),
    field.text("sensitivity", "Kind", ({ sensitivity }) => sensitivity),
    field.text("when", "Collected", ({ when }) =>
      when === "always" ? "for everybody" : "only where a client asks",
    ),
    field.text("read_by", "Read by", ({ readBy }) => readBy.join(", ")),
  ],
};

/** A factor or rule that reads personal data, with its reason and lawful basis. */
export interface BasisRow {
  readonly name: string;
  readonly justification: string | undefined;
  readonly lawfulBasis: string | undefined;
}

/** Every reader of personal data once, by name. */
export function basisRows(read: DataUse["read"]): BasisRow[] {
  const readers = new Map(
    read.flatMap(({ readers: list }) => list.map((one) => [`${one.kind} ${one.id}`, one] as const)),
  );
  return [...readers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => ({
      name,
      justification: one.justification ?? undefined,
      lawfulBasis: one.lawfulBasis ?? undefined,
    }));
}

const basis = columnsOf<BasisRow>();

/** Why each reader of personal data has it, and on what lawful basis. */
export const basisTable: Table<BasisRow> = {
  title: "Why personal data is read, and on what lawful basis",
  empty: "Nothing reads personal data.",
  columns: [
    basis.text("name", "Read by", ({ name }) => name),
    basis.text(
      "why",
      "Why, and on what lawful basis",
      ({ justification, lawfulBasis }) =>
        `${justification ?? "No reason given."} Basis: ${lawfulBasis ?? "none given."}`,
    ),
  ],
};

import { checkCaseload, compile, type Problem } from "@waymark/core";
import { shortlist } from "@waymark/matching";
import { checkCaseloadRows, readTables } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { expect, it } from "vitest";

/** WAYMARK_TRIALS=10000 for a longer run. */
const trials = Number(process.env.WAYMARK_TRIALS ?? 300);

const model = compile(policy, { plugins: [westMidlands] });
const encoder = new TextEncoder();

type Row = Readonly<Record<string, string>>;

const client = { extremism_type: "animal-rights", consent: "yes", networks: "none" };
const mentor = {
  ...{ id: "M-1", capacity: "9", specialisms: "animal-rights", networks: "none", knows_clients: "none" },
  ...{
    vetted: "yes",
    vetting_expires: "2028-01-31",
    standing: "accredited",
    selected: "yes",
    trained: "yes",
  },
  day_rate: "100",
};
const row = (id: string, date: string, change: Row = {}): Row => ({
  ...{ client: id, date, state: "given", withdrawn: "", scope: "mentoring;notes", given_by: "client" },
  ...{ guardian_needed: "no", by: "P-1", role: "coordinator", ...change },
});
const withdrawn = { state: "withdrawn", withdrawn: "2026-05-04" };

/** Each client but the first is kept back, each in another way. */
const clean: readonly Row[] = [
  row("C-1", "2026-03-02"),
  row("C-2", "2026-03-02", { state: "refused" }),
  row("C-3", "2026-03-02", withdrawn),
  row("C-4", "2026-03-02"),
  row("C-4", "2026-05-04", withdrawn),
  row("C-5", "2026-03-02", { scope: "notes;evaluation" }),
  row("C-6", "2026-03-02", { guardian_needed: "yes" }),
  row("C-7", "2026-03-02", { state: "withdrawn", withdrawn: "2026-05-04", scope: "none" }),
];
const ids = [...new Set(clean.map((one) => one.client ?? ""))];

const csv = (rows: readonly Row[]) => {
  const header = Object.keys(rows[0] ?? {});
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [header, ...rows.map((one) => header.map((id) => cell(one[id] ?? "")))];
  return encoder.encode(lines.map((cells) => cells.join(",")).join("\n"));
};

/** Who is proposed; undefined where the files are refused. */
function proposed(consents: readonly Row[]): readonly string[] | undefined {
  const files = [
    { name: "clients.csv", bytes: csv(ids.map((id) => ({ id, ...client }))) },
    { name: "mentors.csv", bytes: csv([mentor]) },
    { name: "consents.csv", bytes: csv(consents) },
  ];
  const read = readTables(model, files);
  const problems: Problem[] = [...read.problems];
  const { rows } = checkCaseload(model, read.tables, problems);
  problems.push(...checkCaseloadRows({ model, rows }).problems);
  if (problems.length > 0) return undefined;
  return shortlist(model, read.tables, { top: 1 }).flatMap(({ client: id, matches }) =>
    matches.length > 0 ? [id] : [],
  );
}

/** What people and spreadsheet programs make of a cell: its meaning stays, or it is spoilt. Never another true value. */
function corruptions(field: string, text: string): readonly string[] {
  const spoilt = [
    "",
    "?",
    "N/A",
    "x",
    "tbc",
    `${text}?`,
    `${text}.`,
    ` ${text} `,
    text.toUpperCase(),
    `'${text}`,
  ];
  if (field === "scope")
    return [...spoilt, ...[", ", "/", " and ", " ; ", "|", "\n"].map((sign) => text.replaceAll(";", sign))];
  if (field === "guardian_needed")
    return [...spoilt, ...(text === "yes" ? ["Y", "TRUE", "1"] : ["N", "FALSE", "0"])];
  if (field === "date" || field === "withdrawn")
    return text === ""
      ? spoilt
      : [...spoilt, text.split("-").reverse().join("/"), `${text}T00:00:00Z`, text.slice(2)];
  return [...spoilt, `${text}${text}`, text.slice(1), text.slice(0, -1), text.replaceAll("e", "é")];
}

const cells = clean.flatMap((one, at) =>
  Object.keys(one)
    .filter((field) => field !== "by" && field !== "role")
    .map((field) => ({ at, field })),
);

it("proposes nobody if the clean rows keep them back, however their cells are corrupted", () => {
  expect(proposed(clean)).toEqual(["C-1"]);
  let [refused, read] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...cells), fc.nat()), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (changes, isTurned) => {
        const rows = [...clean];
        for (const [{ at, field }, pick] of changes) {
          const choices = corruptions(field, clean[at]?.[field] ?? "");
          rows[at] = { ...rows[at], [field]: choices[pick % choices.length] ?? "" };
        }
        const found = proposed(isTurned ? rows.reverse() : rows);
        if (found === undefined) refused++;
        else {
          read++;
          expect(found.filter((id) => id !== "C-1")).toEqual([]);
        }
      },
    ),
    { numRuns: trials, seed: 2010 },
  );
  // Neither is everything refused, nor everything taken.
  expect(Math.min(refused, read)).toBeGreaterThan(trials / 20);
});

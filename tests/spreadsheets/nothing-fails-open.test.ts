import { checkCaseload, compile, type Problem } from "@waymark/core";
import { match } from "@waymark/matching";
import { checkCaseloadRows, readTables } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { expect, it } from "vitest";

/** 10 000 take the better part of a minute on a quiet machine: WAYMARK_TRIALS=10000. */
const trials = Number(process.env.WAYMARK_TRIALS ?? 500);

const model = compile(policy, { plugins: [westMidlands] });
const encoder = new TextEncoder();

type Row = Readonly<Record<string, string>>;
interface Files {
  readonly clients: readonly Row[];
  readonly mentors: readonly Row[];
}

const client = { extremism_type: "extreme-right-wing", consent: "yes", networks: "none" };
const mentor = {
  ...{
    capacity: "2",
    specialisms: "extreme-right-wing;animal-rights",
    vetted: "yes",
    standing: "accredited",
  },
  ...{
    vetting_expires: "2028-01-31",
    selected: "yes",
    trained: "yes",
    networks: "none",
    knows_clients: "none",
  },
  ...{ day_rate: "100" },
};

/** Everything that keeps a mentor from a client, each with a mentor whom it keeps away. */
const clean: Files = {
  clients: [
    { ...client, id: "C-0123", networks: "N-12;N-40" },
    { ...client, id: "0042" },
    { ...client, id: "K-77", consent: "no" },
    { ...client, id: "Z-9", extremism_type: "al-qaeda-influenced", networks: "N-70;N-71" },
  ],
  mentors: [
    { ...mentor, id: "M-1", knows_clients: "C-0123;0042" },
    { ...mentor, id: "M-2", networks: "N-40" },
    { ...mentor, id: "M-3", vetted: "no" },
    { ...mentor, id: "M-4", vetting_expires: "01/02/2026" },
    { ...mentor, id: "M-5", standing: "lapsed" },
    { ...mentor, id: "M-6", selected: "no" },
    { ...mentor, id: "M-7", trained: "no" },
    { ...mentor, id: "M-8", capacity: "0" },
    { ...mentor, id: "M-9", specialisms: "animal-rights" },
    { ...mentor, id: "M-10", networks: "N-90" },
  ],
};

const csv = (rows: readonly Row[], delimiter: string) => {
  const header = Object.keys(rows[0] ?? {});
  const cell = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return encoder.encode(
    [header, ...rows.map((row) => header.map((id) => row[id] ?? ""))]
      .map((cells) => cells.map(cell).join(delimiter))
      .join("\n"),
  );
};

const pairOf = (client: number, mentor: number) => `${client} ${mentor}`;

/** Those of some pairs that may be proposed; undefined where the files are refused. */
function proposable(
  files: Files,
  isAsked: (client: number, mentor: number) => boolean,
  delimiter = ",",
): readonly string[] | undefined {
  const read = readTables(model, [
    { name: "clients.csv", bytes: csv(files.clients, delimiter) },
    { name: "mentors.csv", bytes: csv(files.mentors, delimiter) },
  ]);
  const problems: Problem[] = [...read.problems];
  const { rows } = checkCaseload(model, read.tables, problems);
  problems.push(...checkCaseloadRows({ model, rows }).problems);
  if (problems.length > 0) return undefined;
  return read.tables.clients.flatMap((one, c) =>
    read.tables.mentors.flatMap((other, m) =>
      isAsked(c, m) && match(model, one, other).eligible ? [pairOf(c, m)] : [],
    ),
  );
}

const truths: Readonly<Record<string, readonly string[]>> = {
  yes: ["Yes", "Y", "TRUE", "1", "ie", "yes ", "yes - 2024", "yess"],
  no: ["No", "N", "FALSE", "0", "na", " no", "no (pending)", "nope", "NA", "not yet"],
};
const answers = ["yes", "Yes", "no", "true", "1", "0", "?", "N/A", "–", "", "x", "TBC"];

const swapCase = (text: string) =>
  [...text].map((sign) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())).join("");

/** What happens to a cell on its way through people and spreadsheet programs: its meaning stays, or it is spoilt. */
function corruptions(field: string, text: string): readonly string[] {
  const each = text.split(";");
  const spoilt = [
    ...[
      swapCase(text),
      ` ${text} `,
      text.replaceAll("-", " "),
      text.replaceAll("-", ""),
      text.replaceAll("-", "–"),
    ],
    ...[", ", "/", " and ", " & ", "|", "\n", " ; ", ". ", " + "].map((sign) => each.join(sign)),
    ...[text.replaceAll(/0+(?=\d)/g, ""), text.replaceAll(/(?<!\d)(?=\d)/g, "0"), text.replaceAll("0", "O")],
    ...[
      `${text}.`,
      `'${text}`,
      `${text}?`,
      `"${text}"`,
      text.normalize("NFD").replaceAll(/[aeio]/g, "$&\u0301"),
    ],
  ];
  if (field === "knows_clients")
    return [...spoilt, ...answers, text.slice(1), text.slice(0, -1), `${text}x`, text.replace("C", "G")];
  // Another code of the same shape is another network, which nobody can tell; a word, or a part of a code, is neither.
  if (field === "networks")
    return [
      ...spoilt,
      ...answers,
      ...["all", "confidential", "pending"],
      `${text}x`,
      text.replaceAll("N-", ""),
    ];
  if (truths[text]) return [...spoilt, ...truths[text], "", "?", "unknown", "perhaps"];
  return [...spoilt, "", "?", "N/A", "yes", `${text}${text}`];
}

const cells = (["clients", "mentors"] as const).flatMap((list) =>
  clean[list].flatMap((row, at) =>
    // Another id for a person is another person; every other cell is one that a blocking rule reads.
    Object.keys(row)
      .filter((field) => field !== "id")
      .map((field) => ({ list, at, field })),
  ),
);

it("proposes nobody whom the clean file keeps apart, however its cells are corrupted", () => {
  const allowed = new Set(proposable(clean, () => true));
  expect(allowed.size).toBeGreaterThan(2);
  expect(allowed.size).toBeLessThan(clean.clients.length * clean.mentors.length);
  let [refused, read] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...cells), fc.nat()), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(",", ";", "\t"),
      (changes, delimiter) => {
        const files = { clients: [...clean.clients], mentors: [...clean.mentors] };
        for (const [{ list, at, field }, pick] of changes) {
          const choices = corruptions(field, clean[list][at]?.[field] ?? "");
          files[list][at] = { ...files[list][at], [field]: choices[pick % choices.length] ?? "" };
        }
        const isTouched = (client: number, mentor: number) =>
          changes.some(([{ list, at }]) => at === (list === "clients" ? client : mentor));
        const isKeptApart = (client: number, mentor: number) => !allowed.has(pairOf(client, mentor));
        const found = proposable(files, (c, m) => isTouched(c, m) && isKeptApart(c, m), delimiter);
        if (found === undefined) refused++;
        else {
          read++;
          expect(found).toEqual([]);
        }
      },
    ),
    { numRuns: trials, seed: 2010 },
  );
  // Neither is everything refused, nor everything taken.
  expect(Math.min(refused, read)).toBeGreaterThan(trials / 10);
}, 900_000);

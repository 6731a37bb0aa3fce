import { describe, expect, it } from "vitest";
import { imported, importedColumns, textFile, usual } from "./support/told.js";
import { madeOds, madeXlsx } from "./support/workbooks.js";

const mentors = textFile("mentors.csv", usual.mentors);
const clients = textFile("clients.csv", usual.clients);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  );

/** Twenty kinds of input that were made before anybody looked at how they fare: nothing of them may be silent. */
describe("a second round of inputs", () => {
  it("1: merged heads above the names of the columns", () => {
    const sheet = {
      name: "Clients",
      merges: ["A1:B1", "C1:D1"],
      rows: [
        ["Person", "", "Referral", ""],
        ["Ref", "Sex", "Ideology", "Date referred"],
        ["C-001", "F", "AQ", { day: 46_053 }],
        ["C-002", "M", "far right", { day: 46_054 }],
      ],
    };
    const { rows, notes, problems } = imported([madeXlsx("clients.xlsx", sheet), mentors]);
    expect(problems).toEqual([]);
    expect(rows.clients.map(({ id, gender }) => [id, gender])).toEqual([
      ["C-001", "female"],
      ["C-002", "male"],
    ]);
    expect(notes).toContain("clients.xlsx: the header is in row 2; row 1 was read as a title.");
  });

  it("2: hidden rows are read, and said", () => {
    const sheet = {
      name: "Clients",
      hiddenRows: [3],
      rows: [
        ["id", "extremism_type"],
        ["C-001", "AQ"],
        ["C-002", "AQ"],
      ],
    };
    const { rows, notes } = imported([madeXlsx("clients.xlsx", sheet), mentors]);
    expect(rows.clients).toHaveLength(2);
    expect(notes).toContain("clients.xlsx: Row 3 is hidden, and read all the same.");
  });

  it.each(["Total: 2", "TOTAL", "Grand total", "Sum", "Count = 2"])(
    "3: a foot that says “%s” is nobody’s record",
    (foot) => {
      const files = [textFile("clients.csv", [...usual.clients, `${foot},`]), mentors];
      const { problems } = imported(files, { extremism_type: "animal-rights" });
      expect(problems).toContain("clients.2.id totals-row");
    },
  );

  it("4: days as bare numbers are asked about, never read as something else", () => {
    const { asked, rows } = importedColumns("mentors", "Vetting expires", ["46053", "46800"]);
    expect(asked).toEqual(["Vetting expires: 46053", "Vetting expires: 46800"]);
    expect(rows.mentors.map((one) => one.vetting_expires)).toEqual([null, null]);
  });

  it.each([
    ["31.12.2027", "5.6.2028"],
    ["31-Dec-2027", "5 June 2028"],
    ["2027/12/31", "05/06/2028 00:00:00"],
  ])("5: days as Europeans write them: %s", (...days) => {
    const { rows, problems } = importedColumns("mentors", "Vetting expires", days);
    expect(problems).toEqual([]);
    expect(rows.mentors.map((one) => one.vetting_expires)).toEqual([21_183, 21_340]);
  });

  it("5b: years of two digits are asked about", () => {
    expect(importedColumns("mentors", "Vetting expires", ["31/12/27", "05/06/2028"]).asked).toEqual([
      "Vetting expires: 31/12/27",
    ]);
  });

  it("6: names with titles become ids that stay, and refer to the same person in another column", () => {
    const files = [
      textFile("clients.csv", usual.clients),
      textFile("mentors.csv", [
        "Full name,capacity,specialisms,Mentors known",
        "Dr Siân O’Neill-Jones,2,AQ,Mr J. van der Berg",
        "Mr J. van der Berg,1,AQ,none",
      ]),
    ];
    const { rows, asked, problems } = imported(files);
    expect(asked).toEqual([]);
    expect(problems).toEqual([]);
    expect(rows.mentors.map(({ id, knows_mentors }) => [id, knows_mentors])).toEqual([
      ["Dr-Sian-ONeill-Jones", ["Mr-J.-van-der-Berg"]],
      ["Mr-J.-van-der-Berg", []],
    ]);
  });

  it("7: a column of weekdays that says nothing of the time of day", () => {
    const { rows, asked } = importedColumns("clients", "Best day", ["Monday", "Tues", "Weds"]);
    expect(asked).toEqual([]);
    expect(rows.clients.map(({ slots }) => slots)).toEqual([
      ["mon-am", "mon-eve", "mon-pm"],
      ["tue-am", "tue-eve", "tue-pm"],
      ["wed-am", "wed-eve", "wed-pm"],
    ]);
  });

  it("8: truth values of a German spreadsheet, and of an English one", () => {
    const { rows, asked } = importedColumns("mentors", "Trained", ["WAHR", "FALSCH", "FALSE"]);
    expect(asked).toEqual([]);
    expect(rows.mentors.map(({ trained }) => trained)).toEqual([true, false, false]);
    const sheet = {
      name: "m",
      rows: [
        ["id", "capacity", "Vetted"],
        ["M-1", 2, true],
        ["M-2", 1, false],
      ],
    };
    const book = imported([clients, madeXlsx("mentors.xlsx", sheet)]);
    expect(book.rows.mentors.map(({ vetted }) => vetted)).toEqual([true, false]);
  });

  it("9: UTF-16 with tabs and non-breaking spaces", () => {
    const text = "Ref\tIdeology\tArea\r\nC-001\u00A0\tfar\u00A0right\tSandwell\u00A0\r\n";
    const { rows, problems, notes } = imported([{ name: "clients.csv", bytes: utf16(text) }, mentors]);
    expect(problems).toEqual([]);
    expect(rows.clients).toMatchObject([
      { id: "C-001", extremism_type: "extreme-right-wing", district: "sandwell" },
    ]);
    expect(notes).toEqual(expect.arrayContaining(["clients.csv: read as UTF-16."]));
  });

  it.each(["'C-001", "C-001'", "’C-001", "\u200BC-001", "C-001\u00A0", "\uFEFFC-001"])(
    "10: signs that cling to an id (%j) never make another person of it",
    (id) => {
      const files = [
        clients,
        textFile("mentors.csv", ["id,capacity,specialisms,Clients known", `M-1,2,AQ,${id}`]),
      ];
      const { rows, problems, asked } = imported(files);
      const known = rows.mentors[0]?.knows_clients;
      expect(problems.length > 0 || asked.length > 0 || (known as string[]).join() === "C-001").toBe(true);
    },
  );

  it("11: percentages are no whole numbers", () => {
    expect(importedColumns("mentors", "Day rate", ["80%", "100"]).asked).toEqual(["Day rate: 80%"]);
  });

  it("12: telephone numbers are neither ids nor days nor anything else", () => {
    const files = [
      clients,
      textFile("mentors.csv", [
        "Mobile,Volunteer,capacity,specialisms",
        "07700900101,V1,2,AQ",
        "07700900102,V2,1,AQ",
      ]),
    ];
    const { rows, unread } = imported(files);
    expect(rows.mentors.map(({ id }) => id)).toEqual(["V1", "V2"]);
    expect(unread).toEqual(["Mobile"]);
  });

  it("13: two columns of one name are never read as one", () => {
    const { problems, questions } = importedColumns("clients", "Consent,Consent", ["yes,no", "no,no"]);
    expect(problems.some((one) => one.includes("duplicate-column")) || questions.length > 0).toBe(true);
  });

  it("14: empty columns, with and without a name, are passed over; one with cells and no name is not", () => {
    const empty = importedColumns("clients", "Consent,,Later", ["yes,,", "no,,"]);
    expect(empty.problems).toEqual([]);
    const filled = importedColumns("clients", "Consent,,Later", ["yes,x,", "no,,"]);
    expect(filled.problems).toEqual(["clients.csv:1:D column-without-name"]);
  });

  it("15: a header below a title, a note and an empty row", () => {
    const lines = [
      "Clients of the service,,",
      "Printed 3 May 2026,,",
      ",,",
      "Ref,Ideology,Sex",
      "C-001,AQ,F",
    ];
    const { rows, notes } = imported([textFile("clients.csv", lines), mentors]);
    expect(rows.clients).toMatchObject([{ id: "C-001", gender: "female" }]);
    expect(notes.join()).toContain("the header is in row 4");
  });

  it("16: an ODS file with formulas: their values are read and said, and an error is refused", () => {
    const sheet = (cell: { formula: string; value?: string }) => ({
      name: "Mentors",
      rows: [
        ["id", "capacity", "specialisms"],
        ["M-1", cell, "AQ"],
      ],
    });
    const good = imported([clients, madeOds("mentors.ods", sheet({ formula: "1+1", value: "2" }))]);
    expect(good.rows.mentors).toMatchObject([{ capacity: 2 }]);
    expect(good.notes.join()).toContain("1 cell holds a formula; its last value was read.");
    const bad = imported([clients, madeOds("mentors.ods", sheet({ formula: "A9" }))]);
    expect(bad.problems).toContain("mentors.ods:2:capacity formula-without-value");
  });

  it("17: one workbook with a sheet for each list, and one that nobody can place", () => {
    const book = madeXlsx(
      "Everything.xlsx",
      {
        name: "Clients",
        rows: [
          ["Ref", "Ideology"],
          ["C-001", "AQ"],
        ],
      },
      {
        name: "Mentors",
        rows: [
          ["Ref", "Max", "Works with"],
          ["M-1", 2, "AQ"],
        ],
      },
      {
        name: "Tea rota",
        rows: [
          ["Week", "Who"],
          ["1", "Sam"],
        ],
      },
    );
    const { rows, notes, mapping, problems } = imported([book]);
    expect(problems).toEqual([]);
    expect([rows.clients.length, rows.mentors.length]).toEqual([1, 1]);
    expect(mapping.files?.mentors).toEqual({ file: "Everything.xlsx", sheet: "Mentors" });
    expect(notes.join()).toContain("the sheet Tea rota was not read");
  });

  it("18: two sheets that are both called clients are asked about", () => {
    const sheet = (name: string) => ({
      name,
      rows: [
        ["Ref", "Ideology"],
        ["C-001", "AQ"],
      ],
    });
    const { open } = imported([madeXlsx("All.xlsx", sheet("Clients May"), sheet("Clients June")), mentors]);
    expect(open.map(({ kind, file }) => [kind, file])).toEqual([
      ["file", "All.xlsx: Clients May"],
      ["file", "All.xlsx: Clients June"],
    ]);
  });

  it("19: lines that end with CR alone", () => {
    const files = [
      { name: "clients.csv", bytes: bytesOf("Ref,Ideology\rC-001,AQ\rC-002,far right\r") },
      mentors,
    ];
    expect(imported(files).rows.clients).toHaveLength(2);
  });

  it("20: a quotation mark that is never closed", () => {
    const files = [
      textFile("clients.csv", ["id,extremism_type,vignette", 'C-001,AQ,"left open', "C-002,AQ,x"]),
      mentors,
    ];
    const { problems } = imported(files);
    expect(problems.some((one) => one.includes("open-quote"))).toBe(true);
  });

  it("21: a byte order mark in the middle of a file, where two exports were joined", () => {
    const joined = `\uFEFFid,extremism_type\nC-001,AQ\n\uFEFFid,extremism_type\nC-002,AQ\n`;
    const { problems, asked } = imported([{ name: "clients.csv", bytes: bytesOf(joined) }, mentors]);
    expect(problems.length + asked.length).toBeGreaterThan(0);
  });

  it.each([
    "AQ and far right",
    "AQ; far right",
    "AQ / far right",
    "AQ & far right",
    "AQ\\nfar right",
    "AQ + far right",
  ])("22: several values in one cell as “%s” are both read, or asked", (cell) => {
    const text = cell.replace("\\n", "\n");
    const lines = ["id,capacity,specialisms", `M-1,2,"${text}"`];
    const { rows, open } = imported([clients, textFile("mentors.csv", lines)]);
    if (open.length === 0)
      expect(rows.mentors[0]?.specialisms).toEqual(["al-qaeda-influenced", "extreme-right-wing"]);
    else expect(open.map(({ word }) => word)).toEqual([cell]);
  });

  it("23: yes and no in columns of their own, where one of them is for another thing", () => {
    const header = "Speaks Urdu,Drives,Trained";
    const { rows, asked } = importedColumns("mentors", header, ["Y,N,Y", "N,Y,N"]);
    expect(asked).toEqual(["Drives"]);
    expect(rows.mentors).toMatchObject([
      { languages: ["urdu"], trained: true },
      { languages: [], trained: false },
    ]);
  });

  it("24: a sheet that is called vetoes beside the one that is read is refused, when run without an import", () => {
    const book = madeXlsx(
      "clients.xlsx",
      {
        name: "Sheet1",
        rows: [
          ["id", "extremism_type"],
          ["C-001", "AQ"],
        ],
      },
      {
        name: "Vetoes",
        rows: [
          ["client", "mentor"],
          ["C-001", "M-1"],
        ],
      },
    );
    const { problems } = imported([book, mentors]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("25: the same header twice, as where two printed pages were joined", () => {
    const files = [textFile("clients.csv", [...usual.clients, "id,extremism_type", "C-003,AQ"]), mentors];
    const { problems, asked } = imported(files);
    expect(problems.length + asked.length).toBeGreaterThan(0);
  });
});

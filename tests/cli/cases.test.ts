import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDisk } from "@waymark/cli";
import { describe, expect, it } from "vitest";
import { allocateCase, caseFolder, cases } from "./support/case-folder.js";
import { folderWith, waymark } from "./support/world.js";

describe("inputs that went wrong once", () => {
  it("words whatever their hyphens and capitals", async () => {
    expect(await allocateCase("words-by-hyphen")).toMatchObject({ code: 0, problems: [] });
  });

  it("semicolons, and says so", async () => {
    const { code, err } = await allocateCase("semicolon");
    expect(code).toBe(0);
    expect(err).toContain("clients.csv: the cells are separated by semicolons.");
  });

  it("ids made of names", async () => {
    const { code, assignments } = await allocateCase("names-composed");
    expect(code).toBe(0);
    const clients = assignments.map(({ client }: { client: string }) => client);
    expect(clients).toEqual(
      expect.arrayContaining(["Mary-Ann-Smith", "Siobhan-ONeill", "Zoe-Muller", "Chi-Nguyen"]),
    );
  });

  it("a column of days with the month first, questioned as a whole, and read where a mapping says so", async () => {
    const root = caseFolder("american-dates");
    const asked = await waymark(root, ["allocate", "in", "--json"]);
    expect(asked.code).toBe(2);
    expect(JSON.parse(asked.out).problems).toMatchObject([
      { path: "clients.csv:1:referred", code: "day-order", message: expect.stringContaining("row 3") },
    ]);
    writeFileSync(join(root, "in/mapping.json"), '{"days": "month-first"}');
    expect((await waymark(root, ["allocate", "in"])).code).toBe(0);
    const perField = { days: { clients: { referred: "month-first" } } };
    writeFileSync(join(root, "in/mapping.json"), JSON.stringify(perField));
    expect((await waymark(root, ["allocate", "in"])).code).toBe(0);
  });

  it("an Excel file: its cells are read, and what its columns mean is asked", async () => {
    const { code, problems } = await allocateCase("xlsx");
    expect(code).toBe(2);
    const codes = problems.map((one: { code: string }) => one.code);
    expect(codes).not.toContain("workbook");
    expect(codes).toContain("unknown-column");
  });

  it("a file that is called after a list and read by nobody is refused, with its own name and the right one", async () => {
    expect((await allocateCase("file-unknown")).problems).toMatchObject([
      { path: "vetoes.csv", code: "unknown-file", hint: expect.stringContaining("overrides.csv") },
    ]);
  });

  it.each([
    "vetos.csv",
    "Overides.csv",
    "clients (2).csv",
    "Mentors - old.xlsx",
    "consent_forms.csv",
    "pins.tsv",
  ])(
    "%s beside the files that are read is refused, unless a mapping says that it is no list",
    async (name) => {
      const root = caseFolder("file-unknown");
      rmSync(join(root, "in/vetoes.csv"));
      writeFileSync(join(root, "in/overrides.csv"), "client,mentor,kind,by,role,date,reason\n");
      writeFileSync(join(root, "in", name), "client,mentor\nC-001,M-001\n");
      const { problems } = JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out);
      expect(problems).toMatchObject([{ path: name, code: "unknown-file" }]);
      writeFileSync(join(root, "in/mapping.json"), JSON.stringify({ unread: [name] }));
      expect((await waymark(root, ["allocate", "in", "--json"])).code).toBe(0);
    },
  );

  it("a file that nobody reads and that is called after no list is said", async () => {
    const root = caseFolder("file-unknown");
    rmSync(join(root, "in/vetoes.csv"));
    writeFileSync(join(root, "in/rota.csv"), "a,b\n1,2\n");
    const { err, code } = await waymark(root, ["allocate", "in"]);
    expect(code).toBe(0);
    expect(err).toContain("rota.csv: no list is read from this file.");
  });

  it.each([
    ["knows-yes", "mentors.csv:2:knows_clients", "bad-value"],
    ["knows-leading-zero", "mentors.csv:2:knows_clients", "unknown-id"],
    ["ending-without-day", "engagements.csv:2:ending", "ending-without-day"],
    ["ended-before-started", "engagements.csv:2:ended", "ends-before-it-starts"],
    ["same-pair-twice", "engagements.csv:2", "same-pair-twice"],
    ["footer-row", "mentors.csv:3:id", "totals-row"],
  ])("%s is refused at %s", async (name, path, code) => {
    expect((await allocateCase(name)).problems).toMatchObject([{ path, code }]);
  });

  it("an id that has lost its noughts is answered with the row of the nearest", async () => {
    const { problems } = await allocateCase("knows-leading-zero");
    expect(problems[0].hint).toContain("The nearest is at row 2 of clients.csv.");
  });

  it("the same pair twice names both rows", async () => {
    const { problems } = await allocateCase("same-pair-twice");
    expect(problems[0].hint).toContain("See also row 3 of engagements.csv.");
  });

  it("years that cannot be", async () => {
    expect((await allocateCase("impossible-year")).problems).toMatchObject([
      { path: "clients.csv:3:referred", code: "impossible-year" },
      { path: "clients.csv:4:referred", code: "impossible-year" },
    ]);
  });

  it("rows pasted twice are asked about, with their rows", async () => {
    const { code, err } = await allocateCase("activity-twice");
    expect(code).toBe(0);
    expect(err).toContain("activity.csv, row 2: 2 rows say exactly the same.");
    expect(err).toContain("See also row 4 of activity.csv.");
  });

  it("a policy's day far from the machine's is asked about", async () => {
    const root = caseFolder("words-by-hyphen");
    const { err } = await waymark(root, ["check", "in"], { today: "2026-11-30" });
    expect(err).toContain("The policy’s day is 30 September 2026; today is 30 November 2026.");
    expect((await waymark(root, ["check", "in"], { today: "2026-10-02" })).err).not.toContain("today is");
  });
});

it("ranges out of order and a judgement pasted twice are refused together, with file and row", async () => {
  const root = folderWith();
  cpSync(join(import.meta.dirname, "../../examples/west-midlands"), join(root, "in"), { recursive: true });
  const edit = (name: string, change: (lines: string[]) => void) => {
    const lines = readFileSync(join(root, "in", name), "utf8").split(/\r?\n/);
    change(lines);
    writeFileSync(join(root, "in", name), lines.join("\n"));
  };
  edit("ranges.csv", (lines) => {
    const [engagement, risk, lowest, likely, highest, ...rest] = lines[1]!.split(",");
    lines[1] = [engagement, risk, highest, likely, lowest, ...rest].join(",");
  });
  edit("judgements.csv", (lines) => void lines.splice(2, 0, lines[1]!));
  const { problems } = JSON.parse((await waymark(root, ["risk", "in", "--json"])).out);
  expect(problems.map(({ path }: { path: string }) => path).sort()).toEqual([
    "judgements.csv:2",
    "ranges.csv:2:likelihood_likely",
  ]);
});

it("reads a register that a spreadsheet program has saved as the one that was written", async () => {
  const example = join(import.meta.dirname, "../../examples/west-midlands");
  const root = folderWith();
  const lint = (name: string) =>
    waymark(root, ["lint", example, join(cases, "register-uk-excel", name), "--json"]);
  const [written, saved] = [await lint("small-iso.csv"), await lint("small-uk.csv")];
  expect(JSON.parse(written.out).findings.length).toBeGreaterThan(0);
  expect(JSON.parse(saved.out).findings).toEqual(JSON.parse(written.out).findings);
});

it.each([
  ["a table of 300 megabytes", "file", "too-large"],
  ["a pipe or a device", "other", "not-a-file"],
] as const)("refuses %s before a byte of it is read", async (_, kind, code) => {
  const root = caseFolder("semicolon");
  const real = nodeDisk(root);
  const is = (file: string) => file.endsWith("clients.csv");
  const disk = {
    ...real,
    kind: (file: string) => (is(file) ? kind : real.kind(file)),
    size: (file: string) => (is(file) ? 300_000_000 : real.size(file)),
    read: (file: string) => {
      expect(is(file)).toBe(false);
      return real.read(file);
    },
  };
  const done = await waymark(root, ["allocate", "in", "--json"], { disk });
  expect(done.code).toBe(2);
  expect(JSON.parse(done.out).problems).toMatchObject([{ code, file: "clients.csv" }]);
});

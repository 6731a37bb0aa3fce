import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDisk } from "@waymark/cli";
import { policy } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { folderWith, waymark } from "./support/world.js";

const cases = join(import.meta.dirname, "../cases");

/** A copy of a case in a folder of its own; most of them use the scheme's usual policy. */
function caseFolder(name: string): string {
  const root = folderWith();
  cpSync(join(cases, name), join(root, "in"), { recursive: true });
  if (!existsSync(join(root, "in/policy.json")))
    writeFileSync(join(root, "in/policy.json"), JSON.stringify(policy));
  return root;
}

async function allocate(name: string) {
  const { code, out, err } = await waymark(caseFolder(name), ["allocate", "in", "--json"]);
  const { problems = [], allocation } = JSON.parse(out);
  const assignments = allocation?.assignments ?? [];
  return { code, err, problems, assignments, paths: problems.map((one: { path: string }) => one.path) };
}

describe("inputs that went wrong once", () => {
  it("words whatever their hyphens and capitals", async () => {
    expect(await allocate("words-by-hyphen")).toMatchObject({ code: 0, problems: [] });
  });

  it("semicolons, and says so", async () => {
    const { code, err } = await allocate("semicolon");
    expect(code).toBe(0);
    expect(err).toContain("clients.csv: the cells are separated by semicolons.");
  });

  it("ids made of names", async () => {
    const { code, assignments } = await allocate("names-composed");
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
    const { code, problems } = await allocate("xlsx");
    expect(code).toBe(2);
    const codes = problems.map((one: { code: string }) => one.code);
    expect(codes).not.toContain("workbook");
    expect(codes).toContain("unknown-column");
  });

  it("a file that is called after a list and read by nobody is refused, with its own name and the right one", async () => {
    expect((await allocate("file-unknown")).problems).toMatchObject([
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
    expect((await allocate(name)).problems).toMatchObject([{ path, code }]);
  });

  it("a wish for a woman is one, and a wish for the same as me another", async () => {
    const wished = async (wish: string) => {
      const root = caseFolder("wish-woman");
      const file = join(root, "in/clients.csv");
      writeFileSync(file, readFileSync(file, "utf8").replace("gender:prefer", wish));
      const { out } = await waymark(root, ["explain", "in", "C-001", "M-003"]);
      const { allocation } = JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out);
      return [allocation.assignments.find((one: { client: string }) => one.client === "C-001")?.mentor, out];
    };
    expect(await wished("gender:prefer")).toEqual([
      "M-001",
      expect.stringContaining("The client asks: Gender should be shared or met."),
    ]);
    expect(await wished("gender=woman:prefer")).toEqual([
      "M-003",
      expect.stringContaining("The client asks: Preferably someone who is a woman."),
    ]);
  });

  it("an id that has lost its noughts is answered with the row of the nearest", async () => {
    const { problems } = await allocate("knows-leading-zero");
    expect(problems[0].hint).toContain("The nearest is at row 2 of clients.csv.");
  });

  it("the same pair twice names both rows", async () => {
    const { problems } = await allocate("same-pair-twice");
    expect(problems[0].hint).toContain("See also row 3 of engagements.csv.");
  });

  it("years that cannot be", async () => {
    expect((await allocate("impossible-year")).problems).toMatchObject([
      { path: "clients.csv:3:referred", code: "impossible-year" },
      { path: "clients.csv:4:referred", code: "impossible-year" },
    ]);
  });

  it("rows pasted twice are asked about, with their rows", async () => {
    const { code, err } = await allocate("activity-twice");
    expect(code).toBe(0);
    expect(err).toContain("activity.csv, row 2: 2 rows say exactly the same.");
    expect(err).toContain("See also row 4 of activity.csv.");
  });

  it("somebody in both lists is asked about once, and never their own mentor", async () => {
    const { code, err, assignments } = await allocate("own-mentor");
    expect(code).toBe(0);
    expect(err.match(/A mentor has the same id/g)).toHaveLength(1);
    expect(assignments).toMatchObject([{ client: "P-002", mentor: "P-001" }]);
    const shown = await waymark(caseFolder("own-mentor"), ["explain", "in", "P-001"]);
    expect(shown.out).toContain("Nobody mentors themselves");
  });

  it("an engagement that ended on the policy’s day has ended", async () => {
    const root = caseFolder("ended-today");
    const allocated = JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out).allocation;
    const kept = allocated.assignments.filter(({ kind }: { kind: string }) => kind === "kept");
    expect(kept).toEqual([]);
    expect(allocated.unmatched).toMatchObject([{ client: "C-001" }]);
    const explained = await waymark(root, ["relationships", "in", "--json"]);
    expect(JSON.parse(explained.out).relationships).toMatchObject([{ client: "C-001", state: "ended" }]);
  });

  it("unknown networks are said as unknown, with what to fill in, and nobody is told to recruit", async () => {
    const root = caseFolder("networks-blank");
    const { out } = await waymark(root, ["allocate", "in"]);
    expect(out).toContain("because facts are missing. Fill in “Networks” for C-001.");
    const [gaps, shown] = [
      await waymark(root, ["gaps", "in"]),
      await waymark(root, ["explain", "in", "C-001"]),
    ];
    for (const said of [out, gaps.out, shown.out]) expect(said).not.toMatch(/Recruit a|close to/);
    expect(gaps.out).toContain("Networks");
  });

  it("a vetting that has lapsed is to be renewed, in every command alike", async () => {
    const root = caseFolder("vetting-lapsed");
    for (const command of [
      ["allocate", "in"],
      ["gaps", "in"],
      ["explain", "in", "C-002"],
    ]) {
      const { out } = await waymark(root, command);
      expect({ command, out }).toMatchObject({
        out: expect.stringMatching(/Renew the vetting|vetting.*renew/i),
      });
    }
  });

  it("a ruling of today is asked about where the policy’s day lies before it", async () => {
    const { out, err } = await waymark(caseFolder("veto-today"), ["allocate", "in"], { today: "2026-11-30" });
    expect(err).toContain("today is 30 November 2026");
    expect(out).toContain("not yet in force");
  });

  it("the median of survival times at exactly one half", async () => {
    const { out } = await waymark(caseFolder("median-at-one-half"), ["metrics", "in", "--json"]);
    const { retention } = JSON.parse(out).programme.vulnerability;
    expect(retention[0].median).toMatchObject({ value: 120, unit: "days" });
  });

  it("an intraclass correlation below −1 is none, with the reason", async () => {
    const { out } = await waymark(caseFolder("icc-below-minus-one"), ["metrics", "in", "--json"]);
    const [pair] = JSON.parse(out).programme.vulnerability.agreement[0].pairs;
    expect(pair.intraclass).toMatchObject({
      value: null,
      interval: null,
      why: expect.stringContaining("outside"),
    });
  });

  it("a pin for a client who needs two, of whom only one can be had, is refused with the reason", async () => {
    const root = caseFolder("pin-made-but-waits");
    const { allocation, verdict } = JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out);
    expect(verdict.valid).toBe(true);
    expect(allocation.unmatched).toMatchObject([{ client: "C-001", reason: "no-whole-pair" }]);
    expect(allocation.overrides).toMatchObject([
      { state: "refused", says: expect.stringContaining("C-001 is waiting. This client needs two mentors") },
    ]);
  });

  it("decisions that go over the budget are carried out, and said to", async () => {
    const root = caseFolder("pin-over-budget");
    const { allocation, verdict } = JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out);
    expect(verdict.valid).toBe(true);
    expect(allocation.overrides).toMatchObject([
      {
        state: "made",
        says: expect.stringContaining(
          "This costs 170, and all placements together go over the budget by 300.",
        ),
      },
      { state: "made" },
    ]);
    expect(allocation.certificate.objective.join(" ")).toContain(
      "costs 400, a day each: 300 more than the 100 of the budget",
    );
    const { out } = await waymark(root, ["allocate", "in"]);
    expect(out).toContain(
      "2 with a mentor, 7 waiting; best possible under the scheme’s priorities (proved).",
    );
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

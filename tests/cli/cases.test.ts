import { cpSync, existsSync, writeFileSync } from "node:fs";
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

  it("a file that nobody reads is said, with a remedy", async () => {
    const { err } = await allocate("file-unknown");
    expect(err).toContain("vetoes.csv: no list is read from this file.");
  });

  it("a knows_clients that says yes", async () => {
    expect(await allocate("knows-yes")).toMatchObject({ code: 2, paths: ["mentors.csv:2:knows_clients"] });
  });
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

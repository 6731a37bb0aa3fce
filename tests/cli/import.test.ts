import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "@waymark/spreadsheets";
import { expect, it } from "vitest";
import { contents, folderWith, waymark } from "./support/world.js";

const today = "2026-11-30";
const clients =
  "Ref,Religion,Ideology,Area,Consent,Groups\nC-1,Muslim,AQ,Sandwell,Yes,none\nC-2,Sikh,far right,Dudley,No,none\n";
const mentors =
  "Ref,Max,Specialism,Lives,Phone,Vetted,DBS expiry,Accreditation,Panel approved,Trained,Groups\n" +
  "M-1,2,AQ,Sandwell,07700 900123,Yes,2029-01-31,Full,Yes,Yes,none\n";

it("makes a caseload of two foreign files without a question, and reads it", async () => {
  const root = folderWith({ "in/mentees.csv": clients, "in/mentor list.csv": mentors });
  const done = await waymark(root, ["import", "in", "--out", "mine"], { today });
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain("2 clients, 1 mentors");
  expect(done.err).toContain("mentor list.csv: not read: Phone.");
  expect(JSON.parse(readFileSync(join(root, "mine/policy.json"), "utf8")).asOf).toBe(today);
  expect(readFileSync(join(root, "mine/clients.csv"), "utf8")).toContain("al-qaeda-influenced");
  expect(JSON.stringify(contents(join(root, "mine")))).not.toContain("900123");
  expect((await waymark(root, ["check", "mine"], { today })).code).toBe(0);
  const again = await waymark(root, ["import", "in", "--out", "mine"], { today });
  expect(again.code).toBe(2);
});

it("reads a file that holds one list and is called after another once", async () => {
  const root = folderWith({ "in/referrals.csv": clients, "in/mentor list.csv": mentors });
  const done = await waymark(root, ["import", "in", "--out", "mine"], { today });
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain("mine is a caseload: 2 clients, 1 mentors.");
});

it("puts what it cannot tell into one file, and reads the answers from it", async () => {
  const root = folderWith({
    "in/mentees.csv": clients.replace("far right", "Fringe"),
    "in/mentor list.csv": mentors.replace("Max,", "").replace("M-1,2", "M-1"),
  });
  const asked = await waymark(root, ["import", "in"], { today });
  expect(asked.code).toBe(2);
  expect(asked.err).toContain("2 things are not clear from the files.");
  expect(existsSync(join(root, "in/mapping.json"))).toBe(false);
  const file = join(root, "in/import-questions.csv");
  const lines = readFileSync(file, "utf8").trim().split("\r\n");
  expect(lines).toHaveLength(3);
  const answers = ["answer", "extreme-right-wing", "nonsense"];
  writeFileSync(file, lines.map((line, i) => (i === 0 ? line : `${line}${answers[i]}`)).join("\r\n"));
  const wrong = await waymark(root, ["import", "in"], { today });
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain(
    "in/import-questions.csv, row 2 (mentor list.csv, column “capacity”): “nonsense” is none of the answers to this question. Write column: Phone, 0, 1, 2, 3, 4 or 5.",
  );
  writeFileSync(file, readFileSync(file, "utf8").replace("nonsense", "2"));
  expect(await waymark(root, ["import", "in"], { today })).toMatchObject({ code: 0 });
  expect(existsSync(file)).toBe(false);
  expect((await waymark(root, ["check", "in"], { today })).code).toBe(0);
  const again = await waymark(root, ["import", "in"], { today });
  expect(again).toMatchObject({ code: 0 });
});

it("runs at once where it is told to, at a terminal and with a file of answers", async () => {
  const root = folderWith({
    "in/mentees.csv": clients.replace("far right", "Fringe"),
    "in/mentors.csv": mentors,
  });
  const command = ["import", "in", "--out", "mine", "--run", "out"];
  const asked = await waymark(root, command, { today });
  expect(asked.code).toBe(2);
  expect(asked.err).toContain("waymark import in --out mine --run out");
  expect(existsSync(join(root, "mine"))).toBe(false);
  const file = join(root, "in/import-questions.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace(/,\r\n$/, ",extreme-right-wing\r\n"));
  const done = await waymark(root, command, { today });
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain("mine is a caseload: 2 clients, 1 mentors.\n");
  expect(done.out).toContain("1 client has a mentor");
  expect(existsSync(join(root, "out/report.html"))).toBe(true);
  expect((await waymark(root, ["verify", "out"], { today })).code).toBe(0);
  const ask = async () => new Map<string, string>();
  const again = await waymark(root, ["import", "in", "--out", "mine-2", "--run", "out-2"], { today, ask });
  expect(again).toMatchObject({ code: 0 });
  expect(existsSync(join(root, "out-2/receipt.json"))).toBe(true);
});

it("refuses a place for results that cannot be one before it asks or writes anything", async () => {
  const root = folderWith({ "in/mentees.csv": clients, "in/mentors.csv": mentors, "full/notes.txt": "x" });
  const before = contents(root);
  for (const results of ["full", "mine", "in"]) {
    const refused = await waymark(root, ["import", "in", "--out", "mine", "--run", results], { today });
    expect(refused.code, results).toBe(2);
    expect(refused.err).toContain(results);
  }
  expect(contents(root)).toEqual(before);
});

it("asks at a terminal, and writes nothing where somebody stops", async () => {
  const root = folderWith({
    "in/mentees.csv": clients.replace("far right", "Fringe"),
    "in/mentors.csv": mentors,
  });
  const before = contents(root);
  expect((await waymark(root, ["import", "in"], { today, ask: async () => undefined })).code).toBe(2);
  expect(contents(root)).toEqual(before);
  const ask = async (questions: readonly Question[]) =>
    new Map(questions.map(({ id }) => [id, "extreme-right-wing"]));
  expect((await waymark(root, ["import", "in"], { today, ask })).code).toBe(0);
  expect(readFileSync(join(root, "in/mapping.json"), "utf8")).toContain('"Fringe": "extreme-right-wing"');
});

it("imports a council's two Excel files without a file that anybody writes by hand", async () => {
  const root = folderWith();
  cpSync(join(import.meta.dirname, "../cases/xlsx"), join(root, "in"), { recursive: true });
  const asked: string[] = [];
  const ask = async (questions: readonly Question[]) => {
    asked.push(...questions.map(({ column, word }) => `${column}: ${word}`));
    return new Map(
      questions.map(({ id, column, choices }) => [
        id,
        column === "Max cases" ? "1" : column === "Knows any clients?" ? "none" : choices.at(-1)!.id,
      ]),
    );
  };
  const done = await waymark(root, ["import", "in", "--out", "mine"], { ask });
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain("40 clients, 25 mentors");
  expect(asked.length).toBeLessThanOrEqual(15);
  expect(asked).toEqual(expect.arrayContaining(["Knows any clients?: No", "Max cases: "]));
  expect((await waymark(root, ["check", "mine"])).code).toBe(0);
});

it("comes from a charity's two files, of columns and words of its own, to an allocation in three steps", async () => {
  const root = folderWith();
  cpSync(join(import.meta.dirname, "../cases/charity-export"), join(root, "in"), { recursive: true });
  const said: Readonly<Record<string, string>> = {
    "Urgent?": "do-not-read",
    Expertise: "specialisms",
    "Conflict with any young person": "knows_clients",
    standing: "accredited",
    "Ties to groups: Britain First": "britain-first",
    "Ties to groups: family ties to AM": "AM",
  };
  let asked = 0;
  const ask = async (questions: readonly Question[]) => {
    asked += questions.length;
    return new Map(
      questions.map(({ id, column, word }) => [
        id,
        said[word === "" ? column : `${column}: ${word}`] ?? "none",
      ]),
    );
  };
  const done = await waymark(root, ["import", "in", "--out", "mine"], { today, ask });
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain("40 clients, 25 mentors");
  expect(asked).toBeLessThanOrEqual(9);
  const allocated = await waymark(root, ["allocate", "mine", "--json"], { today });
  const { assignments } = JSON.parse(allocated.out).allocation;
  expect(assignments.length).toBeGreaterThan(0);
});

it("says what a word of times is read as, day by day", async () => {
  const root = folderWith({
    "in/mentees.csv": clients
      .replace("Groups\n", "Groups,Availability\n")
      .replace("Yes,none\n", "Yes,none,evenings\n")
      .replace("No,none\n", "No,none,\n"),
    "in/mentor list.csv": mentors,
  });
  const done = await waymark(root, ["import", "in", "--out", "mine"], { today });
  expect(done).toMatchObject({ code: 0 });
  expect(done.err).toContain(
    "mentees.csv, Availability: “evenings” is read as Monday evening, Tuesday evening,",
  );
});

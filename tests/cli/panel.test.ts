import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goodFiles, tinyFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const header = "mentor,item,outcome,date,assessor,evidence,expires\n";
const evidence = (item: string, date: string, more = "P-01,DOC-1,") => `M-4,${item},met,${date},${more}\n`;
const whole = `${header}${evidence("application", "2024-01-10")}${evidence("interview", "2024-02-10")}${evidence("panel", "2024-03-10")}${evidence("vetting", "2023-10-30")}${evidence("training", "2024-05-10")}${evidence("supervision", "2026-05-10")}${evidence("contact", "2026-05-10")}${evidence("accreditation", "2024-06-10")}`;
const withM4 = (standing = "", standards = whole) => ({
  ...goodFiles,
  "mentors.csv": `${goodFiles["mentors.csv"]}M-4,1,al-qaeda-influenced,birmingham,islam,listening,,,${standing},,\n`,
  "standards.csv": standards,
});

it("panel lists standings from the evidence, what is about to lapse, and what nothing is recorded of", async () => {
  const root = folderWith(within(withM4()));
  const { code, out } = await waymark(root, ["panel", "in"]);
  expect(code).toBe(0);
  expect(out).toMatch(/M-4 +accredited +All that this standing asks for is in force/);
  expect(out).toMatch(/M-1 +accredited +No evidence is recorded/);
  expect(out).toContain(
    "M-4: Vetting: valid until 30 October 2026. Renew it by then. Otherwise the accreditation status becomes: lapsed.",
  );
  const narrow = await waymark(root, ["panel", "in", "--within", "29"]);
  expect(narrow.out).toContain("Nothing is about to lapse.");
  const { panel } = JSON.parse((await waymark(root, ["panel", "in", "--json"])).out);
  expect(panel.checklist.version).toBe("1.1.0");
  expect((await waymark(root, ["panel", "in", "--within", "soon"])).code).toBe(2);
});

it("a mentor’s cell that contradicts the evidence is an error with file, row and column; so is an unknown standard", async () => {
  const contradicted = await waymark(folderWith(within(withM4("applicant"))), ["panel", "in"]);
  expect(contradicted.code).toBe(2);
  expect(contradicted.err).toMatch(/mentors\.csv.*row 5.*standing/s);
  expect(contradicted.err).toContain("By the evidence it is accredited.");
  const typo = withM4("", `${header}${evidence("veting", "2024-04-10")}`);
  const unknown = await waymark(folderWith(within(typo)), ["match", "in"]);
  expect(unknown.err).toMatch(/standards\.csv.*row 2.*item.*Did you mean vetting\?/s);
});

it("run writes the panel’s sheet and the relationships, with no live formula in a cell", async () => {
  const files = withM4("", whole.replace("P-01,DOC-1", "-1+cmd,DOC-1"));
  const root = folderWith(within(files));
  const { code, out } = await waymark(root, ["run", "in", "--out", "out", "--json"]);
  expect(code).toBe(0);
  const results = JSON.parse(out);
  expect(results.panel.mentors).toHaveLength(4);
  expect(
    results.relationships.relationships.map(({ engagement }: { engagement: string }) => engagement),
  ).toEqual(["E-1"]);
  expect((await waymark(root, ["verify", "out"])).code).toBe(0);
  const sheets = readdirSync(join(root, "out")).filter((name) => name.endsWith(".csv"));
  expect(sheets).toContain("panel.csv");
  for (const sheet of sheets) {
    expect(readFileSync(join(root, "out", sheet), "utf8")).not.toMatch(/(^|[,;\t"])[=+@-][^,;\t"]*cmd/m);
  }
});

it("relationships says what to see to and what to find out, and does without a plan", async () => {
  const files = {
    ...goodFiles,
    "engagements.csv":
      "id,client,mentor,started,ended,last_session,next_review,ending\nE-1,C-2,M-2,2026-01-05,,2026-07-01,2026-08-01,\nE-2,C-1,M-1,2026-02-05,2026-06-01,,,poor-fit\n",
  };
  const { code, out } = await waymark(folderWith(within(files)), ["relationships", "in"]);
  expect(code).toBe(0);
  expect(out).toContain("Current relationships: 1; ended lately: 1; to follow up: 2.");
  expect(out).toMatch(/E-1 Stalled: They last met on 1 July 2026, 91 days ago/);
  expect(out).toMatch(/E-1 Review overdue: The review was due on 1 August 2026\./);
  expect(out).toMatch(/E-2 Ended early: It broke off after 116 of 365 planned days/);
  expect(out).toContain("C-1 and M-1, until 1 June 2027");
  const tiny = await waymark(folderWith(within(tinyFiles)), ["relationships", "in"]);
  expect(tiny.out).toBe("The scheme plans nothing for relationships after the match.\n");
  expect((await waymark(folderWith(within(tinyFiles)), ["panel", "in"])).out).toContain("no checklist");
});

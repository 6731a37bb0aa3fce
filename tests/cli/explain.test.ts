import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const clients = `id,extremism_type,district,faith,style_wanted,gender,consent,networks,knowledge_needed,wishes
C-1,al-qaeda-influenced,birmingham,islam,listening,female,yes,none,theology,practice:prefer
C-2,al-qaeda-influenced,birmingham,islam,listening,female,yes,none,,gender:must
C-3,animal-rights,coventry,,balanced,male,yes,none,,
`;
const mentors = `id,capacity,specialisms,district,faith,practising,styles,befriending,gender,vetted,vetting_expires,standing,selected,trained,networks,knows_clients
M-1,1,al-qaeda-influenced,birmingham,islam,yes,listening,,male,yes,2027-03-31,accredited,yes,yes,none,none
M-2,2,al-qaeda-influenced,dudley,none,no,direct,,male,yes,2027-03-31,accredited,yes,yes,none,none
M-3,1,al-qaeda-influenced,birmingham,islam,yes,listening,strong,female,yes,2027-03-31,accredited,yes,no,none,none
M-4,1,al-qaeda-influenced,birmingham,islam,no,listening,,male,yes,2027-03-31,accredited,yes,yes,none,none
`;
const files = within({
  "policy.json": goodFiles["policy.json"]!,
  "clients.csv": clients,
  "mentors.csv": mentors,
});
const explain = (...words: string[]) => waymark(folderWith(files), ["explain", "in", ...words]);

describe("waymark explain", () => {
  it("a client: the order, why the first is first, and what to ask next", async () => {
    const { code, out } = await explain("C-1");
    expect(code).toBe(0);
    expect(out).toContain("C-1: 3 of 4 mentors are eligible.");
    expect(out).toContain("Best first: M-1, M-4, M-2");
    expect(out).toContain("M-1 is ahead of M-4 on practice of the faith");
    expect((await explain("C-1", "--figures")).out).toMatch(
      /M-1 is ahead of M-4 by \d+\.\d points of 100: ahead on practice of the faith/,
    );
    expect(out).toContain("Ask next, most useful first:");
  });

  it("a client for whom nobody is eligible: which rules conflict, and what to lift", async () => {
    const { out } = await explain("C-2");
    expect(out).toContain("No fewer than these 2 rules do.");
    expect(out).toContain("Trained: then M-3");
    expect((await explain("C-3")).out).toContain("“Approved for this type” alone keeps all 4 mentors out.");
  });

  it("a client of whom it is not known whether they consent: what the answer would open, and no share of others", async () => {
    const asked = {
      ...files,
      "in/clients.csv": clients.replace("female,yes,none,theology", "female,,none,theology"),
    };
    const { out } = await waymark(folderWith(asked), ["explain", "in", "C-1"]);
    expect(out).toContain("C-1: 0 of 4 mentors are eligible.");
    expect(out).toMatch(
      /Ask the client: Would you like a mentor, now that you know what mentoring is for\? No mentor can be proposed now; with 1 of 2 possible answers, up to 3 mentors could be\./,
    );
    expect(out).not.toContain("would come first");
  });

  it("a pair: what stands in the way and the fewest changes", async () => {
    const { out } = await explain("C-1", "M-3");
    expect(out).toContain(
      "M-3 for C-1: not eligible; 1st of 4 if the same bars were lifted for every mentor",
    );
    expect(out).toContain("To be eligible, the smallest set of changes:");
    expect(out).toContain("Finish the training. Trained: yes, now no.");
    const { explanation, questions } = JSON.parse((await explain("C-1", "M-3", "--json")).out);
    expect(explanation.smallest.first.steps.map(({ field }: { field: string }) => field)).toEqual([
      "mentor.trained",
    ]);
    expect(Array.isArray(questions)).toBe(true);
  });

  it("a pair kept apart by what bars every mentor alike: one place each, and who is level says so", async () => {
    const asked = {
      ...files,
      "in/clients.csv": clients.replace("female,yes,none,theology", "female,,none,theology"),
      "in/mentors.csv": `${mentors}${mentors.split("\n")[4]!.replace("M-4", "M-5")}\n`,
    };
    const standing = async (mentor: string) => {
      const { out } = await waymark(folderWith(asked), ["explain", "in", "C-1", mentor]);
      return out.split("\n")[0]!.replace(`${mentor} for C-1: not eligible; `, "");
    };
    const lifted = "if the same bars were lifted for every mentor";
    expect(await standing("M-1")).toBe(`1st of 4 ${lifted}`);
    expect(await standing("M-2")).toBe(`4th of 4 ${lifted}`);
    // M-3 is not trained either: with both bars lifted there are five.
    expect(await standing("M-3")).toBe(`1st of 5 ${lifted}`);
    expect(await standing("M-4")).toBe(`2nd of 4 ${lifted}, level with M-5`);
    expect(await standing("M-5")).toBe(`2nd of 4 ${lifted}, level with M-4`);
  });

  it("a pair level with the first on every factor: that the rule for ties decides", async () => {
    const twin = mentors.split("\n")[1]!.replace("M-1", "M-5");
    const asked = folderWith({ ...files, "in/mentors.csv": `${mentors}${twin}\n` });
    const said = await Promise.all(
      ["M-1", "M-5"].map(async (mentor) => (await waymark(asked, ["explain", "in", "C-1", mentor])).out),
    );
    const second = said.find((out) => out.includes(": 2nd of the"));
    expect(second).toMatch(
      /First is (M-\d) \(.*\)\. Both have the same points on every factor; the rule for ties, which favours nobody, puts \1 first\.\n/,
    );
  });

  it("a pair: what somebody can be asked, and no flag for a second mentor who is there", async () => {
    const example = join(import.meta.dirname, "../../examples/west-midlands");
    const ask = async (client: string, mentor: string) =>
      (await waymark(folderWith(), ["explain", example, client, mentor])).out;
    const guardian = await ask("C-014", "M-026");
    expect(guardian).toContain("To be eligible, ask first: Talk with the client about who to ask");
    expect(guardian).not.toContain("nothing that can be changed would do");
    const pair = await ask("C-048", "M-032");
    expect(pair).toContain("C-048 is with M-032 and M-008.");
    expect(pair).not.toContain("Choose a second mentor");
    expect(await ask("C-048", "M-005")).toContain("Choose a second mentor");
  });

  it("two mentors: why one stands above the other, in either order", async () => {
    const { out } = await explain("C-1", "M-2", "M-1");
    expect(out).toContain("M-1 above M-2, for C-1");
    expect(out).not.toMatch(/[+−]\d/);
    expect((await explain("C-1", "M-1", "M-2")).out).toBe(out);
    expect((await explain("C-1", "M-1", "M-2", "--figures")).out).toMatch(/\+\d+\.\d/);
  });

  it("without a factor: what that changes for all, and one explanation without it", async () => {
    const { out } = await explain("--without", "faith,gender");
    expect(out).toContain("Without faith and gender");
    expect(out).toContain("Of 3 open clients");
    expect(out).toContain("Set aside here: the wish of C-2, gender:must.");
    expect(out).toContain("client.gender, mentor.gender");
    const one = await explain("C-2", "--without", "gender");
    expect(one.out).toContain("Set aside here: the client’s wish gender:must.");
    expect(one.out).toContain("C-2: 3 of 4 mentors are eligible.");
    const { without } = JSON.parse((await explain("C-2", "M-1", "--without", "gender", "--json")).out);
    expect(without.before.explanation.match.eligible).toBe(false);
    expect(without.changed).toMatchObject({
      ...{ first: { with: null, without: "M-1" }, allocated: { with: null } },
      mentors: [{ mentor: "M-1", with: { rank: null }, without: { rank: 1 } }],
    });
  });

  it("without a factor, for one mentor: score, place, first and allocated before and after", async () => {
    const { out } = await explain("C-2", "M-1", "--without", "gender", "--figures");
    expect(out).toMatch(/Score of M-1: \d+\.\d \(.*\) with, \d+\.\d \(.*\) without\.\n/);
    expect(out).toContain("Place of M-1: not eligible with, number 1 without.\n");
    expect(out).toContain("First: nobody with, M-1 without.\n");
    expect(out).toMatch(/In the allocation: waits with, M-\d without\.\n/);
  });
});

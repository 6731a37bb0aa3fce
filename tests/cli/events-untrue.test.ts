import { describe, expect, it } from "vitest";
import { eventFiles, signedBy } from "./support/events.js";
import { folderWith, waymark } from "./support/world.js";

const event = (root: string, ...words: string[]) => waymark(root, ["event", "in", ...words, ...signedBy]);
const answer = ["--given-by", "client", "--guardian-needed", "no"];
const yes = ["--scope", "mentoring;notes", ...answer];

describe("what an event shows is true", () => {
  it("a later withdrawal counts at once: the proposal that it takes away is shown on the policy’s day", async () => {
    // On that later day, no mentor’s vetting counts any more, so that nobody has a proposal to lose.
    const words = ["consent-withdrawn", "C-1", ...answer, "--on", "01/05/2027"];
    const { out } = await event(folderWith(eventFiles), ...words, "--dry-run");
    expect(out).toContain("Who moves at once, as the caseload stands on 30 September 2026\n  C-1");
    expect(out).toContain("Who moves, on 1 May 2027\n  Nobody");
    const data = JSON.parse((await event(folderWith(eventFiles), ...words, "--dry-run", "--json")).out);
    expect(data.atOnce.served.after).toBe(data.atOnce.served.before - 1);
    expect(data.moves).toEqual([]);
    const today = ["consent-withdrawn", "C-1", ...answer, "--on", "30/09/2026"];
    expect((await event(folderWith(eventFiles), ...today, "--dry-run")).out).not.toContain(
      "Who moves at once",
    );
  });

  it("nobody of 25 to 34 turns 18", async () => {
    const root = folderWith(eventFiles);
    const { code, err } = await event(root, "client-turns-18", "C-2", "--on", "30/09/2026", "--dry-run");
    expect(code).toBe(2);
    expect(err).toContain("C-2 is on record as 18 or over already.");
    expect((await event(root, "client-turns-18", "C-1", "--on", "30/09/2026", "--dry-run")).code).toBe(0);
  });

  it("somebody whose age is not known may turn 18", async () => {
    const files = {
      ...eventFiles,
      "in/clients.csv": String(eventFiles["in/clients.csv"]).replace("25-34", ""),
    };
    const words = ["client-turns-18", "C-2", "--on", "30/09/2026", "--dry-run"];
    expect((await event(folderWith(files), ...words)).code).toBe(0);
  });

  it("a yes on the day of a no is refused, as the no counts; a day later it is not", async () => {
    const root = folderWith(eventFiles);
    const given = (day: string) => event(root, "consent-given", "C-1", ...yes, "--on", day, "--yes");
    const no = ["consent-withdrawn", "C-1", ...answer, "--on", "30/09/2026", "--yes"];
    expect((await event(root, ...no)).code).toBe(0);
    const refused = await given("30/09/2026");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("of a yes and a no on one day the no counts");
    expect((await given("01/10/2026")).code).toBe(0);
  });

  it("a no to other things that day does not stand in the way, and one to mentoring among others does", async () => {
    const head = "client,date,state,withdrawn,scope,given_by,guardian_needed,by,role\n";
    const row = (scope: string) => `C-4,2026-09-30,refused,,${scope},client,no,P-1,coordinator\n`;
    const given = (scope: string) =>
      event(
        folderWith({ ...eventFiles, "in/consents.csv": head + row(scope) }),
        ...["consent-given", "C-4", ...yes, "--on", "30/09/2026", "--dry-run"],
      );
    expect((await given("evaluation")).code).toBe(0);
    expect((await given("notes;mentoring")).err).toContain("the no counts");
  });
});

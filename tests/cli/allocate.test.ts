import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const common = "yes,2027-03-31,accredited,yes,yes,none,none,none,mon-eve";
const files = {
  "policy.json": goodFiles["policy.json"]!,
  "clients.csv": `id,extremism_type,district,consent,networks,slots,pair_needed,urgency,referred
C-1,al-qaeda-influenced,birmingham,yes,none,mon-eve,no,2,2026-08-01
C-2,al-qaeda-influenced,walsall,yes,none,mon-eve,no,,2026-06-01
C-3,al-qaeda-influenced,dudley,yes,none,mon-eve,yes,1,2026-09-01
C-4,al-qaeda-influenced,dudley,yes,none,mon-eve,no,5,2026-09-20
`,
  "mentors.csv": `id,capacity,specialisms,district,organisation,befriending,interventionist,vetted,vetting_expires,standing,selected,trained,networks,knows_clients,knows_mentors,slots
M-1,1,al-qaeda-influenced,birmingham,O-1,strong,none,${common}
M-2,1,al-qaeda-influenced,dudley,O-2,none,strong,${common}
M-3,1,al-qaeda-influenced,walsall,O-3,some,some,${common}
`,
};
const decisions = `client,mentor,kind,by,role,date,reason,until
C-2,M-3,pin,P-1,chair of the panel,2026-09-20,They know each other's work.,
C-2,M-1,veto,P-1,chair of the panel,2026-09-21,An old quarrel.,
C-4,M-3,pin,P-2,coordinator,2026-09-22,He asked for him.,
C-1,M-3,rejected,P-2,coordinator,2026-01-05,It did not work.,2026-06-30
`;

describe("waymark allocate", () => {
  it("serves the most urgent first, with two mentors where two are needed, and says who decided what", async () => {
    const root = folderWith(within({ ...files, "overrides.csv": decisions }));
    const { code, out } = await waymark(root, ["allocate", "in"]);
    expect(code).toBe(0);
    expect(out).toMatch(/C-3 +M-\d and M-\d +\S+.* proposed/);
    expect(out).toMatch(/C-2 +M-3 .*pinned by P-1 \(chair of the panel\) on 20 September 2026/);
    expect(out).toMatch(
      /! C-4 M-3: pinned by P-2 .* could not be carried out\. M-3 has no free place: C-2 has it by an earlier decision\./,
    );
    expect(out).toMatch(/C-2 M-1: ruled out .* in force/);
    expect(out).toMatch(/C-1 M-3: turned down .* no longer in force/);
    expect(out).toContain(
      "2 with a mentor (1 with a pair of mentors), 2 waiting; best possible under the scheme’s priorities (proved).",
    );
    expect(out).toContain("\nNo allocation does better.\n");
    expect((await waymark(root, ["allocate", "in", "--figures"])).out).toMatch(
      /\n\d+\.\d points over all proposals\. No allocation does better\.\n/,
    );
    expect(out).not.toMatch(/\bCost\b/i);
    const waiting = out.split("\n").filter((line) => /^C-\d +–/.test(line));
    expect(waiting.map((line) => line.slice(0, 3))).toEqual(["C-1", "C-4"]);
    expect(waiting[0]).toMatch(/Urgency 2\. Waits 60 days\..* One more place with M-/);
  });

  it("leaves no gap where nothing speaks against a proposal that is not the best fit", async () => {
    const folder = join(import.meta.dirname, "../../examples/west-midlands");
    const lists = ["policy.json", "clients.csv", "mentors.csv", "engagements.csv", "overrides.csv"];
    const read = lists.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
    const { out } = await waymark(folderWith(within(Object.fromEntries(read))), ["allocate", "in"]);
    const places = out.split("\n").filter((line) => /: M-\d+ is the \d+\w\w of \d+\./.test(line));
    expect(places.length).toBeGreaterThan(0);
    for (const line of places) expect(line.trim()).not.toContain("  ");
    expect(places.some((line) => /of \d+\. \w+ mentors? would fit better\./.test(line))).toBe(true);
  });

  it("moves as little as possible in a re-run, from a folder, a spreadsheet or JSON, and says whom and why", async () => {
    const world = folderWith(within(files));
    await waymark(world, ["run", "in", "--out", "out"]);
    const { out: json } = await waymark(world, ["allocate", "in", "--json"]);
    const { assignments } = JSON.parse(json).allocation;
    expect(assignments).toHaveLength(2);
    const single = assignments.find(({ second }: { second: string | null }) => second === null);
    const mentors = files["mentors.csv"].split("\n").filter((line) => !line.startsWith(`${single.mentor},`));
    const gone = within({ ...files, "mentors.csv": mentors.join("\n") }, "gone");
    const after = folderWith({ ...gone, "before.json": json, "old/allocation.csv": sheetOf(assignments) });
    for (const before of ["before.json", "old", "old/allocation.csv"]) {
      const { code, out } = await waymark(after, ["allocate", "gone", "--previous", before]);
      expect(code).toBe(0);
      expect(out).toContain("Moved, of 2 earlier proposals: 1");
      expect(out).toContain(
        `${single.client}: from ${single.mentor} to waiting. ${single.mentor} is not in the pool any more.`,
      );
    }
    const { out } = await waymark(world, ["allocate", "in", "--previous", "out"]);
    expect(out).toContain("Nobody moved");
  });

  it("flags a proposal that cannot meet, and an engagement whose mentor’s standing has lapsed", async () => {
    const apart = within({
      ...files,
      "clients.csv": files["clients.csv"].replaceAll("mon-eve", "tue-eve"),
      "mentors.csv": files["mentors.csv"].replace(
        "M-3,1,al-qaeda-influenced,walsall,O-3,some,some,yes,2027-03-31,accredited",
        "M-3,1,al-qaeda-influenced,walsall,O-3,some,some,yes,2027-03-31,lapsed",
      ),
      "engagements.csv": "id,client,mentor,started\nE-1,C-1,M-3,2026-08-01\n",
    });
    const { out } = await waymark(folderWith(apart), ["allocate", "in"]);
    expect(out).toMatch(
      /C-1 +M-3 .* kept ! The mentor is lapsed: neither accredited nor working under supervision\./,
    );
    expect(out).toMatch(/C-2 +M-\d .* proposed ! Client and mentor have no time in common\./);
    const world = folderWith(apart);
    const { out: summary, err } = await waymark(world, ["run", "in", "--out", "out"]);
    expect(err).toBe("");
    expect(summary).toMatch(/This week: 4 things to do\s+2 proposed matches to check first/);
    expect(summary).toContain(
      "2 proposed matches to check first, 1 relationship that no longer meets every rule",
    );
    const sheet = readFileSync(join(world, "out/allocation.csv"), "utf8");
    expect(sheet).toContain("Check first: Client and mentor have no time in common. Ask both for times");
    const page = readFileSync(join(world, "out/report.html"), "utf8");
    expect(page).toContain("Check first: The mentor is lapsed:");
    const { out: list } = await waymark(world, ["match", "in"]);
    expect(list).toContain("Check first: Client and mentor have no time in common.");
  });

  it("says once what is missing of a client whom nobody can be proposed to", async () => {
    const asked = files["clients.csv"].replace(/^(C-2,.*?),yes,/m, "$1,,");
    const world = folderWith(within({ ...files, "clients.csv": asked }));
    const { out } = await waymark(world, ["allocate", "in"]);
    const line = out.split("\n").find((one) => /^C-2 +–/.test(one))!;
    expect(line.match(/Talk it through openly with the client/g)).toHaveLength(1);
  });

  it("says plainly where there is no earlier allocation", async () => {
    const world = folderWith({ ...within(files), "notes.json": "{}", "list.csv": "client\nC-1\n" });
    for (const [path, code] of [
      ["nowhere", "no-previous"],
      ["in", "no-previous"],
      ["notes.json", "no-allocation"],
      ["list.csv", "missing-column"],
    ] as const) {
      const found = await waymark(world, ["allocate", "in", "--previous", path, "--json"]);
      expect([path, found.code, found.err.includes(code) || found.out.includes(code)]).toEqual([
        path,
        2,
        true,
      ]);
    }
  });
});

describe("waymark pairs", () => {
  it("lists the best two for a client, how they complete each other, and what keeps others apart", async () => {
    const { code, out } = await waymark(folderWith(within(files)), ["pairs", "in", "--top", "1"]);
    expect(code).toBe(0);
    expect(out).toContain("C-3  3 of 3 pairs of eligible mentors can work together");
    expect(out).toContain("M-1 is strong at befriending and M-2 at challenging.");
    expect(out).toContain(
      "Two mentors are asked for: for safety (§6.2 E, J, K), for checks and balances (§3.3 B), or by the client.\n",
    );
    const other = await waymark(folderWith(within(files)), ["pairs", "in", "C-9"]);
    expect(other.code).toBe(2);
  });

  it("explains one pair: its place, who asks for two, its points part by part, and the first pair", async () => {
    const pair = (...mentors: string[]) =>
      waymark(folderWith(within(files)), ["pairs", "in", "C-3", ...mentors]);
    const { out } = await pair("M-3", "M-1");
    expect(out).toMatch(/^M-[13] and M-[13] for C-3: number [23] of 3 pairs that can work together\n/);
    expect(out).toMatch(/The match with M-1 +M-1 alone: [a-z ]+ fit for this client\./);
    expect(out).toMatch(/First are M-\d and M-\d \([A-Za-z ]+ fit\):\n/);
    const figures = (await pair("M-3", "M-1", "--figures")).out;
    expect(figures).toMatch(/The match with M-1 +\d+\.\d +\d+\.\d +M-1 alone/);
    expect(figures).toMatch(/First are M-\d and M-\d \([A-Za-z ]+ fit, \d+\.\d\):\n {2}.*\+/);
    expect((await pair("M-1", "M-3")).out).toBe(out);
    const alone = await pair("M-1");
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining("MENTOR")]);
    const twice = await pair("M-1", "M-1");
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining("M-1 is named twice")]);
    const nobody = await waymark(folderWith(within(files)), ["pairs", "in", "C-1", "M-1", "M-2"]);
    expect(nobody.out).toContain("Nobody asks for two mentors.");
  });
});

function sheetOf(assignments: readonly { client: string; mentor: string; second: string | null }[]): string {
  const rows = assignments.map(
    ({ client, mentor, second }) => `${client},proposed,${mentor},${second ?? ""}`,
  );
  return `${["client,status,mentor,second_mentor", ...rows].join("\n")}\n`;
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allocateCase, caseFolder } from "./support/case-folder.js";
import { waymark } from "./support/world.js";

describe("what was once worked out wrongly, or said so", () => {
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

  it("somebody in both lists is asked about once, and never their own mentor", async () => {
    const { code, err, assignments } = await allocateCase("own-mentor");
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
});

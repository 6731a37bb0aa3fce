import { readFileSync } from "node:fs";
import { nodeDisk } from "@waymark/cli";
import { compile, isWaymarkError } from "@waymark/core";
import { readFolder } from "@waymark/folder";
import { programme } from "@waymark/metrics";
import { metricsBlocks, metricsIndicators, reportSuccess } from "@waymark/metrics/library";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

describe("a programme at a glance", () => {
  const { model, caseload } = readFolder(nodeDisk(root), "examples/west-midlands");
  const report = programme(model, caseload);
  const { path, change, work, learning, notKnown } = report.glance;

  it("has everybody once on the path from referral to how it stands", () => {
    const referrals = new Set(
      readFileSync(`${root}examples/west-midlands/referrals.csv`, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0]),
    );
    expect(path?.referred).toBe(referrals.size);
    expect(path!.goingOn + path!.endedAsHoped + path!.endedOtherwise).toBe(path!.mentored);
    expect(path!.mentored + path!.notMentored).toBe(path!.referred);
  });

  it("has everybody once with each rater, those not looked at twice among them", () => {
    expect(change.map(({ indicator }) => indicator)).toEqual(["vulnerability"]);
    for (const { better, same, worse, notKnown: unseen, of } of change.flatMap(({ raters }) => raters))
      expect(better + same + worse + unseen).toBe(of);
  });

  it("shows what the scheme says, and tells what is missing", () => {
    expect([...work, ...learning].map(({ id }) => id)).toEqual(
      metricsBlocks.success.headings
        .filter(({ holds }) => holds !== "change")
        .flatMap(({ shows = [] }) => shows),
    );
    expect(notKnown.map(({ about }) => about)).toContain("Where each of them stands today");
  });

  it("refuses an indicator that there is not, and likens it to one that there is", () => {
    const headings = reportSuccess.headings.map((one) => ({ ...one, shows: ["vulnerabilty"] }));
    const plugin = { ...westMidlands, success: { ...reportSuccess, headings } };
    try {
      compile(policy, { plugins: [plugin] });
      expect.unreachable();
    } catch (error) {
      const problems = isWaymarkError(error) ? error.problems : [];
      expect(problems[0]).toMatchObject({ code: "unknown-id", path: "plugins.success.headings.0.shows" });
      expect(problems[0]?.hint).toContain("vulnerability");
    }
    expect(metricsIndicators.length).toBeGreaterThan(0);
  });
});

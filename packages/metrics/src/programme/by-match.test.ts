import { expect, it } from "vitest";
import { testModel } from "../../tests/demo.js";
import { programme } from "../index.js";

const model = testModel();
const engagement = (id: number, points: number | "", ending: string) => ({
  id: `E${id}`,
  client: `C${id}`,
  mentor: "M1",
  started: "2026-01-01",
  ended: ending ? "2026-03-01" : "",
  ending,
  match_points: points,
});
const engagements = [
  engagement(1, 9_000, "agreed-exit"),
  engagement(2, 8_000, "left-early"),
  engagement(3, 3_000, "left-early"),
  engagement(4, 2_000, "left-early"),
  engagement(5, "", "agreed-exit"),
  engagement(6, 9_000, ""),
];

const matchedAt = (cut: number) =>
  programme(model, { engagements }, { matchedCut: cut }).vulnerability.matched!;

it("sets better and less well matched side by side, with a warning and who is missing", () => {
  const found = matchedAt(5_500);
  expect(found).toMatchObject({
    cut: 5_500,
    missing: 1,
    better: { value: 0.5, n: 2 },
    less: { value: 0, n: 2 },
    difference: { value: 0.5, n: 4, missing: 1 },
  });
  // Newcombe's method 10 on 1 of 2 and 0 of 2, by hand from Wilson's 0.0945 to 0.9055 and 0 to 0.6576.
  expect(found.difference.interval?.[0]).toBeCloseTo(0.5 - Math.hypot(0.40547, 0.65762), 4);
  expect(found.difference.interval?.[1]).toBeCloseTo(0.90547, 4);
  expect(found.warning).toContain("This does not show a cause");
  const one = matchedAt(1_000);
  expect(one.less.value).toBeNull();
  expect(one.difference).toMatchObject({ value: null, why: "One side of the cut is empty." });
  expect(() => matchedAt(-1)).toThrow("match points");
});

it("stands in the report at the policy's cut, or at the one that is asked for, within the period", () => {
  const cutOf = (report: ReturnType<typeof programme>) => report.vulnerability.matched;
  expect(cutOf(programme(model, { engagements }))).toMatchObject({
    cut: 8_000,
    better: { n: 2 },
    less: { n: 2 },
  });
  expect(cutOf(programme(testModel({}, { matched_cut: 9_000 }), { engagements }))).toMatchObject({
    cut: 9_000,
    better: { n: 1 },
  });
  expect(cutOf(programme(model, { engagements }, { matchedCut: 2_500 }))?.better.n).toBe(3);
  expect(cutOf(programme(model, { engagements }, { to: "2026-02-01" }))?.missing).toBe(0);
  expect(cutOf(programme(model, { engagements }, { to: "2026-02-01" }))?.better.value).toBeNull();
});

it("keeps adopted bodies and relationships apart: adoption is counted under outputs", () => {
  const activity = [
    { date: "2026-01-01", kind: "adoption", agency: "Council A" },
    { date: "2026-02-01", kind: "adoption", agency: "Council A" },
  ];
  const item = programme(model, { activity }).outputs.items.find(({ id }) => id === "bodies-adopting");
  expect(item?.figure?.value).toBe(1);
});

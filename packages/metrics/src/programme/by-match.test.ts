import { expect, it } from "vitest";
import { compareByMatch, programme } from "../index.js";
import { testModel } from "../testing.js";

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

it("sets better and less well matched side by side, with a warning and who is missing", () => {
  const found = compareByMatch(model, { engagements });
  expect(found).toMatchObject({
    cut: 5_500,
    missing: 1,
    better: { value: 0.5, n: 2 },
    less: { value: 0, n: 2 },
  });
  expect(found.warning).toContain("Not causal");
  expect(compareByMatch(model, { engagements }, { cut: 1_000 }).less.value).toBeNull();
});

it("keeps adopted bodies and relationships apart: adoption is counted under outputs", () => {
  const activity = [
    { date: "2026-01-01", kind: "adoption", agency: "Council A" },
    { date: "2026-02-01", kind: "adoption", agency: "Council A" },
  ];
  const item = programme(model, { activity }).outputs.items.find(({ id }) => id === "bodies-adopting");
  expect(item?.figure?.value).toBe(1);
});

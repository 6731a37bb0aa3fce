import { expect, it } from "vitest";
import { log, seen, testModel } from "../../tests/demo.js";
import { namedFigures, programme } from "../index.js";

const model = testModel();
const contents = ["never", "rarely", "sometimes", "often"];

/** Mentor and manager on five clients, each answer the place of a level. */
const reportOf = (mentor: readonly number[], manager: readonly number[]) =>
  programme(model, {
    ...log,
    clients: mentor.map((_, i) => ({ id: `C${i}`, faith: "a" })),
    engagements: [],
    activity: [],
    observations: mentor.flatMap((_, i) => [
      seen(`C${i}`, "2026-01-05", "extremist-content", "mentor", contents[mentor[i]!]!),
      seen(`C${i}`, "2026-01-05", "extremist-content", "manager", contents[manager[i]!]!),
    ]),
  });

it("gives the intraclass correlation of two raters on points, beside kappa and alpha", () => {
  const report = reportOf([0, 1, 2, 3, 3], [1, 1, 3, 3, 2]);
  const pair = report.vulnerability.agreement[0]!.pairs[0]!;
  const [people, raters, error] = meanSquaresOf(
    [0, 3300, 6700, 10000, 10000],
    [3300, 3300, 10000, 10000, 6700],
  );
  expect(pair.intraclass).toMatchObject({ n: 5, missing: 0, unit: "intraclass correlation" });
  expect(pair.intraclass.value).toBeCloseTo(
    (people - error) / (people + error + (2 * (raters - error)) / 5),
    12,
  );
  const [low, high] = pair.intraclass.interval!;
  expect(low).toBeLessThan(pair.intraclass.value!);
  expect(high).toBeGreaterThan(pair.intraclass.value!);
  expect(namedFigures(report).map(({ id }) => id)).toContain(
    "agreement.extremist-content.mentor-manager.intraclass",
  );
});

it("has no interval where two raters say the same of all, and no value where all are alike or one was judged", () => {
  const alike = reportOf([0, 1, 3], [0, 1, 3]).vulnerability.agreement[0]!.pairs[0]!.intraclass;
  expect(alike).toMatchObject({ value: 1, interval: null });
  expect(alike.whyNoInterval).toContain("no error");
  expect(reportOf([1, 1, 1], [1, 1, 1]).vulnerability.agreement[0]!.pairs[0]!.intraclass.value).toBeNull();
  expect(reportOf([1], [2]).vulnerability.agreement[0]!.pairs[0]!.intraclass.value).toBeNull();
});

it("gives no value, with the reason, where the estimate is no correlation", () => {
  // No and yes, yes and no, the middle twice: the formula comes to less than -1.
  const crossed = reportOf([0, 3, 1], [3, 0, 1]).vulnerability.agreement[0]!.pairs[0]!.intraclass;
  expect(crossed).toMatchObject({ value: null, n: 3 });
  expect(crossed.why).toContain("outside what a correlation can be");
});

/** The two-way analysis of variance by its textbook sums. */
function meanSquaresOf(a: readonly number[], b: readonly number[]): [number, number, number] {
  const n = a.length;
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const grand = mean([...a, ...b]);
  const square = (x: number) => x * x;
  const people = a.reduce((sum, x, i) => sum + 2 * square((x + b[i]!) / 2 - grand), 0);
  const raters = n * (square(mean(a) - grand) + square(mean(b) - grand));
  const total = [...a, ...b].reduce((sum, x) => sum + square(x - grand), 0);
  return [people / (n - 1), raters, (total - people - raters) / (n - 1)];
}

import { expect, it } from "vitest";
import type { Journey } from "./journey.js";
import { clientsAtLevel, trajectoryGroups } from "./trajectories.js";

/** Journeys of which only what is grouped is given: points at baseline and latest by one rater. */
function rated(...ways: readonly (readonly [from: number, to: number | null])[]): Journey[] {
  return ways.map(([from, to]) => ({
    indicators: [
      {
        indicator: "contact",
        raters: [
          {
            rater: "mentor",
            moved: to === null ? "not known" : to < from ? "better" : "same",
            baseline: { points: from },
            latest: to === null ? null : { points: to },
          },
        ],
      },
    ],
  })) as unknown as Journey[];
}

it("counts clients by the levels between which they moved", () => {
  const groups = trajectoryGroups(
    rated([5_000, 0], [10_000, 0], [5_000, 0], [5_000, 5_000], [0, null]),
    "contact",
    "mentor",
  );
  expect(groups.map(({ from, to, moved, clients }) => [from, to, moved, clients])).toEqual([
    [5_000, 0, "better", 2],
    [5_000, 5_000, "same", 1],
    [10_000, 0, "better", 1],
  ]);
  expect([...clientsAtLevel(groups, "from")]).toEqual([
    [5_000, 3],
    [10_000, 1],
  ]);
  expect([...clientsAtLevel(groups, "to")]).toEqual([
    [0, 3],
    [5_000, 1],
  ]);
  expect(trajectoryGroups(rated([0, 0]), "contact", "client")).toEqual([]);
});

import { expect, it } from "vitest";
import { testModel } from "../../tests/demo.js";
import type { Row, RowsOf } from "../measure/rows.js";
import { withinPeriod } from "./period.js";

const row = (record: Record<string, number | string | null>, place: number): Row => ({
  record,
  given: place,
  place,
});
const all: RowsOf = {
  ...{ clients: [], mentors: [], activity: [] },
  engagements: [
    row({ id: "E-1", started: 10, ended: 90, ending: "agreed-exit" }, 0),
    row({ id: "E-2", started: 10, ended: 40, ending: "left-early" }, 1),
    row({ id: "E-3", started: 70, ended: null }, 2),
    row({ id: "E-4", started: 1, ended: 15, ending: "agreed-exit" }, 3),
  ],
  observations: [row({ date: 12 }, 0), row({ date: 30 }, 1), row({ date: 60 }, 2)],
};

it("takes the relationships of a period as they stood on its last day, and keeps earlier observations apart", () => {
  const { engagements, observations, earlier } = withinPeriod(testModel(), all, { from: 20, to: 50 });
  expect(engagements.map(({ record }) => [record.id, record.ended, record.ending])).toEqual([
    ["E-1", null, null],
    ["E-2", 40, "left-early"],
  ]);
  expect(observations.map(({ record }) => record.date)).toEqual([30]);
  expect(earlier?.map(({ record }) => record.date)).toEqual([12]);
  expect(all.engagements[0]?.record.ended).toBe(90);
});

import * as assignment from "@waymark/assignment";
import { PolicyError, WaymarkError } from "@waymark/core";
import * as matching from "@waymark/matching";
import * as metrics from "@waymark/metrics";
import * as statistics from "@waymark/statistics";
import { describe, expect, it } from "vitest";

const problems = [
  { code: "unknown", path: "top", message: "top is 0.", hint: "Give 1 or more." },
  { code: "unknown", path: "a", message: "There are 0 entries.", hint: "Give one." },
] as const;
const classes = {
  core: WaymarkError,
  assignment: assignment.InputError,
  statistics: statistics.InputError,
};

describe("errors of every package", () => {
  it.each(Object.entries(classes))("%s: a WaymarkError, with the same fields and words", (_, Thrown) => {
    const error = new Thrown(problems);
    expect(error).toBeInstanceOf(WaymarkError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(PolicyError);
    expect({ ...error }).toEqual({ ...new WaymarkError(problems) });
    expect([error.name, error.message]).toEqual(["WaymarkError", new WaymarkError(problems).message]);
  });

  it("a PolicyError is both, and what merely looks like an error is none", () => {
    expect(new PolicyError(problems)).toBeInstanceOf(PolicyError);
    expect(new PolicyError(problems)).toBeInstanceOf(WaymarkError);
    for (const other of [null, undefined, 1, "text", new Error("x"), { problems, code: "range" }])
      expect(other).not.toBeInstanceOf(WaymarkError);
  });

  it("what matching and metrics pass on is the ground floor's own", () => {
    expect(matching.assign).toBe(assignment.assign);
    expect(metrics.wilsonInterval).toBe(statistics.wilsonInterval);
    expect(() => matching.assign({ rows: -1, columns: 1, cost: new Int32Array() })).toThrow(WaymarkError);
    expect(() => metrics.hedgesG({ a: [], b: [] })).toThrow(WaymarkError);
  });
});

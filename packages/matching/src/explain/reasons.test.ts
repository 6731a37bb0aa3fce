import { describe, expect, it } from "vitest";
import type { Contribution, Match } from "../score/match.js";
import { mainReasons, reasonsFor } from "./reasons.js";

const one = (factor: string, points: number, of: number, level: string | null = "some"): Contribution => ({
  factor,
  title: factor,
  mode: "similar",
  because: "policy",
  points,
  of,
  low: points,
  high: points,
  level,
  says: `Says ${factor}.`,
  source: "§3.4",
  unknown: [],
});

const ask = { field: "client.z", title: "Z", swing: 900, factors: ["z"], ask: "What is z?" };
const match: Match = {
  client: "C-1",
  mentor: "M-1",
  points: 5_000,
  low: 0,
  high: 10_000,
  eligible: true,
  blockers: [],
  contributions: [
    one("a", 500, 1_000),
    one("b", 2_000, 2_000),
    one("c", 499, 1_000),
    one("d", 0, 0),
    one("e", 100, 3_000),
    one("f", 500, 900),
    one("g", 400, 500),
    one("h", 1, 400),
    one("z", 900, 1_800, null),
  ],
  unknowns: [ask, { ...ask, field: "client.y" }],
  flags: [],
};

const names = (list: readonly Contribution[]) => list.map(({ factor }) => factor);

describe("the reasons for a match", () => {
  it("are the known factors, each on one side, and what decides most first", () => {
    const reasons = reasonsFor(match);
    expect(names(reasons.for)).toEqual(["b", "a", "f", "g"]);
    expect(names(reasons.against)).toEqual(["e", "c", "h", "d"]);
    expect(reasons.askFirst).toBe(match.unknowns);
  });

  it("have no factor whose facts are missing, whatever its neutral points", () => {
    const { for: speaksFor, against } = reasonsFor(match);
    expect(names([...speaksFor, ...against])).not.toContain("z");
  });

  it("are cut to what a line holds, in the same order", () => {
    const main = mainReasons(match);
    expect(names(main.for)).toEqual(["b", "a", "f"]);
    expect(names(main.against)).toEqual(["e", "c"]);
    expect(main.askFirst).toEqual([ask]);
  });
});

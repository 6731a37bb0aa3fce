import { compile, type RawRecord } from "@waymark/core";
import { match, matchingOf } from "@waymark/matching";
import { factors as pieces } from "@waymark/matching/library";
import { westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { client, mentor } from "../support/caseloads.js";

type Way = "similar" | "different";
const stated = { justification: "For a test.", lawfulBasis: "For a test." };

/** A model in which one factor counts alone. */
function alone(factor: string, mode: Way | "if-asked" | "off") {
  const policy = {
    ...{ name: "alone", version: "1.0.0", title: "Alone", asOf: "2026-09-30" },
    factors: { [factor]: { weight: 1, mode, ...stated } },
  };
  return compile(policy, { plugins: [westMidlands] });
}

const c = (fields: RawRecord) => ({ id: "C-1", extremism_type: "extreme-right-wing", ...fields });
const m = (fields: RawRecord) => ({ id: "M-1", capacity: 1, ...fields });
/** A factor that counts for some clients only reads what is derived; its tests are in relationships.test.ts. */
const factors = pieces.filter(({ counts }) => counts === undefined);
const scales = factors.flatMap((factor) =>
  (["similar", "different"] as const).flatMap((way) =>
    factor[way] ? [{ factor, way, scale: factor[way] }] : [],
  ),
);

describe("every factor", () => {
  it("counts only where the client asks, where the policy says so; a wish overrides the mode and shows that it does", () => {
    for (const { factor } of scales.filter(({ way }) => way === "similar")) {
      const asked = alone(factor.id, "if-asked");
      expect(match(asked, c({}), m({})).contributions).toEqual([]);
      const found = (wishes: string, mode: Way | "if-asked" | "off") =>
        match(alone(factor.id, mode), c({ wishes: `${factor.id}:${wishes}` }), m({})).contributions.map(
          (one) => `${one.mode} ${one.because}`,
        );
      expect(found("prefer", "if-asked")).toEqual(["similar client"]);
      expect(found("any", "similar")).toEqual([]);
      if (factor.different) expect(found("prefer-not", "similar")).toEqual(["different client"]);
      if (factor.different) expect(found("prefer", "different")).toEqual(["similar client"]);
    }
  });

  it("gives mirrored scores for mirrored people where it is declared symmetric, and reads both alike", () => {
    const symmetric = scales.filter(({ factor }) => factor.symmetric);
    expect([...new Set(symmetric.map(({ factor }) => factor.id))]).toEqual([
      ...["distance", "gender", "ethnicity", "class", "politics", "self-positioning", "availability"],
    ]);
    const models = symmetric.map(({ factor, way }) => alone(factor.id, way));
    const reads = symmetric.map(
      ({ factor, way }, i) => matchingOf(models[i]!).factors.find(({ id }) => id === factor.id)![way]!.reads,
    );
    for (const read of reads) {
      const side = (name: string) =>
        read.filter((one) => one.startsWith(name)).map((one) => one.split(".")[1]);
      expect(side("client.")).toEqual(side("mentor."));
    }
    const [model] = models;
    fc.assert(
      fc.property(client(model!, "C-1"), mentor(model!, "M-1"), (one, other) => {
        reads.forEach((read, i) => {
          const fields = read.filter((name) => name.startsWith("client.")).map((name) => name.slice(7));
          const of = (record: RawRecord) => Object.fromEntries(fields.map((field) => [field, record[field]]));
          const [here] = match(models[i]!, c(of(one)), m(of(other))).contributions;
          const [there] = match(models[i]!, c(of(other)), m(of(one))).contributions;
          expect([there!.points, there!.low, there!.high]).toEqual([here!.points, here!.low, here!.high]);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("does not read coordinates unless the policy counts distance", () => {
    const reads = (mode: Way | "off") => alone("distance", mode).personalFields.map(({ field }) => field);
    expect(reads("off").filter((name) => name.includes("easting"))).toEqual([]);
    expect(reads("similar")).toEqual(expect.arrayContaining(["client.easting", "mentor.northing"]));
    const [found] = match(alone("distance", "similar"), c({ easting: 407_000 }), m({})).contributions;
    expect(found).toMatchObject({ level: null, low: 1_000, high: 10_000 });
  });
});

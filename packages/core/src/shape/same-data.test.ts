import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.js";
import { sameData } from "./same-data.js";

describe("sameData", () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);

  it("says what canonical JSON says", () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(sameData(one, other)).toBe(canonical(one) === canonical(other));
        expect(sameData(one, structuredClone(one))).toBe(true);
      }),
    );
  });
});

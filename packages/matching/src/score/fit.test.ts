import { compile, definePlugin, WaymarkError } from "@waymark/core";
import { expect, it } from "vitest";
import { fitBands } from "../library/fit-bands.js";
import { matching } from "../subject.js";
import { fitStep, sayFit } from "./fit.js";

const modelOf = (bands?: typeof fitBands) =>
  compile(
    { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} },
    {
      plugins: [
        definePlugin({
          ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none", subjects: [matching] },
          ...(bands && { fitBands: [...bands] }),
        }),
      ],
    },
  );

it("says a fit in the scheme’s words, at each edge of a band", () => {
  const model = modelOf(fitBands);
  expect(sayFit(model, { low: 5_999, high: 6_000 })).toBe("Partial to fair fit");
  expect(sayFit(model, { low: 8_000, high: 10_000 })).toBe("Strong fit");
  expect([0, 6_000, 7_999, 10_000].map((points) => fitStep(fitBands, points))).toEqual([1, 2, 3, 4]);
});

it("says it in points where the scheme has no bands", () => {
  expect(sayFit(modelOf(), { low: 5_960, high: 6_149 })).toBe("60 to 61 of 100");
});

it("refuses bands that leave points without a word", () => {
  expect(() => modelOf(fitBands.slice(1))).toThrow(WaymarkError);
});

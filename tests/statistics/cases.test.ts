import { readFileSync } from "node:fs";
import * as statistics from "@waymark/statistics";
import { expect, it } from "vitest";
// @ts-expect-error a script without types
import { cases } from "./cases.mjs";

/** Exported beside statistics: what they are made of, disclosure control (attack.mjs holds it), and errors. */
const beside = [
  "InputError",
  "agreementTable",
  "fQuantile",
  "meanSquares",
  "moments",
  "riskTable",
  "seededIntegers",
  "smallSampleCorrection",
  "suppress",
  "suppressReleases",
  "tauOfTable",
];
const python = readFileSync(new URL("differential.py", import.meta.url), "utf8");
const held = (name: string) => python.includes(`    "${name}": (`);

it("every statistic has random cases, and each is held in Python too, where R is not needed", () => {
  const exported = Object.entries(statistics).flatMap(([name, value]) =>
    typeof value === "function" && !beside.includes(name) ? [name] : [],
  );
  expect(exported.filter((name) => !(name in cases))).toEqual([]);
  expect(Object.keys(cases).filter((name) => !held(name))).toEqual([]);
});

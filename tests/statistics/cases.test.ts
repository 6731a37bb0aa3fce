import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as statistics from "../../packages/metrics/src/statistics/index.js";
// @ts-expect-error a script without types
import { cases } from "./cases.mjs";

/** Tables that statistics are made from. */
const tables = ["agreementTable", "riskTable"];
const python = readFileSync(new URL("differential.py", import.meta.url), "utf8");
const held = (name: string) => python.includes(`    "${name}": (`);

it("every statistic has random cases, and each is held in Python too, where R is not needed", () => {
  const exported = Object.entries(statistics).flatMap(([name, value]) =>
    typeof value === "function" && !tables.includes(name) ? [name] : [],
  );
  expect(exported.filter((name) => !(name in cases))).toEqual([]);
  expect([...Object.keys(cases), "standardisedChange", "meanChange"].filter((name) => !held(name))).toEqual(
    [],
  );
});

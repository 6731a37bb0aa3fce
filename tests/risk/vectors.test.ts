import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { canonical } from "@waymark/core";
import { assessRisk, readScore, recompute, scoreString, scoreTables, writeScore } from "@waymark/risk";
import { describe, expect, it } from "vitest";
import { catalogueModel, conditions, makeVectors } from "./make-vectors.js";

const folder = new URL("../../docs/vectors/", import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, folder));
const made = makeVectors();
const files = {
  "vectors.jsonl": made.vectors.map((vector) => `${JSON.stringify(vector)}\n`).join(""),
  "tables.json": `${JSON.stringify(made.tables)}\n`,
  "facts.jsonl": made.facts.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "conditions.json": `${JSON.stringify(conditions())}\n`,
};

// npx vitest run tests/risk/vectors.test.ts -u publishes them again.
describe("score strings", () => {
  it("have at least 2000 published vectors, which the generator still gives to the byte", async () => {
    expect(made.vectors.length).toBeGreaterThanOrEqual(2_000);
    for (const [name, text] of Object.entries(files)) await expect(text).toMatchFileSnapshot(path(name));
  });

  it("are recomputed by a second implementation, in plain Python, from facts to levels to every number", () => {
    const script = fileURLToPath(new URL("./score.py", import.meta.url));
    const run = spawnSync("python3", [script, fileURLToPath(folder)], { encoding: "utf8" });
    if (run.error && "code" in run.error && run.error.code === "ENOENT") {
      console.warn("python3 is not here: the second implementation was not run.");
      return;
    }
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(
      `${made.vectors.length} vectors agree, ${made.facts.length} of them from their facts\n`,
    );
  });

  it("recompute to the numbers of the assessment itself, and to the same text", () => {
    const model = catalogueModel();
    const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
    const text = scoreString(model, assessment);
    const again = recompute(scoreTables(model), text);
    for (const [i, item] of assessment.items.entries()) {
      const { likelihood: _l, impact: _i, ...residual } = item.residual;
      expect(again.items[i]).toMatchObject({ id: item.id, residual, band: item.band });
    }
    for (const [name, { points, low, high }] of Object.entries(assessment.categories))
      expect(canonical(again.categories[name as "client"])).toBe(canonical({ points, low, high }));
    expect(again.advice).toBe(assessment.advice.advice);
    expect(writeScore(readScore(text))).toBe(text);
  });

  it("are refused where one sign is wrong", () => {
    const good = made.vectors[0]!.score;
    for (const bad of [
      "",
      good.replace("WR2", "WR1"),
      `${good}|`,
      good.replace("*", "×"),
      good.replace("=", "=0"),
      good.replace(/=([a-z-]+)/, "=$1/$1"),
    ])
      expect(() => readScore(bad)).toThrow(/score string/);
    const tables = made.tables[readScore(good).tables]!;
    expect(() => recompute(tables, good.replace(readScore(good).tables, "000000000000"))).toThrow(
      /other tables/,
    );
    // Two levels with the same points are still two: a string names the one that was reached.
    expect(() => recompute(tables, good.replace(/=[a-z-]+\*/, "=elsewhere*"))).toThrow(
      /levels are not those/,
    );
    const short = good.slice(0, good.lastIndexOf("|"));
    expect(() => recompute(tables, short)).toThrow(/not those of the tables/);
  });
});

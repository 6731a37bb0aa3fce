import { checkCaseload, compile, definePlugin, type Plugin, type Problem } from "@waymark/core";
import { matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import { type Check, type CheckExample, checkCaseloadRows, checkLibrary } from "@waymark/spreadsheets";
import { expect, it } from "vitest";

function found(check: Check, { tables, fields = {}, today }: CheckExample) {
  const demo = { id: "demo", version: "1.0.0", title: "Demo", source: "none", vocabulary: fields };
  const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} };
  const model = compile(policy, {
    plugins: [definePlugin(demo as unknown as Plugin)],
    subjects: [matching, metrics, risk],
  });
  const { rows } = checkCaseload(model, tables, []);
  const { problems, questions } = checkCaseloadRows({ model, rows, today }, [check]);
  return check.severity === "refuse" ? problems : questions;
}

it.each(checkLibrary.map((check) => [check.id, check] as const))(
  "%s finds its bad example and not its good one",
  (_, check) => {
    expect(found(check, check.good)).toEqual([]);
    const bad: readonly Problem[] = found(check, check.bad);
    expect(bad.map(({ path }) => path)).toEqual(check.bad.at);
    for (const problem of bad) expect(problem).toMatchObject({ code: check.id, message: /./, hint: /./ });
  },
);

it("holds at least thirty checks, each with an id and a question of its own", () => {
  expect(checkLibrary.length).toBeGreaterThanOrEqual(30);
  expect(new Set(checkLibrary.map(({ id }) => id)).size).toBe(checkLibrary.length);
  for (const { asks } of checkLibrary) expect(asks).toMatch(/\?$/);
});

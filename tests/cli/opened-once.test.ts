import type { Results } from "@waymark/report";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { nodeDisk } from "../../packages/cli/src/files/node-disk.js";
import { checkTables } from "../../packages/core/src/caseload/check-tables.js";
import { readRecord } from "../../packages/core/src/record/read-record.js";
import { type Folder, readFolder } from "../../packages/folder/src/caseload/read.js";
import { buildOutputs } from "../../packages/folder/src/output/build.js";
import type { Outputs } from "../../packages/folder/src/output/publish.js";
import { computeResults } from "../../packages/folder/src/results/compute.js";
import { allocationProblem } from "../../packages/matching/src/allocation/problem.js";
import { comparePool } from "../../packages/matching/src/score/pool.js";

// The real functions go on doing their work: they are only counted.
vi.mock("../../packages/core/src/record/read-record.js", { spy: true });
vi.mock("../../packages/core/src/caseload/check-tables.js", { spy: true });
vi.mock("../../packages/matching/src/score/pool.js", { spy: true });
vi.mock("../../packages/matching/src/allocation/problem.js", { spy: true });

describe("one run", () => {
  let folder: Folder;
  let results: Results;
  let outputs: Outputs;
  beforeAll(() => {
    const root = new URL("../..", import.meta.url).pathname;
    const disk = nodeDisk(root);
    folder = readFolder(disk, "examples/west-midlands");
    results = computeResults(folder, 5, { step: () => {}, count: () => {}, done: () => {} });
    outputs = buildOutputs(folder, results, disk);
    for (const output of outputs.values()) output(() => {});
  });

  it("does everything that a run does", () => {
    expect(results.verdict.valid).toBe(true);
    expect(results.metrics.journeys.length).toBeGreaterThan(0);
    expect(results.nearMisses.length).toBeGreaterThan(0);
    expect([...outputs.keys()]).toContain("report.html");
  });

  it("reads every row once", () => {
    const rows = Object.entries(folder.read).flatMap(([list, records]) =>
      records.map((_, i) => `${list}.${i}`),
    );
    const read = vi.mocked(readRecord).mock.calls.map(([, , , path]) => path);
    expect(rows.length).toBeGreaterThan(7_000);
    expect(read.sort()).toEqual(rows.sort());
  });

  it("checks the caseload once", () => {
    expect(vi.mocked(checkTables)).toHaveBeenCalledTimes(1);
  });

  it("compares the pool once, and sets every allocation up from it", () => {
    const { pool } = vi.mocked(allocationProblem).mock.results[0]!.value;
    const sizes = vi
      .mocked(comparePool)
      .mock.calls.map(([, clients, mentors]) => clients.length * mentors.length);
    const whole = pool.clients.length * pool.mentors.length;
    // Explanations ask how one client would fare if something were otherwise: these are not comparisons of the pool.
    expect(sizes.filter((size) => size > pool.mentors.length * 20)).toEqual([whole]);
    // What a remedy would free is an allocation of its own, of the same comparison.
    for (const [, , options] of vi.mocked(allocationProblem).mock.calls) {
      expect(options?.pool?.clients).toBe(pool.clients);
    }
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import {
  type AssignmentProblem,
  assign,
  assignInWorker,
  assignSparse,
  assignSparseSteps,
  assignSteps,
  memoryNeeded,
  type SparseAssignmentProblem,
  type Steps,
  type WorkerLike,
} from "@waymark/assignment";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The package as an ES module and as CommonJS, each in a worker of its own; whatever the last build was.
const folder = mkdtempSync(join(tmpdir(), "waymark-worker-"));
const files = { ESM: join(folder, "worker.mjs"), CommonJS: join(folder, "worker.cjs") };
const silent = join(folder, "silent.cjs");
const broken = join(folder, "broken.cjs");

beforeAll(() => {
  const contents = `import { parentPort } from "node:worker_threads";
import { serveAssignments } from "@waymark/assignment";
serveAssignments(parentPort);`;
  for (const [format, outfile] of [
    ["esm", files.ESM],
    ["cjs", files.CommonJS],
  ] as const) {
    buildSync({
      stdin: { contents, resolveDir: import.meta.dirname },
      conditions: ["@waymark/source"],
      bundle: true,
      platform: "node",
      format,
      outfile,
    });
  }
  writeFileSync(silent, `require("node:worker_threads").parentPort.on("message", () => {});`);
  writeFileSync(broken, `throw new Error("no such luck");`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function dense(rows: number, columns: number): AssignmentProblem {
  const next = random(rows + columns);
  const cost = Int32Array.from({ length: rows * columns }, () => Math.floor(next() * 1000));
  return { rows, columns, cost };
}

function sparse(rows: number, columns: number, each: number, capacity: number): SparseAssignmentProblem {
  const next = random(rows);
  const column = new Int32Array(rows * each);
  for (let i = 0; i < rows; i++) {
    const first = Math.floor(next() * columns);
    for (let k = 0; k < each; k++) column[i * each + k] = (first + k * k) % columns;
    column.subarray(i * each, (i + 1) * each).sort();
  }
  return {
    rows,
    columns,
    rowStart: Int32Array.from({ length: rows + 1 }, (_, i) => i * each),
    column,
    cost: Int32Array.from(column, () => Math.floor(next() * 10_000)),
    capacities: new Int32Array(columns).fill(capacity),
  };
}

const enough = 2 ** 32;

describe.each(Object.entries(files))("a worker from the %s build", (_, file) => {
  it("gives the answer that the main thread gives, and the arrays back", async () => {
    for (const make of [() => dense(120, 150), () => dense(90, 40), () => dense(0, 3)]) {
      const { answer, problem } = await assignInWorker(make(), {
        start: () => new Worker(file),
        memory: enough,
      });
      expect(answer).toEqual(assign(make()));
      expect(problem).toEqual(make());
    }
    const make = () => sparse(3000, 600, 12, 5);
    const { answer, problem } = await assignInWorker(make(), {
      start: () => new Worker(file),
      memory: enough,
    });
    expect(answer).toEqual(assignSparse(make()));
    expect(problem).toEqual(make());
  });

  it("moves the arrays instead of copying them, and leaves a part of a larger buffer alone", async () => {
    const large = new Float64Array(12).fill(7);
    const cost = new Float64Array(9);
    const capacities = new Int32Array(large.buffer, 0, 3).fill(1);
    const going = assignInWorker(
      { rows: 3, columns: 3, cost, capacities },
      { start: () => new Worker(file), memory: enough },
    );
    expect(cost.length).toBe(0);
    expect(large.length).toBe(12);
    expect((await going).problem.cost.length).toBe(9);
  });

  it("tells of progress that never falls and comes near the end", async () => {
    const told: number[] = [];
    // Products with noise, for which nearly every row needs a search.
    const next = random(1);
    const cost = Float64Array.from({ length: 400 * 400 }, (_, cell) =>
      Math.floor((1 + Math.floor(cell / 400)) * (1 + (cell % 400)) * (90 + 20 * next())),
    );
    await assignInWorker({ rows: 400, columns: 400, cost } satisfies AssignmentProblem, {
      start: () => new Worker(file),
      memory: enough,
      progress: ({ done, of }) => told.push(done / of),
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeGreaterThan(0.9);
  });

  it("stops in the middle when aborted, and its thread ends", async () => {
    const controller = new AbortController();
    let ended: Promise<number> | undefined;
    const start = () => {
      const worker = new Worker(file);
      ended = new Promise((resolve) => worker.on("exit", resolve));
      return worker;
    };
    let seen = 0;
    const going = assignInWorker(sparse(100_000, 20_000, 30, 5), {
      start,
      memory: enough,
      signal: controller.signal,
      progress: ({ done, of }) => {
        seen = done / of;
        if (done > 0) controller.abort(new Error("enough"));
      },
    });
    await expect(going).rejects.toThrow("enough");
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(1);
    await ended;
  });

  it("hands over what is wrong with a problem, with its cell", async () => {
    const cost = Float64Array.of(1, 2, Number.NaN, 4);
    await expect(
      assignInWorker({ rows: 2, columns: 2, cost }, { start: () => new Worker(file), memory: enough }),
    ).rejects.toMatchObject({ name: "WaymarkError", code: "bad-cost", path: "cost[1, 0]" });
  });
});

describe("before and around a worker", () => {
  const never = (): WorkerLike => {
    throw new Error("A worker was started.");
  };

  it("a problem too large for the memory allowed is refused with the size it would need", async () => {
    const problem = dense(300, 300);
    const needed = memoryNeeded(problem);
    const refused = assignInWorker(problem, { start: never, memory: needed - 1 });
    await expect(refused).rejects.toMatchObject({ code: "too-large" });
    await expect(refused).rejects.toThrow(`${needed} bytes`);
    expect(problem.cost.length).toBe(90_000);
  });

  it("nothing is started where the signal was aborted before", async () => {
    const controller = new AbortController();
    controller.abort(new Error("too late"));
    const options = { start: never, memory: enough, signal: controller.signal };
    await expect(assignInWorker(dense(2, 2), options)).rejects.toThrow("too late");
  });

  it("a worker that is silent can be aborted, one that breaks is named", async () => {
    const controller = new AbortController();
    const going = assignInWorker(dense(2, 2), {
      start: () => new Worker(silent),
      memory: enough,
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error("waited long enough")), 50);
    await expect(going).rejects.toThrow("waited long enough");
    await expect(
      assignInWorker(dense(2, 2), { start: () => new Worker(broken), memory: enough }),
    ).rejects.toMatchObject({ code: "worker-failed", message: expect.stringContaining("no such luck") });
  });
});

describe("the memory stated before the start", () => {
  const cases: [string, () => { problem: AssignmentProblem | SparseAssignmentProblem; steps: Steps }][] = [];
  for (const [rows, columns] of [
    [600, 600],
    [900, 500],
    [300, 2000],
  ] as const) {
    cases.push([
      `${rows} × ${columns}`,
      () => {
        const problem = dense(rows, columns);
        return { problem, steps: assignSteps(problem) };
      },
    ]);
  }
  for (const capacity of [4, 5, 8]) {
    cases.push([
      `candidate lists, capacity ${capacity}`,
      () => {
        const problem = sparse(10_000, 2000, 30, capacity);
        return { problem, steps: assignSparseSteps(problem) };
      },
    ]);
  }

  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;

  it.each(cases)("is never exceeded: %s", async (_, make) => {
    // Buffers of the tests before are freed a little after they are collected: wait until no more are.
    for (
      let [held, again] = [Number.NaN, 0];
      held !== process.memoryUsage().arrayBuffers || again < 3;
      again++
    ) {
      held = process.memoryUsage().arrayBuffers;
      collect();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const before = process.memoryUsage().arrayBuffers;
    const { problem, steps } = make();
    let most = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    const needed = memoryNeeded(problem);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(needed);
    expect(needed).toBeLessThan(8 * most + 2 ** 22);
  });
});

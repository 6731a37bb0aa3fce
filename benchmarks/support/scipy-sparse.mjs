import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("scipy-sparse.py", import.meta.url));

/**
 * What SciPy's min_weight_full_bipartite_matching makes of candidate lists: `{ total, ms }` of each, `total` null where
 * not every row (or column) can be assigned. Null where there is no SciPy. `file` is a path to write to.
 */
export function solveWithScipy(problems, file) {
  const flat = problems.flatMap(({ rows, columns, rowStart, column, cost }) => [
    Float64Array.of(rows, columns, cost.length),
    Float64Array.from(rowStart),
    Float64Array.from(column),
    Float64Array.from(cost),
  ]);
  const all = new Float64Array(flat.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of flat) {
    all.set(part, at);
    at += part.length;
  }
  writeFileSync(file, new Uint8Array(all.buffer));
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
  const run = spawnSync(process.env.PYTHON ?? "python3", [script, file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}

// Sends an attacker with linear programmes (HiGHS, by SciPy) against suppress on random tables.
//   node tests/statistics/attack.mjs [tables, 10000] [seed, 1]
// Needs python3 with numpy and scipy; PYTHON names another interpreter. Exit 1: a cell was bounded too closely;
// 2: cannot run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";
import { random } from "./random.mjs";

const count = Number(process.argv[2] ?? 10_000);
const r = random(Number(process.argv[3] ?? 1));
const { suppress, suppressReleases } = await load("packages/statistics/src/index.ts");

const tables = r.list(count, () => {
  const rows = r.list(r.whole(1, 7), (i) => `row ${i}`);
  const columns = r.list(r.whole(1, 6), (i) => `column ${i}`);
  const most = r.pick([2, 9, 15, 40, 40, 100, 1000]);
  const empty = r.pick([0, 0, 0.2, 0.6]);
  const cell = () => (r.unit() < empty ? 0 : Math.floor(most * r.unit() ** r.pick([1, 1, 3])));
  const table = { rows, columns, cells: rows.map(() => columns.map(cell)) };
  const options = { threshold: r.pick([10, 10, 10, 5, 3]), round: 5 };
  return attackOn(table.cells, suppress(table, options), options);
});

// What is new in each of a few cumulative releases, hidden where the release is: as the docs of suppressReleases say,
// that is all that an attacker who has every release can add to what the earlier ones gave.
const releases = r.list(Math.ceil(count / 5), () => {
  const names = r.list(r.whole(1, 5), (i) => `name ${i}`);
  const added = r.list(3, () =>
    names.map(() => names.map(() => Math.floor(r.pick([5, 30, 60]) * r.unit() ** 2))),
  );
  const sums = added.map((_, k) =>
    names.map((__, i) =>
      names.map((___, j) => added.slice(0, k + 1).reduce((sum, cells) => sum + cells[i][j], 0)),
    ),
  );
  const safe = suppressReleases(sums.map((cells) => ({ rows: names, columns: names, cells })));
  return safe.map((published, k) => attackOn(added[k], published, { threshold: 10, round: 5 }));
});
tables.push(...releases.flat());

function attackOn(cells, published, { threshold, round }) {
  const grid = [...cells.map((row) => [...row, sum(row)]), columnSums(cells)];
  const shown = [
    ...published.cells.map((row, i) => [...row, published.rowTotals[i]]),
    [...published.columnTotals, published.total],
  ];
  const marks = shown.map((row, i) =>
    row.map((seen, j) =>
      seen !== null ? "published" : grid[i][j] > 0 && grid[i][j] < threshold ? "primary" : "secondary",
    ),
  );
  return { cells, threshold, round, marks, published };
}

function columnSums(cells) {
  const sums = cells[0].map((_, j) => sum(cells.map((row) => row[j])));
  return [...sums, sum(sums)];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

const folder = mkdtempSync(join(tmpdir(), "waymark-attack-"));
const file = join(folder, "tables.json");
writeFileSync(file, JSON.stringify(tables));
const script = fileURLToPath(new URL("attack.py", import.meta.url));
const { status, error } = spawnSync(process.env.PYTHON ?? "python3", [script, file], { stdio: "inherit" });
if (error) process.stderr.write(`python3 did not start: ${error.message}\n`);
rmSync(folder, { recursive: true });
process.exit(status ?? 2);

// `waymark run` from files to files, on the example (70 clients, 43 mentors) and on the example grown to 2 000 and 1 000.
// Seconds of processor time and peak memory. Another build may be named, to compare: node benchmarks/run.mjs MAIN
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { growExample } from "./support/grow-example.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const main = resolve(process.argv[2] ?? join(root, "packages/cli/dist/main.js"));
const example = join(root, "examples/west-midlands");
const work = mkdtempSync(join(tmpdir(), "waymark-run-"));

function measure(folder) {
  const measured = fileURLToPath(new URL("support/measured.mjs", import.meta.url));
  const out = join(work, "out");
  const { stderr, status } = spawnSync("node", [measured, main, "run", folder, "--out", out], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  rmSync(out, { recursive: true, force: true });
  if (status !== 0) throw new Error(`run failed: ${stderr}`);
  return JSON.parse(stderr.trim().split("\n").at(-1));
}

try {
  const large = join(work, "large");
  growExample(example, large, { clients: 2_000, mentors: 1_000 });
  console.log("| clients × mentors | processor, s | elapsed, s | peak memory, MB |");
  console.log("|---|---|---|---|");
  for (const [size, folder] of [
    ["70 × 43", example],
    ["2 000 × 1 000", large],
  ]) {
    const { cpu, seconds, peak } = measure(folder);
    console.log(`| ${size} | ${cpu.toFixed(1)} | ${seconds.toFixed(1)} | ${peak.toFixed(0)} |`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

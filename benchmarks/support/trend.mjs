// Ratios of a run, for the trend (benchmarks/trend.jsonl): never milliseconds, which are a machine's.
import { appendFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const trendFile = fileURLToPath(new URL("../trend.jsonl", import.meta.url));

/** Every line of the trend, oldest first. */
export function readTrend() {
  return readFileSync(trendFile, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/**
 * Hands ratios to `scripts/bench.mjs`, which writes them into the line of the run; does nothing in a benchmark that is
 * run by itself.
 *
 * @param {Record<string, number>} ratios how many times as long the peer takes, by what was measured
 * @param {Record<string, string>} versions of the peers
 */
export function record(ratios, versions = {}) {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
  const file = process.env.WAYMARK_BENCH_RECORD;
  if (file) appendFileSync(file, `${JSON.stringify({ ratios, versions })}\n`);
}

// Allocations of the people of the example grown to each size, where nobody needs two mentors and where those do who need
// two in the example: seconds of the processor, peak memory, what is proven, and with which power of the number of people
// the time grows from one size to the next. Each in a process of its own; without opening the caseload.
// node benchmarks/allocation-sizes.mjs [--to CLIENTS]: the largest size (5 000; sizes go up to 20 000).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile, openCaseload } from "@waymark/core";
import { allocate, sayProof, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { examplePeople } from "./support/example-people.mjs";

const file = fileURLToPath(import.meta.url);
const model = compile(policy, { plugins: [westMidlands] });

/** The seconds that something takes, and what it gives. */
function timed(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

function measure(clients, hasPairs) {
  const people = examplePeople({ clients, mentors: clients / 2 });
  if (!hasPairs) for (const one of people.clients) one.pair_needed = "no";
  const caseload = openCaseload(model, people);
  const [seconds, allocation] = timed(() => allocate(model, caseload));
  const [verifying, verdict] = timed(() => verifyAllocation(model, caseload, allocation));
  if (!verdict.valid) throw new Error(verdict.problems.join(" "));
  const { assignments, unmatched, certificate, points } = allocation;
  return {
    ...{ clients, seconds, verifying, peak: process.resourceUsage().maxRSS / 1_024 },
    pairs: assignments.filter(({ second }) => second !== null).length,
    gap: (100 * certificate.gap) / points,
    proof: sayProof(certificate, unmatched.length),
  };
}

if (process.argv[2] === "--one") {
  console.log(JSON.stringify(measure(Number(process.argv[3]), process.argv[4] === "pairs")));
} else {
  const { values } = parseArgs({ options: { to: { type: "string", default: "5000" } } });
  console.log(
    "| clients × mentors | pairs | allocate, s | power | verify, s | peak memory, MB | gap, % of the points | proven |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const [kind, sizes] of [
    ["single", [500, 1_000, 2_000, 4_000, 10_000, 20_000]],
    ["pairs", [500, 1_000, 2_000, 5_000, 10_000, 20_000]],
  ]) {
    let before;
    for (const size of sizes.filter((clients) => clients <= Number(values.to))) {
      const { stdout, status } = spawnSync("node", [file, "--one", String(size), kind], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (status !== 0) process.exit(1);
      const now = JSON.parse(stdout);
      const power = before
        ? (Math.log(now.seconds / before.seconds) / Math.log(now.clients / before.clients)).toFixed(2)
        : "–";
      console.log(
        [
          `| ${size} × ${size / 2} | ${now.pairs} | ${now.seconds.toFixed(1)} | ${power} | ${now.verifying.toFixed(1)}`,
          `${now.peak.toFixed(0)} | ${now.gap.toFixed(3)} | ${now.proof} |`,
        ].join(" | "),
      );
      before = now;
    }
  }
}

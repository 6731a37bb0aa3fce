// The allocation as people do it: 300 clients and 120 mentors with pairs, locks, slots and tiers; and a re-run after a
// mentor drops out. Medians of five runs; what is proven is printed beside the time.
import { performance } from "node:perf_hooks";
import { compile } from "@waymark/core";
import { allocate, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { largeCaseload } from "./support/caseload.mjs";

const model = compile(policy, { plugins: [westMidlands] });

function median(run) {
  const times = [];
  let result;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  return [result, times.sort((a, b) => a - b)[2]];
}

function row(what, allocation, time) {
  const { assignments, unmatched, certificate, moved, overrides } = allocation;
  const two = assignments.filter(({ second }) => second !== null).length;
  const made = overrides.filter(({ state }) => state === "made").length;
  const { cost, bound, gap, optimal, waits } = certificate;
  const least = Math.min(...Object.values(waits));
  const cells = [
    what,
    `${assignments.length} (${two} pairs)`,
    unmatched.length,
    made,
    moved.length,
    cost,
    bound,
    `${gap} (${optimal}${gap >= least ? `; a client who waits costs ${least}` : `; ${(gap / 100 / Math.max(1, assignments.length)).toFixed(3)} points of 100 a client`})`,
    time.toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log("| what | served | wait | pins and locks | moved | cost | bound | gap | ms |");
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [what, options] of [
  ["300 clients, 120 mentors, enough places", { clients: 300, mentors: 120, capacity: 4 }],
  ["300 clients, 120 mentors, too few places", { clients: 300, mentors: 120, capacity: 2 }],
]) {
  const caseload = largeCaseload(model, options);
  const [allocation, time] = median(() => allocate(model, caseload));
  row(what, allocation, time);
  const [verdict, check] = median(() => verifyAllocation(model, caseload, allocation));
  const gone = allocation.assignments.find(({ decisions }) => decisions.length === 0).mentor;
  const mentors = caseload.mentors.filter(({ id }) => id !== gone);
  const overrides = caseload.overrides.filter(({ mentor }) => mentor !== gone);
  const rest = { ...caseload, mentors, overrides };
  const [again, rerun] = median(() => allocate(model, rest, { previous: allocation }));
  row("… a mentor drops out", again, rerun);
  console.log(
    `| … checked from its prices: ${verdict.valid ? "valid" : verdict.problems[0]} | | | | | | | | ${check.toFixed(0)} |`,
  );
}

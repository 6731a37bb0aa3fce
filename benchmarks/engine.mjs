// Shortlists and allocation for 500 clients and 500 mentors, and munkres on the same costs. Medians of seven
// runs, for the two solvers of 21 (they go on getting faster for the first ten), in processor time.
import { compile } from "@waymark/core";
import { allocate, assign, match, shortlist, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { munkres } from "munkres";

const model = compile(policy, { plugins: [westMidlands] });
const caseload = makeCaseload(500, 500);

function makeCaseload(clients, mentors) {
  let state = 1;
  const below = (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % n;
  };
  const values = (field) => {
    const ids = field.values?.map(({ id }) => id) ?? [];
    if (field.kind === "category") return ids[below(ids.length)];
    if (field.kind === "categories") return ids.filter(() => below(3) === 0);
    if (field.kind === "boolean") return true;
    if (field.kind === "integer") return 1 + below(3);
    return field.kind === "date" ? "2027-06-01" : null;
  };
  const make = (kind, prefix, count) =>
    Array.from({ length: count }, (_, i) => ({
      ...Object.fromEntries(model.fieldsOf.get(kind).map((field) => [field.id, values(field)])),
      ...{
        id: `${prefix}-${i}`,
        status: "open",
        standing: "accredited",
        networks: [],
        knows_clients: [],
        wishes: [],
        // One mentor for each: pairs have a benchmark of their own, allocation.mjs.
        pair_needed: false,
      },
    }));
  return { clients: make("client", "C", clients), mentors: make("mentor", "M", mentors) };
}

function median(run, turns = 7) {
  run();
  const times = Array.from({ length: turns }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[turns >> 1];
}

const allocation = allocate(model, caseload);
const n = 500;
const cost = new Int32Array(n * n);
caseload.clients.slice(0, 40).forEach((client, i) => {
  caseload.mentors.forEach((mentor, j) => {
    cost[i * n + j] = 10_000 - match(model, client, mentor).points;
  });
});
for (let i = 40 * n; i < n * n; i++) cost[i] = cost[i % (40 * n)] + (Math.floor(i / n) % 7);
const lists = Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
const ours = median(() => assign({ rows: n, columns: n, cost }), 21);
const theirs = median(() => munkres(lists), 21);
const rows = [
  [
    "Shortlist of five for each of 500 clients from 500 mentors, with explanations",
    median(() => shortlist(model, caseload, { top: 5 })),
  ],
  [
    "Allocation of 500 clients to 500 mentors, with certificate and reasons",
    median(() => allocate(model, caseload)),
  ],
  ["Verifying that allocation", median(() => verifyAllocation(model, caseload, allocation))],
  ["The assignment alone, 500 × 500, agreement costs", ours],
  ["munkres 2.0.4 on the same costs", theirs],
];
console.log("| what | median, ms of the processor |\n|---|---|");
for (const [what, time] of rows) console.log(`| ${what} | ${time.toFixed(1)} |`);
console.log(
  `\nmunkres / Waymark: ${(theirs / ours).toFixed(1)}; ${allocation.assignments.length} served, ${allocation.unmatched.length} wait.`,
);

// The ten best of every mentor for each client, by the whole policy of the West Midlands: the kernel, beside a plain loop
// over `match`, with records that have been read, in the same process, on the people of the example grown to each size. Seconds of the processor, without
// opening the caseload; peak memory with it. The lists of both are compared where the loop gets to. Two workers do half
// of the clients each, and must give the same bytes. Other sizes: node benchmarks/shortlist.mjs 5000x500 …

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { compile, openCaseload } from "@waymark/core";
import { shortlistScores } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { matchRecords } from "../packages/matching/dist/score/match.js";
import { scoringPlan } from "../packages/matching/dist/score/plan.js";
import { examplePeople } from "./support/example-people.mjs";

const file = fileURLToPath(import.meta.url);
const top = 10;
const model = compile(policy, { plugins: [westMidlands] });
const digest = (parts) => createHash("sha256").update(parts.join("")).digest("hex");
const open = ({ clients, mentors }) => openCaseload(model, examplePeople({ clients, mentors }));
const seconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const scores = (list) => list.map(({ points }) => points).join();

/** Digests of every thousand clients, so that shares can be compared with the whole. */
function digestLists(caseload, [from, to]) {
  const digests = [];
  const part = [];
  for (const list of shortlistScores(model, caseload, { top, share: [from, to] })) {
    part.push(JSON.stringify(list));
    if (part.length === 1_000) digests.push(digest(part.splice(0)));
  }
  return part.length > 0 ? [...digests, digest(part)] : digests;
}

/** As many clients as two seconds are enough for, each against every mentor by itself. */
function plainLoop(caseload) {
  const { clients, mentors } = caseload.records;
  const start = process.cpuUsage();
  const lists = [];
  while (lists.length < clients.length && seconds(start) < 2) {
    const client = clients[lists.length];
    const plan = scoringPlan(model, client);
    const found = mentors
      .map((mentor) => matchRecords(model, plan, client, mentor))
      .filter(({ eligible }) => eligible);
    found.sort((a, b) => b.points - a.points);
    lists.push(found.slice(0, top));
  }
  return { lists, rate: (lists.length * mentors.length) / seconds(start) };
}

/** The answers of two workers, in the order of their shares; and how long they took. */
async function twoWorkers(size) {
  const middle = Math.ceil(size.clients / 2_000) * 1_000;
  const shares = [
    [0, middle],
    [middle, size.clients],
  ];
  const answers = await Promise.all(
    shares.map(
      (share) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(file, { workerData: { size, share } });
          worker.once("message", resolve);
          worker.once("error", reject);
        }),
    ),
  );
  return {
    digests: answers.flatMap(({ digests }) => digests),
    longest: Math.max(...answers.map(({ elapsed }) => elapsed)),
  };
}

async function measure(size) {
  const caseload = open(size);
  const start = process.cpuUsage();
  const clock = performance.now();
  const digests = digestLists(caseload, [0, size.clients]);
  const taken = seconds(start);
  const elapsed = (performance.now() - clock) / 1_000;
  const peak = process.resourceUsage().maxRSS / 1_024;
  const plain = plainLoop(caseload);
  let at = 0;
  for (const { mentors } of shortlistScores(model, caseload, { top, share: [0, plain.lists.length] })) {
    if (scores(mentors) !== scores(plain.lists[at++])) throw new Error(`The lists of client ${at} differ.`);
  }
  const two = size.clients >= 10_000 ? await twoWorkers(size) : undefined;
  if (two && two.digests.join() !== digests.join()) throw new Error("Two workers give other bytes than one.");
  const rate = (size.clients * size.mentors) / taken;
  console.log(
    [
      `| ${size.clients} × ${size.mentors} | ${taken.toFixed(1)} | ${(rate / 1e6).toFixed(1)}`,
      `${peak.toFixed(0)} | ${(plain.rate / 1e6).toFixed(3)} | ${(rate / plain.rate).toFixed(0)}`,
      `${two ? (elapsed / two.longest).toFixed(2) : "–"} |`,
    ].join(" | "),
  );
}

const sizeOf = (text) => {
  const [clients, mentors] = text.split("x").map(Number);
  return { clients, mentors };
};

if (!isMainThread) {
  const { size, share } = workerData;
  const caseload = open(size);
  const clock = performance.now();
  const digests = digestLists(caseload, share);
  parentPort.postMessage({ digests, elapsed: (performance.now() - clock) / 1_000 });
} else if (process.argv[2] === "--one") {
  await measure(sizeOf(process.argv[3]));
} else {
  const sizes = process.argv.slice(2);
  console.log(
    "| clients × mentors | kernel, s | million pairs a second | peak memory, MB | plain loop, million pairs a second | times as fast | two workers, times as fast by the clock |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const size of sizes.length > 0 ? sizes : ["1000x100", "10000x1000", "30000x3000", "100000x10000"]) {
    const { status } = spawnSync("node", [file, "--one", size], { stdio: "inherit" });
    if (status !== 0) process.exit(1);
  }
}

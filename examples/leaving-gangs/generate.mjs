// Makes the caseload of this folder, the same every time: node examples/leaving-gangs/generate.mjs
// (after a build). With --check it writes nothing, and fails if the files are not what it would make.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonical, compile, readCaseload } from "@waymark/core";
import { matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { assessRecord, decide, evidenceOf, risk } from "@waymark/risk";
import { csv } from "./generate/csv.mjs";
import { guides, standards, youngPeople } from "./generate/people.mjs";
import { source } from "./generate/random.mjs";
import { activity, ratings, relationships } from "./generate/relationships.mjs";
import { scheme } from "./generate/scheme.mjs";
import { visits } from "./generate/visits.mjs";
import { overrides, written } from "./generate/written.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const policy = JSON.parse(readFileSync(join(here, "policy.json"), "utf8"));
const plugin = scheme(join(here, "scheme"));
const model = compile(policy, { plugins: [plugin], subjects: [matching, metrics, risk] });
const { asOf } = policy;
const random = source(20260630);

const people = { clients: youngPeople(random, 32, asOf), mentors: guides(random, 18) };
const evidence = standards(random, people.mentors, asOf);
const made = relationships(random, model, people, asOf, { active: 17, ended: 5 });
const observed = plugin.indicators.filter(({ scale }) => scale);
const notes = written(made);
const lists = {
  client: ["clients.csv", people.clients],
  mentor: ["mentors.csv", people.mentors],
  engagement: ["engagements.csv", made],
  observation: ["observations.csv", ratings(source(61), observed, made, asOf)],
  activity: ["activity.csv", activity(source(62), people, made, asOf)],
  override: ["overrides.csv", overrides(people, made)],
  standard: ["standards.csv", evidence],
  judgement: ["judgements.csv", notes.judgements],
  finding: ["findings.csv", notes.findings],
  range: ["ranges.csv", notes.ranges],
  control: ["controls.csv", notes.controls],
  visit: ["visits.csv", visits(source(63), made, asOf)],
};

const files = {};
for (const [kind, [file, rows]] of Object.entries(lists)) {
  const used = model.fieldsOf
    .get(kind)
    .map(({ id }) => id)
    .filter((id) => rows.some((row) => row[id] !== undefined && row[id] !== null));
  files[file] = csv(used, rows);
  console.error(`${file}: ${rows.length} rows`);
}

const read = readCaseload(model, {
  ...people,
  engagements: made,
  controls: notes.controls,
  findings: notes.findings,
});
const found = evidenceOf(model, read);
const chain = [];
for (const [id, decision] of notes.decisions) {
  const record = read.engagements.find((one) => one.id === id);
  const assessment = assessRecord(model, record, { ...found.get(id), decisions: chain });
  chain.push(decide(assessment, decision, chain));
}
files["decisions.jsonl"] = chain.map((record) => `${canonical(record)}\n`).join("");

let stale = 0;
for (const [file, text] of Object.entries(files)) {
  const path = join(here, file);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    console.error(`${file} is not what the script makes; run it without --check`);
    stale += 1;
  }
}
process.exit(stale === 0 ? 0 : 1);

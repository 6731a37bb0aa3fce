// Makes the caseload of this folder, the same every time: node examples/west-midlands/generate.mjs
// (after a build). With --check it writes nothing, and fails if the files are not what it would make.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonical, compile, readCaseload } from "@waymark/core";
import { protocol } from "@waymark/metrics";
import { assessRecord, decide, evidenceOf } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { activity } from "./generate/activity.mjs";
import { clients } from "./generate/clients.mjs";
import { csv } from "./generate/csv.mjs";
import { after } from "./generate/days.mjs";
import { engagements } from "./generate/engagements.mjs";
import { controls, decisions, findings, judgements, ranges } from "./generate/evidence.mjs";
import { later } from "./generate/later.mjs";
import { mentors } from "./generate/mentors.mjs";
import { observations, reported } from "./generate/observations.mjs";
import { source } from "./generate/random.mjs";
import { concernRows, consentRows, disclosureRows, referralRows, talkRows } from "./generate/records.mjs";
import { approvals, overrides, pairs, referrals } from "./generate/referrals.mjs";
import { relationships } from "./generate/relationships.mjs";
import { seconds } from "./generate/seconds.mjs";
import { standards } from "./generate/standards.mjs";
import { qualityRows, trainingRows } from "./generate/training.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const asOf = policy.asOf;
const model = compile(policy, { plugins: [westMidlands] });
const random = source(20100801);
const people = { clients: clients(random, 70), mentors: mentors(random, 43, asOf, after) };
const made = engagements(random, model, people, asOf, { after, active: 40, ended: 9 });
referrals(source(20260930), people, made, asOf, after);
pairs(source(20261130), people);
const seen = observations(random, model, people, made, asOf, after);
const observed = [...seen, ...later(source(20261113), model, people, made, seen, asOf)];
const lists = {
  client: ["clients.csv", people.clients],
  mentor: ["mentors.csv", people.mentors],
  engagement: ["engagements.csv", made],
  observation: ["observations.csv", observed],
  activity: [
    "activity.csv",
    activity(random, people, made, asOf, after).sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
    ),
  ],
  override: ["overrides.csv", overrides(model, people, made, asOf, after)],
  approval: ["approvals.csv", approvals(people, asOf, after)],
  judgement: ["judgements.csv", judgements],
  finding: ["findings.csv", findings],
  range: ["ranges.csv", ranges],
  control: ["controls.csv", controls],
  standard: ["standards.csv", standards(source(20261001), people.mentors, asOf, after)],
};
seconds(model, people, made);
lists.engagement[1] = [...made, ...relationships(people, made, asOf, after)];
reported(model, lists.engagement[1], observed);
const everyone = lists.engagement[1];
const consents = consentRows(source(20261203), people, asOf, after);
lists.referral = ["referrals.csv", referralRows(source(20261202), people, everyone, asOf, after)];
lists.consent = ["consents.csv", consents];
lists.talk = ["talks.csv", talkRows(everyone)];
lists.disclosure = ["disclosures.csv", disclosureRows(source(20261204), everyone, consents, asOf, after)];
lists.concern = ["concerns.csv", concernRows(lists.disclosure[1], everyone)];

const evidence = lists.standard[1];
lists.training = ["training.csv", trainingRows(source(20261205), people.mentors, evidence, asOf, after)];
lists.quality = ["qualities.csv", qualityRows(source(20261206), people.mentors, evidence, after)];

const files = { "policy.json": `${JSON.stringify(policy, null, 2)}\n` };
for (const [kind, [file, rows]] of Object.entries(lists)) {
  const used = model.fieldsOf
    .get(kind)
    .map(({ id }) => id)
    .filter((id) => rows.some((row) => row[id] !== undefined && row[id] !== null));
  files[file] = csv(used, rows);
  console.error(`${file}: ${rows.length} rows`);
}
files["decisions.jsonl"] = decided()
  .map((record) => `${canonical(record)}\n`)
  .join("");
files["protocol.json"] = `${JSON.stringify(planned(), null, 1)}\n`;

/** The plan of the evaluation as it was written a year before, when reassessments were to come every 60 days. */
function planned() {
  const then = { ...policy, asOf: "2025-10-01" };
  const parameters = { ...policy.parameters, reassess_every: 60 };
  const before = compile({ ...then, parameters }, { plugins: [westMidlands] });
  return protocol(before, { from: "2025-10-01", to: "2026-09-30" });
}

/** What was put on record, each record in the face of the assessment of its engagement. */
function decided() {
  const read = readCaseload(model, {
    clients: people.clients,
    mentors: people.mentors,
    engagements: made,
    observations: observed,
    controls,
    findings,
  });
  const evidence = evidenceOf(model, read);
  const chain = [];
  for (const [id, decision] of decisions) {
    const record = read.engagements.find((one) => one.id === id);
    const assessment = assessRecord(model, record, { ...evidence.get(id), decisions: chain });
    const by = decision.role === "Mentor" ? String(record.mentor) : decision.by;
    chain.push(decide(assessment, { ...decision, by }, chain));
  }
  return chain;
}

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

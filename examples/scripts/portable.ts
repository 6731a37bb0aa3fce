// The same bytes wherever it runs: Node, Deno, Bun, a browser. It uses the packages and nothing of any platform.
import { compile, fingerprint } from "@waymark/core";
import { assign, match, verifyAssignment } from "@waymark/matching";
import { assessRisk } from "@waymark/risk";
import { cohensKappa, kaplanMeier, wilsonInterval } from "@waymark/statistics";
import { policy, westMidlands } from "@waymark/west-midlands";

const model = compile(policy, { plugins: [westMidlands] });
const client = { id: "C-1", extremism_type: "animal-rights", district: "dudley" };
const mentor = { id: "M-1", capacity: 1, specialisms: "animal-rights", district: "leeds" };
const cost = Float64Array.of(4, 1, 3, 2, 0, 5, 3, 2, 2);
const assigned = assign({ rows: 3, columns: 3, cost });
const results = {
  match: match(model, client, mentor),
  risk: assessRisk(model, { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-10", venue: "home" }),
  total: assigned.total,
  valid: verifyAssignment({ rows: 3, columns: 3, cost }, assigned),
  interval: wilsonInterval({ successes: 7, trials: 20, confidence: 0.95 }),
  kappa: cohensKappa({ a: ["y", "n", "y"], b: ["y", "n", "n"], categories: ["y", "n"], weights: "none" }),
  curve: kaplanMeier({ time: [1, 2, 3, 4], event: [1, 0, 1, 1] }),
};
for (const [name, result] of Object.entries(results))
  console.log(name, fingerprint(JSON.parse(JSON.stringify(result))));

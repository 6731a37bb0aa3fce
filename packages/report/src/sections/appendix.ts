import { listed } from "@waymark/core";
import { matchingOf, sayProof } from "@waymark/matching";
import { metricsOf } from "@waymark/metrics";
import { riskOf } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { personalFieldTable } from "../tables/data-use.js";
import {
  policyFactorTable,
  policyRuleTable,
  positionTable,
  readingRules,
  readingRuleTable,
  unfilled,
  usedTable,
} from "../tables/policy.js";
import type { View } from "../view.js";
import { clause } from "../words/index.js";
import { section, sourceNote } from "./parts.js";

/** What the results stand on: factors, rules, personal data, stances, fingerprints, and how to check them. */
export function appendix(view: View): Html {
  return section(
    "appendix",
    "Appendix: what this stands on",
    factors(view),
    rules(view),
    personalFields(view),
    stances(view),
    certificate(view),
    fingerprints(view),
  );
}

function factors({ model }: View): Html {
  return html`<h3>Factors</h3><p>Weights are the scheme’s choice. For each client they are scaled so that those which count add up to 100.</p>${drawTable(
    policyFactorTable,
    matchingOf(model).factors,
    { cells: { summary: ({ factor }) => html`${factor.summary} ${sourceNote(factor.source)}` } },
  )}`;
}

function rules({ model }: View): Html {
  return html`<h3>Rules of eligibility</h3>${drawTable(policyRuleTable, matchingOf(model).rules, {
    cells: { says: ({ rule }) => html`${unfilled(rule.reason)} ${sourceNote(rule.source)}` },
  })}`;
}

function personalFields({ model }: View): Html {
  const fields = model.personalFields;
  if (fields.length === 0)
    return html`<h3>Personal data read</h3><p>The policy reads no identity or special-category field.</p>`;
  const reading = readingRules(model);
  return html`<h3>Personal data read</h3><p>These identity and special-category fields inform a match in the client’s interest. No risk and no measure of success can read them; nothing else of the kind need be collected.</p>${drawTable(
    personalFieldTable,
    fields,
    { cells: { field: ({ title, field }) => html`${title} <code>${field}</code>` } },
  )}${reading.length > 0 && drawTable(readingRuleTable, reading)}`;
}

function stances({ model }: View): Child {
  if (model.stances.length === 0) return null;
  const named = model.stances.filter(({ saidBy }) => saidBy === "report");
  const contested = model.stances.filter(({ saidBy }) => saidBy !== "report");
  const draw = (stances: typeof named) =>
    drawTable(positionTable(model), stances, {
      cells: { question: ({ title, source }) => html`${title} ${sourceNote(source)}` },
    });
  return html`<h3>Questions kept open</h3><p>A policy may take a position on each, or none.</p>${
    named.length > 0 &&
    html`<p>The scheme’s source names these tensions and leaves them open on purpose.</p>${draw(named)}`
  }${contested.length > 0 && html`${named.length > 0 && html`<p>Also contested, by some of those who were asked.</p>`}${draw(contested)}`}`;
}

function certificate({ allocation }: View): Html {
  const { objective, wait, cost, bound, gap } = allocation.certificate;
  return html`<h3 id="certificate">Optimality check of the allocation</h3><p>What it aims for, most important first: ${objective.map((one) => clause(one)).join("; then ")}. The total cost is ${cost}, with at least ${wait} for each client who waits. By its prices no allocation can cost less than ${bound}${gap === 0 ? ", so nothing better exists" : `, a gap of ${gap}`}: ${sayProof(allocation.certificate, allocation.unmatched.length)}.</p> The prices are in results.json.`;
}

function commandsFor({
  model,
  allocation,
}: View): readonly { readonly says: string; readonly command: string }[] {
  const lists = [riskOf(model).list, metricsOf(model).list].flatMap((list) => (list ? [list.title] : []));
  const [pair] = allocation.assignments;
  const who = pair ? `${pair.client} ${pair.mentor}` : "CLIENT MENTOR";
  return [
    { says: "Do it all again, and see that nothing differs:", command: "waymark verify DIR" },
    { says: "Why this score, and what would change it:", command: `waymark explain CASELOAD ${who}` },
    ...(lists.length === 0
      ? []
      : [{ says: `Where ${listed(lists)} are held:`, command: "waymark coverage CASELOAD" }]),
  ];
}

function fingerprints(view: View): Html {
  const { model, allocation, waymark } = view;
  const rows = [
    { what: "Waymark", version: waymark, fingerprint: "" },
    { what: `Policy ${model.name}`, version: model.version, fingerprint: model.fingerprint },
    ...model.plugins.map((plugin) => ({
      what: `Plugin ${plugin.id}`,
      version: plugin.version,
      fingerprint: "part of the policy’s fingerprint",
    })),
    { what: "Allocation", version: `as of ${model.asOf}`, fingerprint: allocation.fingerprint },
  ];
  return html`<h3 id="verify">Fingerprints, and how to check</h3>${drawTable(usedTable, rows, {
    cells: {
      fingerprint: ({ fingerprint }) =>
        fingerprint.startsWith("sha256:") ? html`<code>${fingerprint}</code>` : fingerprint,
    },
  })}<p>The same caseload, policy and version give the same bytes, in any row order, on any machine.</p>${commandsFor(view).map(({ says, command }) => html`<p>${says}</p><pre tabindex="0"><code>${command}</code></pre>`)}`;
}

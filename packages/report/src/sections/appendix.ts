import { matchingOf, sayProof } from "@waymark/matching";
import { type Child, type Html, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { clause, exact, listed, spoken } from "../words/index.js";
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

function factors({ input: { model } }: View): Html {
  return html`<h3>Factors</h3><p>Weights are the scheme’s choice. For each client they are scaled so that those which count add up to 100.</p>${table(
    {
      caption: "Factors, with weight, mode and reason",
      columns: [
        { head: "Factor" },
        { head: "Weight", kind: "number" },
        { head: "Counts" },
        { head: "What it compares" },
        { head: "Why this scheme uses it" },
        { head: "Lawful basis" },
      ],
      rows: matchingOf(model).factors.map(({ factor, weight, mode, justification, lawfulBasis }) => [
        factor.title,
        exact(weight),
        modeWords.get(mode) ?? mode,
        html`${factor.summary} ${sourceNote(factor.source)}`,
        justification ?? "Reads no personal characteristic.",
        lawfulBasis ?? "As for the whole caseload.",
      ]),
    },
  )}`;
}

const modeWords: ReadonlyMap<string, string> = new Map([
  ["similar", "towards the like"],
  ["different", "towards the unlike"],
  ["if-asked", "only if the client asks"],
  ["off", "not at all"],
]);

function rules({ input: { model } }: View): Html {
  return html`<h3>Rules of eligibility</h3>${table({
    caption: "Rules in force, and what lifts each",
    columns: [{ head: "Rule" }, { head: "Effect" }, { head: "Says" }, { head: "What would lift it" }],
    rows: matchingOf(model).rules.map(({ rule }) => [
      rule.title,
      rule.effect === "block" ? "keeps out" : "is pointed out",
      html`${unfilled(rule.reason)} ${sourceNote(rule.source)}`,
      unfilled(rule.remedy),
    ]),
  })}`;
}

/** A sentence as the scheme wrote it, its placeholders shown as names of fields. */
function unfilled(sentence: string): string {
  return sentence.replace(
    /\{[a-z]+\.([a-z0-9_-]+)\}/g,
    (_, field: string) => `[${spoken(field).toLowerCase()}]`,
  );
}

function personalFields({ input: { model } }: View): Html {
  if (model.personalFields.length === 0) {
    return html`<h3>Personal data read</h3><p>The policy reads no identity or special-category field.</p>`;
  }
  return html`<h3>Personal data read</h3><p>These identity and special-category fields inform a match in the client’s interest. No risk and no measure of success can read them; nothing else of the kind need be collected.</p>${table(
    {
      caption: "Personal fields, and what reads each",
      columns: [{ head: "Field" }, { head: "Sensitivity" }, { head: "Collected" }, { head: "Read by" }],
      rows: model.personalFields.map(({ field, title, sensitivity, when, readBy }) => [
        html`${title} <code>${field}</code>`,
        sensitivity,
        when === "always" ? "of everybody" : "only where a client asks",
        readBy.join(", "),
      ]),
    },
  )}${rulesThatRead(model)}`;
}

/** Rules that read personal data, with their own reasons; those of factors stand with the factors. */
function rulesThatRead(model: View["input"]["model"]): Child {
  const fields = model.personalFields;
  const reading = matchingOf(model).rules.filter(({ rule }) =>
    fields.some(({ readBy }) => readBy.includes(`rule ${rule.id}`)),
  );
  if (reading.length === 0) return null;
  return table({
    caption: "Rules that read personal fields, and why they may",
    columns: [{ head: "Rule" }, { head: "Why this scheme has it" }, { head: "Lawful basis" }],
    rows: reading.map(({ rule }) => [
      rule.title,
      rule.justification ?? "No reason is stated.",
      rule.lawfulBasis ?? "None is stated.",
    ]),
  });
}

function stances({ input: { model } }: View): Child {
  if (model.stances.length === 0) return null;
  const taken = model.policy.stances;
  return html`<h3>Questions kept open</h3><p>The evaluation leaves these tensions open on purpose. A policy may take each either way.</p>${table(
    {
      caption: "Stances, and what this policy takes",
      columns: [{ head: "Question" }, { head: "Options" }, { head: "This policy" }],
      rows: model.stances.map(({ id, title, source, options }) => [
        html`${title} ${sourceNote(source)}`,
        listed(options.map((option) => clause(option.title))),
        options.find((option) => option.id === taken[id])?.title ?? "takes neither",
      ]),
    },
  )}`;
}

function certificate({ input: { allocation } }: View): Html {
  const { objective, wait, clientPrices, mentorPrices, cost, bound, gap } = allocation.certificate;
  const prices = (all: Readonly<Record<string, number>>) =>
    Object.entries(all)
      .filter(([, price]) => price !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<h3 id="certificate">Certificate of the allocation</h3><p>What it seeks, in order: ${objective.map((one) => clause(one)).join("; then ")}. The total cost is ${cost}, with at least ${wait} for each client who waits. By the prices below no allocation can cost less than ${bound}${gap === 0 ? ", so nothing better exists" : `, a gap of ${gap}`}: ${sayProof(allocation.certificate)}.</p>
<details><summary>Prices</summary>${table({
    caption: "Prices that are not zero",
    columns: [{ head: "Client or mentor" }, { head: "Price", kind: "number" }],
    rows: [...prices(clientPrices), ...prices(mentorPrices)],
  })}</details>`;
}

function fingerprints({ input }: View): Html {
  const { model, allocation, version, commands } = input;
  return html`<h3 id="verify">Fingerprints, and how to check</h3>${table({
    caption: "What was used",
    columns: [{ head: "What" }, { head: "Version" }, { head: "Fingerprint" }],
    rows: [
      ["Waymark", version, ""],
      [`Policy ${model.name}`, model.version, html`<code>${model.fingerprint}</code>`],
      ...model.plugins.map((plugin) => [
        `Plugin ${plugin.id}`,
        plugin.version,
        "part of the policy’s fingerprint",
      ]),
      ["Allocation", `as of ${model.asOf}`, html`<code>${allocation.fingerprint}</code>`],
    ],
  })}<p>The same caseload, policy and version give the same bytes, in any row order, on any machine.</p>${(commands ?? []).map(({ says, command }) => html`<p>${says}</p><pre tabindex="0"><code>${command}</code></pre>`)}`;
}

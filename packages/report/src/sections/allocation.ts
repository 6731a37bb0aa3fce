import { capital, listed } from "@waymark/core";
import { matchingOf, type OverrideOutcome, sayProof, type Unmatched } from "@waymark/matching";
import { fitCells } from "../charts/fit.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import {
  allocationTable,
  clientOf,
  overrideTable,
  pick,
  proposalOf,
  proposalTable,
  sayMentors,
  whyAssigned,
} from "../tables/index.js";
import type { View } from "../view.js";
import { counted, inWords } from "../words/index.js";
import { blockedTable, recruit } from "./blocked.js";
import { fold, linkTo, section, tag } from "./parts.js";

/** The proposals and what speaks against each, who waits and why, and what proves it. */
export function allocation(view: View): Html {
  const { allocation: result, shortlists, served } = view;
  return section(
    "allocation",
    "Proposals",
    html`<p class="lead"><strong>${capital(inWords(served.served))} of ${counted(shortlists.length, "client")} ${served.served === 1 ? "has" : "have"} a mentor or ${served.served === 1 ? "is" : "are"} proposed one.</strong> The allocation: ${sayProof(result.certificate, result.unmatched.length)} (<a href="#certificate">what it aims for, and how to check it</a>).</p>`,
    matches(view),
  );
}

/** The proposals, what goes on, what was decided, and who waits. */
export function matches(view: View): Child {
  const { overrides, unmatched } = view.allocation;
  return [
    proposals(view),
    floor(view),
    kept(view),
    decisions(overrides),
    unmatched.length > 0 && html`<h3 id="unmatched">Clients without a mentor</h3>`,
    unmatched.map((one) => waiting(one, view)),
  ];
}

function proposals(view: View): Child {
  const rows = view.allocation.assignments
    .filter(({ kind }) => kind === "proposed")
    .map(({ client }) => proposalOf(client, view)!);
  return (
    rows.length > 0 &&
    drawTable(proposalTable, rows, {
      cells: {
        client: ({ assigned }) => linkTo("client", assigned.client),
        fit: ({ assigned }) => html`${assigned.fit}${fitCells(matchingOf(view.model).fitBands, assigned)}`,
      },
    })
  );
}

/** What the least acceptable fit costs in people served, beside the other choice. */
function floor({ floor: cost }: View): Child {
  if (!cost) return null;
  const { served, clients } = cost;
  return html`<p id="floor"><strong>The policy sets a least acceptable fit.</strong> With it, ${counted(served.with, "client")} ${served.with === 1 ? "is" : "are"} proposed a mentor; without it, ${inWords(served.without)} would be.${clients.map(({ client, mentor, second, shortfalls }) => html` Without it ${linkTo("client", client)} would be proposed ${sayMentors({ mentor, second })}${shortfalls.length > 0 && `, who falls short on ${listed(shortfalls.map(({ title }) => title.toLowerCase()))}`}.`)}</p>`;
}

function kept(view: View): Child {
  const rows = view.allocation.assignments
    .filter(({ kind }) => kind === "kept")
    .map((assigned) => ({ assigned, waits: null }));
  if (rows.length === 0) return null;
  const table = drawTable(pick(allocationTable, "client", "mentors", "fit", "why"), rows, {
    caption: "Relationships that continue",
    quiet: true,
    cells: {
      client: (row) => linkTo("client", clientOf(row)),
      why: ({ assigned }) => {
        const checks = assigned?.flags.map(({ reason, remedy }) => `Check first: ${reason} ${remedy}`) ?? [];
        const row = assigned && proposalOf(assigned.client, view);
        return [...checks, ...(row ? whyAssigned(row, view) : [])].join(" ");
      },
    },
  });
  return fold(
    `${capital(counted(view.served.kept, "relationship"))} that ${view.served.kept === 1 ? "continues" : "continue"}`,
    table,
  );
}

/** What people decided over the advice, and what became of it. */
function decisions(overrides: readonly OverrideOutcome[]): Child {
  return overrides.length > 0 && drawTable(overrideTable, overrides);
}

const reasons = {
  "no-eligible-mentor": "nobody eligible",
  "below-floor": "nobody fits well enough",
  "no-whole-pair": "no two can work as a pair",
  "all-suitable-full": "eligible mentors are full",
  "over-budget": "the budget does not reach",
} as const;

/** Why a client waits, as a tag. */
export function waitTag({ reason }: Unmatched): Html {
  return tag(reason === "no-eligible-mentor" ? "urgent" : "warn", reasons[reason]);
}

function waiting(one: Unmatched, view: View): Html {
  const { client, reason, says, urgency, daysWaiting, wouldServe, blocked, profile } = one;
  const best = reason === "no-eligible-mentor" ? [] : (view.shortlistOf.get(client)?.matches ?? []);
  const said = [
    ...(urgency === null ? [] : [`Urgency ${urgency}.`]),
    ...(daysWaiting === null ? [] : [`Has waited ${counted(daysWaiting, "day")}.`]),
    says,
    ...(wouldServe.length > 0 ? ["What would help:", ...wouldServe] : []),
    ...(best.length > 0 ? [`Best fits: ${listed(best.map(({ mentor }) => mentor))}.`] : []),
  ];
  return html`<article class="unit" aria-labelledby="${anchor("waiting", client)}"><h4 id="${anchor("waiting", client)}">${linkTo("client", client)} ${waitTag(one)}</h4>
<p>${said.join(" ")}</p>
${recruit(profile)}${fold("Which rules keep others out", blockedTable(client, blocked))}</article>`;
}

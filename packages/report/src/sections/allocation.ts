import {
  type AssignedPair,
  mainReasons,
  type OverrideOutcome,
  pairReasons,
  sayProof,
  type Unmatched,
} from "@waymark/matching";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { allocationTable, clientOf, overrideTable, pick, sayDecision } from "../tables/index.js";
import type { View } from "../view.js";
import { capital, counted, inWords, listed } from "../words/index.js";
import { blockedTable, recruit } from "./blocked.js";
import { fold, linkTo, section, tag } from "./parts.js";

/** Who is proposed for whom, who waits and why, and what proves it. */
export function allocation(view: View): Html {
  const { allocation: result, shortlists } = view.input;
  const { assignments, unmatched } = result;
  return section(
    "allocation",
    "Allocation",
    html`<p class="lead"><strong>${capital(inWords(assignments.length))} of ${counted(shortlists.length, "client")} ${assignments.length === 1 ? "has" : "have"} a mentor.</strong> What is sought, and in which order, stands in the <a href="#certificate">certificate</a>: ${sayProof(result.certificate)}.</p>`,
    pairs(view, "proposed"),
    pairs(view, "kept"),
    decisions(result.overrides),
    unmatched.length > 0 && html`<h3 id="unmatched">Clients without a mentor</h3>`,
    unmatched.map((one) => waiting(one, view)),
  );
}

const shown = pick(allocationTable, "client", "mentors", "range", "status", "why");

function pairs(view: View, kind: AssignedPair["kind"]): Child {
  const chosen = view.input.allocation.assignments.filter((pair) => pair.kind === kind);
  if (chosen.length === 0) return null;
  const proposed = kind === "proposed";
  const caption = proposed ? "Proposed: to decide on" : "Kept: engagements that go on";
  const rows = chosen.map((assigned) => ({ assigned, waits: null }));
  const body = drawTable(shown, rows, {
    caption,
    quiet: !proposed,
    cells: {
      client: (row) => linkTo("client", clientOf(row)),
      why: ({ assigned }) => assigned && why(view, assigned),
    },
  });
  return proposed ? body : fold(`${caption} (${chosen.length})`, body);
}

function why(view: View, { client, mentor, second, alone, decisions: decided, flags }: AssignedPair): Child {
  const match = view.matchOf(client, mentor);
  const says = [
    ...decided.map((one) => capital(`${sayDecision(one)}`)),
    ...(alone ? ["One mentor, where there were to be two."] : []),
    ...flags.map(
      (one) => `Check first: ${second === null ? "" : `${one.mentor}: `}${one.reason} ${one.remedy}`,
    ),
    ...(second === null ? [] : completing(view, client)),
    ...(match
      ? mainReasons(match).for.map((one) => (second === null ? one.says : `${mentor}: ${one.says}`))
      : []),
  ];
  return says.length > 0 ? says.join(" ") : "The mentor is not among those listed for this client.";
}

/** How the two mentors of a client complete each other. */
function completing({ input }: View, client: string): string[] {
  const pair = input.assignedPairs?.find((one) => one.client === client);
  return pair ? pairReasons(pair).map(({ says }) => says) : [];
}

/** What people decided over the advice, and what became of it. */
function decisions(overrides: readonly OverrideOutcome[]): Child {
  return overrides.length > 0 && drawTable(overrideTable, overrides);
}

const reasons = {
  "no-eligible-mentor": "nobody eligible",
  "below-floor": "nobody fits well enough",
  "no-whole-pair": "no two can work as a pair",
  "all-suitable-full": "every suitable mentor is full",
  "over-budget": "the budget does not reach",
} as const;

function waiting(one: Unmatched, view: View): Html {
  const { client, reason, says, urgency, days, wouldServe, blocked, profile } = one;
  const waits = [
    ...(urgency === null ? [] : [`Urgency ${urgency}.`]),
    ...(days === null ? [] : [`Waits ${counted(days, "day")}.`]),
  ].join(" ");
  const nobody = reason === "no-eligible-mentor";
  const best = view.shortlistOf.get(client)?.matches ?? [];
  return html`<article class="unit" aria-labelledby="${anchor("waiting", client)}"><h4 id="${anchor("waiting", client)}">${linkTo("client", client)} ${tag(nobody ? "urgent" : "warn", reasons[reason])}</h4>
<p>${waits !== "" && `${waits} `}${says}${wouldServe.length > 0 && ` What would help: ${wouldServe.join(" ")}`}${!nobody && best.length > 0 && ` Best first: ${listed(best.map(({ mentor }) => mentor))}.`}</p>
${recruit(profile)}${fold("Which rules keep others out", blockedTable(client, blocked))}</article>`;
}

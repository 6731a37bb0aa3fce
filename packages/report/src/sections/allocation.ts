import {
  type AssignedPair,
  type Decision,
  mainReasons,
  type OverrideOutcome,
  pairReasons,
  sayProof,
  type Unmatched,
} from "@waymark/matching";
import { anchor, type Child, type Html, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, counted, exact, inWords, listed, score } from "../words/index.js";
import { blockedTable, inTheWay, recruit } from "./blocked.js";
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

function pairs(view: View, kind: AssignedPair["kind"]): Child {
  const chosen = view.input.allocation.assignments.filter((pair) => pair.kind === kind);
  if (chosen.length === 0) return null;
  const proposed = kind === "proposed";
  const caption = proposed ? "Proposed: to decide on" : "Kept: engagements that go on";
  const body = table({
    caption,
    quiet: !proposed,
    columns: [
      { head: "Client" },
      { head: "Mentor" },
      { head: "Score", kind: "number" },
      { head: "Least to most", kind: "number" },
      { head: "Kind" },
      { head: "Why" },
    ],
    rows: chosen.map((pair) => [
      linkTo("client", pair.client),
      pair.second === null ? pair.mentor : `${pair.mentor} and ${pair.second}`,
      exact(pair.points),
      pair.low === pair.high ? "certain" : `${score(pair.low)} to ${score(pair.high)}`,
      pair.kind,
      why(view, pair),
    ]),
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

const verbs = { pin: "pinned", lock: "locked", veto: "ruled out", rejected: "turned down" } as const;

function sayDecision({ kind, by, role, date, reason }: Decision): string {
  return `${verbs[kind]} by ${by} (${role}) on ${date}: ${reason}`;
}

const states = {
  made: "made",
  refused: "refused",
  "in-force": "in force",
  already: "already so",
  expired: "expired",
  "to-come": "not yet",
} as const;

/** What people decided over the advice, and what became of it. */
function decisions(overrides: readonly OverrideOutcome[]): Child {
  if (overrides.length === 0) return null;
  return table({
    caption: "Decided over the advice, and what became of it",
    columns: [
      { head: "Client" },
      { head: "Mentor" },
      { head: "Decision" },
      { head: "State" },
      { head: "What it comes to" },
    ],
    rows: overrides.map(({ decision, state, says, remedy }) => [
      decision.client,
      decision.mentor,
      capital(sayDecision(decision)),
      states[state],
      remedy === null ? says : `${says} ${remedy}`,
    ]),
  });
}

const reasons = {
  "no-eligible-mentor": "nobody eligible",
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
<p>${waits !== "" && `${waits} `}${says}${!nobody && wouldServe.length > 0 && ` What would help: ${wouldServe.join(" ")}`}${!nobody && best.length > 0 && ` Best first: ${listed(best.map(({ mentor }) => mentor))}.`}</p>
${inTheWay(blocked)}${recruit(profile)}${fold("Which rules keep others out", blockedTable(client, blocked))}</article>`;
}

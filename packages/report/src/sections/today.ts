import { sayProof, type WaitReason } from "@waymark/matching";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { pick } from "../tables/table.js";
import { toDoTable } from "../tables/to-do.js";
import { sayKinds, type ToDoItem, type When, whens, whenWords } from "../to-do/index.js";
import type { View } from "../view.js";
import { capital, counted, inWords, listed } from "../words/index.js";
import { needsAttention } from "./advice.js";
import { fold, links, linkTo, type State, section } from "./parts.js";

interface Line {
  readonly state: State;
  readonly says: Child;
  readonly more?: Child;
}

const signs: ReadonlyMap<State, string> = new Map([
  ["good", "✓"],
  ["warn", "!"],
  ["urgent", "!"],
]);

/** What has to be done, the most urgent first, and who has a mentor or waits; each with where to read on. */
export function today(view: View): Html {
  const lines = [record(view), nobody(view), waiting(view), served(view)].filter(
    (line): line is Line => line !== null,
  );
  return section(
    "today",
    "Today",
    whens.map((when) => group(when, view)),
    html`<h3 id="who-has">Who has a mentor</h3><ul class="today">${lines.map(({ state, says, more }) => html`<li><span class="sign ${state}" aria-hidden="true">${signs.get(state)}</span><div><p>${says}</p>${more && html`<div class="more">${more}</div>`}</div></li>`)}</ul>`,
  );
}

const shown = pick(toDoTable, "todo", "about", "who_does", "by_when", "because");

/** The things to do of one group; what has time is folded. */
function group(when: When, view: View): Html {
  const items = view.todo.filter((item) => item.when === when);
  const head = html`<h3 id="${`to-do-${when}`}">${whenWords[when]}: ${items.length === 0 ? "nothing to do" : counted(items.length, "thing")}</h3>`;
  if (items.length === 0) return head;
  const table = drawTable(shown, items, {
    caption: `${whenWords[when]}: what has to be done`,
    quiet: true,
    cells: { about: (item) => about(item, view) },
  });
  const says = capital(`${listed(sayKinds(items))}.`);
  return when === "soon" ? html`${head}${fold(says, table)}` : html`${head}<p>${says}</p>${table}`;
}

/** Who it is about, with links to their places in the report. */
function about({ client, mentors, engagement }: ToDoItem, view: View): Child {
  const assessment = view.input.risk.find((one) => one.engagement === engagement);
  const parts: Child[] = [];
  if (client !== null) parts.push(view.shortlistOf.has(client) ? linkTo("client", client) : client);
  if (mentors.length > 0) parts.push(`${client === null ? "" : " with "}${mentors.join(" and ")}`);
  if (engagement !== null) {
    const name =
      assessment && needsAttention(assessment, view) ? linkTo("engagement", engagement) : engagement;
    parts.push(parts.length === 0 ? name : html` (${name})`);
  }
  return html`${parts}`;
}

/** Whether the record of decisions is whole: where it is not, what it says settles nothing. */
function record({ input: { oversight } }: View): Line | null {
  if (!oversight || oversight.chain.intact) return null;
  return {
    state: "urgent",
    says: html`<strong>The record of decisions is not complete.</strong> ${oversight.chain.says}`,
  };
}

function nobody({ input: { allocation } }: View): Line | null {
  const found = allocation.unmatched.filter(({ reason }) => reason === "no-eligible-mentor");
  if (found.length === 0) return null;
  return {
    state: "urgent",
    says: html`<strong>${capital(counted(found.length, "client"))} ${found.length === 1 ? "has" : "have"} no eligible mentor.</strong> The report says why, and what would help first.`,
    more: links(
      "waiting",
      found.map(({ client }) => client),
    ),
  };
}

function waiting({ input: { allocation } }: View): Line | null {
  const found = allocation.unmatched.filter(({ reason }) => reason !== "no-eligible-mentor");
  if (found.length === 0) return null;
  return {
    state: "warn",
    says: html`<strong>${capital(counted(found.length, "client"))} ${found.length === 1 ? "is" : "are"} waiting</strong>: ${listed(waitWords(found.map(({ reason }) => reason)))}.`,
    more: links(
      "waiting",
      found.map(({ client }) => client),
    ),
  };
}

/** Why they wait, each reason once. */
function waitWords(reasons: readonly WaitReason[]): string[] {
  const words = {
    "no-eligible-mentor": "no mentor is eligible",
    "below-floor": "no eligible mentor fits as well as the policy asks",
    "all-suitable-full": "their eligible mentors are full or matched to others first",
    "no-whole-pair": "no two mentors can work as a pair",
    "over-budget": "the budget does not reach",
  } as const;
  return [...new Set(reasons)].sort().map((reason) => words[reason]);
}

function served({ input: { allocation, shortlists } }: View): Line {
  const { assignments } = allocation;
  const of = (kind: "kept" | "proposed") => assignments.filter((pair) => pair.kind === kind).length;
  const clients = new Set(assignments.map(({ client }) => client)).size;
  if (clients === 0) return { state: "warn", says: html`<strong>No client has a mentor yet.</strong>` };
  return {
    state: "good",
    says: html`<strong>${capital(inWords(clients))} of ${counted(shortlists.length, "client")} ${clients === 1 ? "has" : "have"} a mentor</strong>: ${inWords(of("kept"))} continue and ${inWords(of("proposed"))} ${of("proposed") === 1 ? "is a new proposal" : "are new proposals"} (see the <a href="#allocation">allocation</a>). It is <a href="#certificate">${sayProof(allocation.certificate)}</a>.`,
  };
}

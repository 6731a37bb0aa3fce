import { capital, listed } from "@waymark/core";
import { sayProof, type WaitReason } from "@waymark/matching";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { pick } from "../tables/table.js";
import { toDoTable } from "../tables/to-do.js";
import { putOnRecord, sayKinds, type ToDoItem, type When, whens, whenWords } from "../to-do/index.js";
import type { View } from "../view.js";
import { counted, inWords } from "../words/index.js";
import { hasPart } from "./advice.js";
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
  const lines = [record(view), ...waiting(view), served(view)].filter((line): line is Line => line !== null);
  return section(
    "today",
    "Today",
    whens.map((when) => group(when, view)),
    html`<h3 id="who-has">Who has a mentor</h3><ul class="today">${lines.map(({ state, says, more }) => html`<li><span class="sign ${state}" aria-hidden="true">${signs.get(state)}</span><div><p>${says}</p>${more && html`<div class="more">${more}</div>`}</div></li>`)}</ul>`,
  );
}

const shown = pick(toDoTable, "todo", "about", "who_does", "by_when", "because");

/** How much there is to do, by how soon, and who has a mentor; the things to do and who waits stand on other pages. */
export function summary(view: View): Html {
  const there = view.todoCounts.filter(({ items }) => items > 0);
  const counts = there.map(
    (one) =>
      html`<li>${linkTo("to-do", one.when, `${whenWords[one.when]}: ${counted(one.items, "thing")}`)}. ${capital(`${listed(sayKinds(one))}.`)}</li>`,
  );
  const lines = [record(view), ...waiting(view), served(view)].filter((line): line is Line => line !== null);
  return section(
    "today",
    "Today",
    html`<ul>${counts}</ul>`,
    html`<h3 id="who-has">Who has a mentor</h3><ul>${lines.map(({ says }) => html`<li>${says}</li>`)}</ul>`,
  );
}

/** Some of the things to do of one group. */
export function toDoList(when: When, items: readonly ToDoItem[], view: View): Html {
  return drawTable(shown, items, {
    caption: `${whenWords[when]}: what has to be done`,
    cells: { about: (item) => about(item, view) },
  });
}

/** The things to do of one group; what has time is folded. */
function group(when: When, view: View): Html {
  const counts = view.todoCounts.find((one) => one.when === when);
  const items = counts?.items ?? 0;
  const head = html`<h3 id="${`to-do-${when}`}">${whenWords[when]}: ${items === 0 ? "nothing to do" : counted(items, "thing")}</h3>`;
  if (!counts || items === 0) return head;
  const own = view.todo.filter((item) => item.when === when);
  const table = drawTable(shown, own, {
    caption: `${whenWords[when]}: what has to be done`,
    quiet: true,
    cells: { about: (item) => about(item, view) },
  });
  const says = [
    capital(`${listed(sayKinds(counts))}.`),
    ...((counts.kinds.duty ?? 0) > 0 ? [putOnRecord] : []),
  ].join(" ");
  return when === "soon" ? html`${head}${fold(says, table)}` : html`${head}<p>${says}</p>${table}`;
}

/** Who it is about, with links to their places in the report. */
function about({ client, mentors, engagement }: ToDoItem, view: View): Child {
  const assessment = engagement === null ? undefined : view.assessmentOf.get(engagement);
  const parts: Child[] = [];
  if (client !== null) parts.push(view.shortlistOf.has(client) ? linkTo("client", client) : client);
  if (mentors.length > 0) parts.push(`${client === null ? "" : " with "}${listed(mentors)}`);
  if (engagement !== null) {
    const name = assessment && hasPart(assessment, view) ? linkTo("engagement", engagement) : engagement;
    parts.push(parts.length === 0 ? name : html` (${name})`);
  }
  return html`${parts}`;
}

/** Whether the record of decisions is whole: where it is not, what it says settles nothing. */
function record({ risk: { chain } }: View): Line | null {
  if (chain.intact) return null;
  return {
    state: "urgent",
    says: html`<strong>The record of decisions is not complete.</strong> ${chain.says}`,
  };
}

/** Why clients wait, the reason that no place can mend first. */
const waits: Readonly<Record<WaitReason, string>> = {
  "no-eligible-mentor": "no mentor is eligible; each client’s page says what would help first",
  "below-floor": "no eligible mentor fits as well as the policy asks",
  "no-whole-pair": "no two mentors can work as a pair",
  "all-suitable-full": "their eligible mentors are full or matched to others first",
  "over-budget": "the budget does not reach",
};

function waiting({ served: { waitingFor } }: View): Line[] {
  return (Object.keys(waits) as WaitReason[]).flatMap((reason) => {
    const clients = waitingFor[reason] ?? [];
    if (clients.length === 0) return [];
    const says = html`<strong>${capital(counted(clients.length, "client"))} ${clients.length === 1 ? "waits" : "wait"}</strong>: ${waits[reason]}.`;
    const state = reason === "no-eligible-mentor" ? ("urgent" as const) : ("warn" as const);
    return [{ state, says, more: links("waiting", clients) }];
  });
}

function served({ allocation, shortlists, served: counts }: View): Line {
  const { served: clients, kept, proposed } = counts;
  if (clients === 0) return { state: "warn", says: html`<strong>No client has a mentor yet.</strong>` };
  return {
    state: "good",
    says: html`<strong>${capital(inWords(clients))} of ${counted(shortlists.length, "client")} ${clients === 1 ? "has" : "have"} a mentor</strong>: ${inWords(kept)} continue and ${inWords(proposed)} ${proposed === 1 ? "is a new proposal" : "are new proposals"} (see the <a href="#allocation">proposals</a>). The allocation: <a href="#certificate">${sayProof(allocation.certificate, allocation.unmatched.length)}</a>.`,
  };
}

import { sayProof, type WaitReason } from "@waymark/matching";
import { type Child, type Html, html } from "../html/index.js";
import type { View } from "../view.js";
import { capital, counted, inWords, listed } from "../words/index.js";
import { bullets, links, type State, section } from "./parts.js";

interface Line {
  readonly state: State;
  readonly says: Child;
  readonly more?: Child;
}

const signs: ReadonlyMap<State, string> = new Map([
  ["good", "✓"],
  ["warn", "!"],
  ["urgent", "‼"],
]);

/** What a coordinator needs to know and do today, each line with where to read on. */
export function today(view: View): Html {
  const lines = [duties(view), attention(view), open(view), nobody(view), waiting(view), served(view)].filter(
    (line): line is Line => line !== null,
  );
  return section(
    "today",
    "Today",
    html`<ul class="today">${lines.map(({ state, says, more }) => html`<li><span class="sign ${state}" aria-hidden="true">${signs.get(state)}</span><div><p>${says}</p>${more && html`<div class="more">${more}</div>`}</div></li>`)}</ul>`,
  );
}

/** What nobody has done or decided yet, by whom it is to be brought to. */
function open({ input: { oversight } }: View): Line | null {
  if (!oversight) return null;
  const { escalations, chain, decisions } = oversight;
  if (!chain.intact)
    return {
      state: "urgent",
      says: html`<strong>The record of decisions is not whole.</strong> ${chain.says}`,
    };
  const kinds = new Map<string, string[]>();
  for (const { kind, engagement } of escalations)
    kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), engagement])]);
  if (kinds.size === 0) return null;
  const names = {
    duty: "duties to do",
    "duty overdue": "duties overdue",
    "lapsed control": "controls that lapsed",
    "advice open": "advice to pause or to stop on which nobody has decided",
  };
  return {
    state: "warn",
    says: html`<strong>To be brought to somebody</strong>; ${counted(decisions.length, "record")} of decisions, whole and in order.`,
    more: bullets(
      [...kinds].map(
        ([kind, ids]) =>
          html`${capital(names[kind as keyof typeof names] ?? kind)}: ${links("engagement", ids)}`,
      ),
    ),
  };
}

function duties({ toDo, input: { risk } }: View): Line {
  const { duties: due } = toDo;
  if (due.length === 0) {
    const done = risk.some((one) => one.duties.some(({ state }) => state === "due"));
    return {
      state: "good",
      says: done
        ? html`<strong>Every duty that is due is on record as done.</strong>`
        : html`<strong>No duty is due.</strong>`,
    };
  }
  return {
    state: "urgent",
    says: html`<strong>${capital(counted(due.length, "duty", "duties"))} to act on now</strong>, whatever any score says: <a href="#duties">read what, who and by when</a>.`,
    more: html`Engagements ${links("engagement", [...new Set(due.map(({ engagement }) => engagement))])}.`,
  };
}

function attention({ toDo: { engagements } }: View): Line {
  if (engagements.length === 0) {
    return {
      state: "good",
      says: html`<strong>No engagement needs you today</strong>, beyond its usual reviews.`,
    };
  }
  const [verb, noun] = engagements.length === 1 ? ["needs", "it"] : ["need", "them"];
  return {
    state: "warn",
    says: html`<strong>${capital(counted(engagements.length, "engagement"))} ${verb} you today</strong>: a duty is to be done, a control has lapsed, or nobody has decided on advice to pause or to stop. <a href="#attention">Read why</a>; the project manager decides on ${noun}.`,
    more: links("engagement", engagements),
  };
}

function nobody({ input: { allocation } }: View): Line | null {
  const found = allocation.unmatched.filter(({ reason }) => reason === "no-eligible-mentor");
  if (found.length === 0) return null;
  return {
    state: "urgent",
    says: html`<strong>${capital(counted(found.length, "client"))} ${found.length === 1 ? "has" : "have"} no eligible mentor.</strong> The report says which rules stand in the way and whom to recruit.`,
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
    says: html`<strong>${capital(counted(found.length, "client"))} ${found.length === 1 ? "waits" : "wait"}</strong>: ${listed(waitWords(found.map(({ reason }) => reason)))}.`,
    more: links(
      "waiting",
      found.map(({ client }) => client),
    ),
  };
}

/** Why they wait, each reason once. */
function waitWords(reasons: readonly WaitReason[]): string[] {
  const words = {
    "no-eligible-mentor": "nobody is eligible",
    "all-suitable-full": "every suitable mentor is full",
    "no-whole-pair": "no two mentors can work as a pair",
    "over-budget": "the budget does not reach",
  } as const;
  return [...new Set(reasons)].sort().map((reason) => words[reason]);
}

function served({ input: { allocation, shortlists } }: View): Line {
  const { assignments } = allocation;
  const of = (kind: "kept" | "proposed") => assignments.filter((pair) => pair.kind === kind).length;
  return {
    state: "good",
    says: html`<strong>${capital(inWords(assignments.length))} of ${counted(shortlists.length, "client")} ${assignments.length === 1 ? "has" : "have"} a mentor</strong>: ${counted(of("kept"), "pair")} kept and ${inWords(of("proposed"))} <a href="#allocation">proposed</a>. The allocation is <a href="#certificate">${sayProof(allocation.certificate)}</a>.`,
  };
}

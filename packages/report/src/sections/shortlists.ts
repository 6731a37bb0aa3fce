import { capital, listed, longDays } from "@waymark/core";
import {
  type AssignedPair,
  type Match,
  mainReasons,
  matchingOf,
  type PairExplanation,
  type Shortlist,
} from "@waymark/matching";
import { fitCells } from "../charts/fit.js";
import { scoresChart } from "../charts/scores.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { type FitRow, fitTable } from "../tables/fits.js";
import {
  askFirst,
  type ProposalRow,
  pick,
  proposalOf,
  sayAgainst,
  sayBetter,
  sayMentors,
  sayPlace,
  sharedChecks,
  shortlistTable,
  whyAssigned,
} from "../tables/index.js";
import { sayWhoAndBy } from "../tables/to-do.js";
import type { View } from "../view.js";
import { counted, inWords, ordinal } from "../words/index.js";
import { waitTag } from "./allocation.js";
import { blockedTable, helps, recruit } from "./blocked.js";
import { differenceTable, factorTable } from "./factor-table.js";
import { bullets, fold, linkTo, points, section, tag } from "./parts.js";

/** Each client in five lines, then how the mentors fit, then factor by factor. */
export function shortlists(view: View): Html {
  return section(
    "shortlists",
    "Clients",
    html`<p>For each client: who they are, why this mentor, what speaks against it, what to ask and what to do. A fit is for that client only: it says nothing about a mentor, and no list ranks people. Figures are in shortlists.csv; <code>waymark explain</code> shows how each comes about.</p>`,
    index(view),
    view.shortlists.map((one) => clientSection(one, view)),
  );
}

function index({ shortlists: all, assignmentOf, unmatchedOf }: View): Html {
  const items = all.map(({ client }) => {
    const assigned = assignmentOf.get(client);
    const text = assigned ? sayMentors(assigned) : unmatchedOf.has(client) ? "waits" : "";
    return html`<li><a href="${`#${anchor("client", client)}`}"><b>${client}</b> <span>${text}</span></a></li>`;
  });
  return html`<nav id="clients" aria-labelledby="clients-title"><h3 id="clients-title">${capital(counted(all.length, "client"))} by id</h3><ol class="index">${items}</ol></nav>`;
}

function clientSection(one: Shortlist, view: View): Html {
  const { client } = one;
  const id = anchor("client", client);
  const row = proposalOf(client, view);
  const beside = matchesBeside(one, row);
  return html`<section class="client" aria-labelledby="${id}"><div class="start"><h3 id="${id}">${client} ${standing(client, view)}</h3>
${fiveLines(one, row, view)}</div>
${beside.length > 0 && picture(one, beside, row, view)}${beside.length === 0 && nobody(one, view)}${whyNot(view.nearMissesOf[client] ?? [])}${folds(one, beside, row?.matches.length ?? 1)}
<p class="back"><a href="#clients">Back to all clients</a></p></section>`;
}

/** Who, why, what speaks against it, what to ask, and what to do by when. */
function fiveLines(one: Shortlist, row: ProposalRow | undefined, view: View): Child {
  const { client, matches, eligible, wishes } = one;
  const [best] = matches;
  const match = row?.matches[0] ?? best;
  const who = [view.clientOf.get(client)?.says ?? "", ...wishes.map(({ says }) => says)];
  const asks = row ? askFirst(row) : best ? mainReasons(best).askFirst.map(({ ask }) => ask) : [];
  const against = row
    ? [sayAgainst(row), sayBetter(row.places)]
    : match
      ? [says(mainReasons(match).against), ...sharedChecks(one)]
      : [];
  const name = row ? sayMentors(row.assigned) : best?.mentor;
  const why = row ? whyAssigned(row, view).join(" ") : match ? says(mainReasons(match).for) : "";
  return points([
    ["Who", longDays(who.join(" ").trim()) || "Nothing is known yet."],
    name === undefined
      ? ["Why nobody", whyNobody(one)]
      : row
        ? [`Why ${name}`, why]
        : [
            "Why nobody yet",
            `${whyWaits(one, name, view)} ${capital(name)} fits best of ${inWords(eligible)} eligible mentors. ${why}`,
          ],
    ["What speaks against", against.length > 0 && (against.join(" ").trim() || "Nothing known")],
    [
      "What to ask first",
      asks.length > 0
        ? html`<em>${asks.join(" ")}</em>`
        : match && "Nothing that bears on the match is unknown.",
    ],
    ["What to do, by when", toDo(one, row?.assigned, view)],
  ]);
}

/** What keeps every mentor out. */
function whyNobody({ blocked, considered }: Shortlist): string {
  const bars = blocked.filter(({ mentors }) => mentors === considered).map(({ title }) => `“${title}”`);
  if (bars.length === 0) return `None of the ${inWords(considered)} mentors in the scheme is eligible.`;
  const each = bars.length === 1 ? "The rule" : "Each of the rules";
  return `${each} ${listed(bars)} keeps out all ${inWords(considered)} mentors in the scheme.`;
}

/** Why a client waits although somebody would fit: who has the places of the first. */
function whyWaits({ client }: Shortlist, name: string, { allocation: made, unmatchedOf }: View): string {
  const waits = unmatchedOf.get(client);
  if (waits === undefined) return "";
  const held = made.assignments.filter(({ mentor, second }) => mentor === name || second === name);
  const kept = held.filter(({ kind }) => kind === "kept").map((one) => one.client);
  if (waits.reason !== "all-suitable-full" || kept.length === 0) return waits.says;
  return `${name} would be first and keeps ${listed(kept)}. ${waits.says}`;
}

function says(all: readonly { readonly says: string }[]): string {
  return all.map((one) => one.says).join(" ");
}

/** A decision that could not be carried out is about another mentor than the proposed one, so it says about which. */
function aboutDecision({ kind, mentors }: View["todo"][number]): string {
  return kind === "decision" ? `So that the decision on ${listed(mentors)} can be carried out: ` : "";
}

/** What the list of things to do holds about this client. */
function toDo(
  { client, remedy }: Shortlist,
  assigned: AssignedPair | undefined,
  { todoOf, sharing, unmatchedOf }: View,
): Child {
  const items = todoOf[client] ?? [];
  // What helps several clients is listed once for all of them; this client’s page names no other client.
  const own = sharing.has(client) && remedy ? [remedy.says] : [];
  const lines = [
    ...items.map((item) => `${aboutDecision(item)}${longDays(item.todo)} (${sayWhoAndBy(item)})`),
    ...own,
    ...(items.length === 0 && own.length === 0 ? (unmatchedOf.get(client)?.wouldServe ?? []) : []),
  ];
  if (lines.length > 0) return bullets(lines);
  return assigned?.kind === "proposed" ? "Answer the proposal. No day set." : "Nothing.";
}

/** What stands in the way and what would help; told once, under the proposals, where the client waits there. */
function nobody({ client, blocked, remedy, profile }: Shortlist, view: View): Child {
  if (view.unmatchedOf.has(client))
    return html`<p>${linkTo("waiting", client, "What stands in the way, and what would help first")}.</p>`;
  return [helps(remedy), profile && recruit(profile), blockedTable(client, blocked)];
}

function standing(client: string, view: View): Child {
  const waits = view.unmatchedOf.get(client);
  if (waits) return waitTag(waits);
  const assigned = view.assignmentOf.get(client);
  return (
    assigned &&
    tag(
      "good",
      assigned.kind === "kept"
        ? `continues with ${sayMentors(assigned)}`
        : `proposed: ${sayMentors(assigned)}`,
    )
  );
}

/** The client’s own or proposed mentor, where known, then the best of the others. */
function matchesBeside({ matches }: Shortlist, row: ProposalRow | undefined): readonly Match[] {
  const own = row?.matches ?? [];
  const others = matches.filter(({ mentor }) => own.every((one) => one.mentor !== mentor));
  // Of two mentors the second takes the place of the last of the others, so that each client has as many.
  return [...own, ...(own.length > 1 ? others.slice(0, -1) : others)];
}

function picture(
  { client }: Shortlist,
  matches: readonly Match[],
  row: ProposalRow | undefined,
  view: View,
): Html {
  const bands = matchingOf(view.model).fitBands;
  const rows = matches.map(
    (match): FitRow => ({
      match,
      stands: stands(match.mentor, row) || view.whyNotProposed(client, match.mentor),
    }),
  );
  const table = drawTable(fitTable, rows, {
    caption: `How mentors fit ${client}`,
    cells: { cells: ({ match }) => fitCells(bands, match) },
  });
  return html`<div class="pair"><figure><figcaption>Each bar begins at the same zero and is built from the factors below; the line under it shows what is not known yet</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: how mentors fit ${client}`}">${scoresChart(client, matches, bands)}</div></figure>${table}</div>`;
}

/** Whether a mentor is proposed and in which place, or continues; empty where neither. */
function stands(mentor: string, row: ProposalRow | undefined): string {
  if (!row) return "";
  const place = row.places.find((one) => one.mentor === mentor);
  if (place) return `Proposed; ${sayPlace(place)}`;
  if (mentor === row.assigned.mentor || mentor === row.assigned.second) return "Continues";
  return "";
}

/** Mentors who would be first but for a rule that can be met; `waymark explain` answers for every other. */
function whyNot(nearMisses: readonly PairExplanation[]): Child {
  return points(
    nearMisses
      .filter(({ smallest }) => smallest.eligible.stands.length === 0)
      .map(({ match, rankIfEligible }) => {
        const blocked = match.blockers.map(({ reason, remedy }) => `${reason} ${remedy}`).join(" ");
        return [
          `Why not ${match.mentor}?`,
          `${longDays(blocked)} Then they would be the ${ordinal(rankIfEligible)} choice.`,
        ] as const;
      }),
  );
}

const figures = pick(shortlistTable, "mentor", "score", "low", "high");

/** What the figures of a mentor need not say. */
const figured = { rank: null, reasons: null, shared: [] } as const;

/** @param own how many of the mentors are the client's own or proposed, or the one who would be first */
function folds(list: Shortlist, beside: readonly Match[], own: number): Child[] {
  const { client, matches, eligible, considered, blocked } = list;
  const each = beside.map((match, place) =>
    place === 0
      ? fold(`${match.mentor}, factor by factor`, factorTable(match), true)
      : fold(`${match.mentor}, where it differs`, [
          differenceTable(match, beside[0]!),
          place >= own && flags(match, list),
        ]),
  );
  if (matches.length > 0)
    each.push(
      fold(
        "The figures",
        drawTable(
          figures,
          beside.map((match) => ({ ...figured, list, match })),
          {
            caption: `Match scores for ${client}, out of 100`,
            quiet: true,
            figures: true,
          },
        ),
      ),
    );
  if (blocked.length === 0 || matches.length === 0) return each;
  const title = `Why others are not listed: ${inWords(eligible)} of ${inWords(considered)} mentors ${eligible === 1 ? "is" : "are"} eligible`;
  return [...each, fold(title, blockedTable(client, blocked))];
}

/** What to check about one mentor; what holds whichever mentor it is stands in the five lines. */
function flags({ flags: all }: Match, list: Shortlist): Child {
  const shared = sharedChecks(list);
  const own = all.filter(({ reason }) => !shared.includes(reason));
  return own.map(({ reason, remedy }) => html`<p>Check first: ${reason} ${remedy}</p>`);
}

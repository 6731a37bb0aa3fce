import { capital, longDays } from "@waymark/core";
import { type Match, matchingOf, type PairExplanation, type Shortlist } from "@waymark/matching";
import { fitCells } from "../charts/fit.js";
import { scoresChart } from "../charts/scores.js";
import { matchesBeside, sayStands } from "../client/beside.js";
import { fiveLines } from "../client/five-lines.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { type FitRow, fitTable } from "../tables/fits.js";
import {
  type ProposalRow,
  pick,
  proposalOf,
  sayMentors,
  sharedChecks,
  shortlistTable,
} from "../tables/index.js";
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
${lines(client, view)}</div>
${beside.length > 0 && picture(one, beside, row, view)}${beside.length === 0 && nobody(one, view)}${whyNot(view.nearMissesOf[client] ?? [])}${folds(one, beside, row?.matches.length ?? 1)}
<p class="back"><a href="#clients">Back to all clients</a></p></section>`;
}

/** Who, why, what speaks against it, what to ask, and what to do by when. */
function lines(client: string, view: View): Child {
  return points(
    fiveLines(client, view).map(({ term, says, isList, isOpen }) => [
      term,
      isList ? bullets(says) : isOpen ? html`<em>${says.join(" ")}</em>` : says.join(" "),
    ]),
  );
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
      stands: sayStands(match.mentor, row) || view.whyNotProposed(client, match.mentor),
    }),
  );
  const table = drawTable(fitTable, rows, {
    caption: `How mentors fit ${client}`,
    cells: { cells: ({ match }) => fitCells(bands, match) },
  });
  return html`<div class="pair"><figure><figcaption>Each bar begins at the same zero and is built from the factors below; the line under it shows what is not known yet</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: how mentors fit ${client}`}">${scoresChart(client, matches, bands)}</div></figure>${table}</div>`;
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

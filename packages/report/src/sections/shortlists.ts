import type { Match, Shortlist } from "@waymark/matching";
import { scoresChart } from "../charts/scores.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { pick, shortlistRows, shortlistTable } from "../tables/index.js";
import type { View } from "../view.js";
import { capital, counted, inWords, score } from "../words/index.js";
import { blockedTable, helps, recruit } from "./blocked.js";
import { differenceTable, factorTable } from "./factor-table.js";
import { fold, linkTo, section, tag } from "./parts.js";
import { reasons } from "./shortlist-reasons.js";
import { shortlistSentence } from "./shortlist-sentence.js";

/** Each client's shortlist: a sentence, the reasons, the picture, the table. */
export function shortlists(view: View): Html {
  return section(
    "shortlists",
    "Shortlists",
    html`<p>For each client the best eligible mentors, whether or not they have a place free. A bar is the score, built from its factors; the line below it reaches from the least to the most that the score can be, whatever is not known turns out to be.</p>`,
    index(view),
    view.input.shortlists.map((one) => clientSection(one, view)),
  );
}

function index({ input: { shortlists: all } }: View): Html {
  const items = all.map(({ client, matches: [best] }) => {
    const text = best ? `${best.mentor} ${score(best.points)}` : "nobody eligible";
    return html`<li><a href="${`#${anchor("client", client)}`}"><b>${client}</b> <span>${text}</span></a></li>`;
  });
  return html`<nav id="clients" aria-labelledby="clients-title"><h3 id="clients-title">${capital(counted(all.length, "client"))} by id, each with the best mentor</h3><ol class="index">${items}</ol></nav>`;
}

function clientSection(one: Shortlist, view: View): Html {
  const { client, matches } = one;
  const id = anchor("client", client);
  return html`<section class="client" aria-labelledby="${id}"><div class="start"><h3 id="${id}">${client} ${standing(one, view)}</h3>
${shortlistSentence(one)}${asked(one)}${reasons(matches, view.assignmentOf.get(client), view.nearMisses.get(client) ?? [])}</div>
${matches.length > 0 && picture(one)}${matches.length === 0 && nobody(one, view)}${folds(one)}
<p class="back"><a href="#clients">Back to all clients</a></p></section>`;
}

/** What the client has asked for, in the place of what the policy says. */
function asked({ wishes }: Shortlist): Child {
  return wishes.length > 0 && html`<p>The client asks: ${wishes.map(({ says }) => says).join(" ")}</p>`;
}

/** What stands in the way and what would help; told once, under the allocation, where the client waits there. */
function nobody({ client, blocked, remedy, profile }: Shortlist, view: View): Child {
  if (view.unmatchedOf.has(client)) {
    return html`<p>${linkTo("waiting", client, "What stands in the way, and what would help first")}.</p>`;
  }
  return [helps(remedy), profile && recruit(profile), blockedTable(client, blocked)];
}

function standing({ client, matches }: Shortlist, view: View): Child {
  const pair = view.assignmentOf.get(client);
  const waits = view.unmatchedOf.get(client);
  if (waits)
    return tag("warn", waits.reason === "no-eligible-mentor" ? "nobody eligible" : "waits for a place");
  if (!pair) return null;
  const place = matches.findIndex(({ mentor }) => mentor === pair.mentor);
  const where = place === 0 ? "first here" : place > 0 ? `place ${place + 1} here` : "not among those listed";
  return tag("good", `${pair.kind === "kept" ? "keeps" : "proposed:"} ${pair.mentor}, ${where}`);
}

function picture(list: Shortlist): Html {
  const { client, matches } = list;
  return html`<div class="pair"><figure><figcaption>Score of each, from its factors as numbered below</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: scores for ${client}`}">${scoresChart(client, matches)}</div></figure>${scoresTable(list)}</div>`;
}

const scored = pick(shortlistTable, "mentor", "score", "low", "high", "not_known");

function scoresTable(list: Shortlist): Html {
  return drawTable(scored, shortlistRows([list]), { caption: `Mentors for ${list.client}, best first` });
}

function folds({ client, matches, eligible, considered, blocked }: Shortlist): Child[] {
  const each = matches.map((match, place) =>
    place === 0
      ? fold(`${match.mentor}, factor by factor: ${score(match.points)} of 100`, factorTable(match), true)
      : fold(`${match.mentor}, where it differs: ${score(match.points)} of 100`, [
          differenceTable(match, matches[0] as Match),
          flags(match),
        ]),
  );
  if (blocked.length === 0 || matches.length === 0) return each;
  const title = `Why others are not listed: ${inWords(eligible)} of ${inWords(considered)} mentors ${eligible === 1 ? "is" : "are"} eligible`;
  return [...each, fold(title, blockedTable(client, blocked))];
}

function flags({ flags: all }: Match): Child {
  return all.map(({ reason, remedy }) => html`<p>Check first: ${reason} ${remedy}</p>`);
}

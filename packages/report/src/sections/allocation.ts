import type { AssignedPair, Unmatched } from "@waymark/matching";
import { anchor, type Child, type Html, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, counted, exact, inWords, listed, score } from "../words/index.js";
import { blockedTable, inTheWay, recruit } from "./blocked.js";
import { fold, linkTo, section, tag } from "./parts.js";
import { speaksFor } from "./shortlist-reasons.js";

/** Who is proposed for whom, who waits and why, and what proves it. */
export function allocation(view: View): Html {
  const { allocation: result, shortlists } = view.input;
  const { assignments, unmatched } = result;
  return section(
    "allocation",
    "Allocation",
    html`<p class="lead"><strong>${capital(inWords(assignments.length))} of ${counted(shortlists.length, "client")} ${assignments.length === 1 ? "has" : "have"} a mentor.</strong> With the engagements that go on kept as they are, no other allocation serves more clients, nor as many with more points: the <a href="#certificate">certificate</a> proves it.</p>`,
    pairs(view, "proposed"),
    pairs(view, "kept"),
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
      pair.mentor,
      exact(pair.points),
      pair.low === pair.high ? "certain" : `${score(pair.low)} to ${score(pair.high)}`,
      pair.kind,
      why(view, pair.client, pair.mentor),
    ]),
  });
  return proposed ? body : fold(`${caption} (${chosen.length})`, body);
}

function why(view: View, client: string, mentor: string): Child {
  const match = view.matchOf(client, mentor);
  const says = match ? speaksFor(match).map((one) => one.says) : [];
  return says.length > 0 ? says.join(" ") : "The mentor is not among those listed for this client.";
}

function waiting({ client, reason, says, blocked, profile }: Unmatched, view: View): Html {
  const nobody = reason === "no-eligible-mentor";
  const best = view.shortlistOf.get(client)?.matches ?? [];
  return html`<article class="unit" aria-labelledby="${anchor("waiting", client)}"><h4 id="${anchor("waiting", client)}">${linkTo("client", client)} ${tag(nobody ? "urgent" : "warn", nobody ? "nobody eligible" : "every suitable mentor is full")}</h4>
<p>${says}${!nobody && best.length > 0 && ` Best first: ${listed(best.map(({ mentor }) => mentor))}.`}</p>
${inTheWay(blocked)}${recruit(profile)}${fold("Which rules keep others out", blockedTable(client, blocked))}</article>`;
}

import { capital, listed, longDays } from "@waymark/core";
import { type AdviceWord, type RiskAssessment, riskOf } from "@waymark/risk";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { questionsOf } from "../tables/say-question.js";
import { sayWhoAndBy } from "../tables/to-do.js";
import type { View } from "../view.js";

import { bullets, fold, linkTo, points, type State, tag } from "./parts.js";
import { reviewParts } from "./review.js";

/** The word of advice, framed by what it lets happen. */
export function adviceTag(word: AdviceWord, view: View): Html {
  return tag(stateOf(word, view), capital(word));
}

function stateOf(word: AdviceWord, { model }: View): State {
  const words = riskOf(model).advice;
  const rung = words.find((one) => one.word === word);
  if (rung === undefined) return "plain";
  if (rung.goesOn) return rung.conditions ? "plain" : "good";
  return rung === words.at(-1) ? "urgent" : "warn";
}

/** Whether the report has a part about this relationship: there is something to do, or something serious is settled. */
export function hasPart(one: RiskAssessment, { withPart }: View): boolean {
  return withPart.has(one.engagement);
}

const most = 5;

/** One engagement that needs attention: the advice, why, what to put in place, and who decides. */
export function advice({ engagement, advice: given, duties, unknowns }: RiskAssessment, view: View): Html {
  const id = anchor("engagement", engagement);
  const review = view.reviewOf.get(engagement);
  return html`<article class="unit" aria-labelledby="${id}"><h4 id="${id}">${engagement} ${adviceTag(given.advice, view)}</h4>${whoseIs(engagement, view)}${points(
    [
      ["Contradiction", some(questionsOf(duties))],
      ["Done", some(given.done)],
      ["Why", some(given.reasons)],
      ["Conditions", some(given.conditions)],
      ["To stop", some(given.exitChecklist, given.exitChecklist.length)],
      [
        "Ask first",
        some(
          unknowns.map(({ ask }) => ask),
          3,
        ),
      ],
      ["Decides", given.decides],
      [
        "Open",
        bullets(view.openOf(engagement).map((item) => `${longDays(item.todo)} (${sayWhoAndBy(item)})`)),
      ],
    ],
  )}${review && reviewParts(review, view)}</article>`;
}

/** The first few of a list, the rest folded. */
function some(items: readonly string[], shown = most): Child {
  if (items.length === 0) return null;
  const rest = items.slice(shown);
  return [bullets(items.slice(0, shown)), rest.length > 0 && fold(`${rest.length} more`, bullets(rest))];
}

function whoseIs(engagement: string, { peopleOf, shortlistOf }: View): Child {
  const found = peopleOf.get(engagement);
  if (!found) return null;
  const client = shortlistOf.has(found.client) ? linkTo("client", found.client) : found.client;
  return html`<p>Client ${client}, with ${listed(found.mentors)}.</p>`;
}

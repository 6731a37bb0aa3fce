import { capital, longDay, type Model } from "@waymark/core";
import { type DecisionRecord, type EngagementReview, riskOf, roleOf } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { findingRows, findingTable, silentTitles } from "../tables/findings.js";
import { judgementRows, judgementTable } from "../tables/judgements.js";
import type { View } from "../view.js";
import { dutyTitle, riskTitle } from "../words/index.js";
import { bowTie } from "./bow-tie.js";
import { bullets, fold } from "./parts.js";

/** What a review of one engagement has before it: how it came about, judgement, what was found, what was decided. */
export function reviewParts(review: EngagementReview, view: View): Child[] {
  const { model } = view;
  const titleOf = (id: string) => riskTitle(model, id);
  return [
    decided(review.decisions, model),
    judged(review, view),
    paths(review, titleOf),
    review.bowTies.length > 0 &&
      fold(
        "Bow-ties of the highest risks",
        review.bowTies.map((tie) => bowTie(tie, titleOf)),
      ),
    review.atLowest > 0 &&
      html`<p class="muted">${review.atLowest} of ${review.assessment.items.length} risks stand at the lowest level and are not shown here. The register holds all of them.</p>`,
    found(review, model),
  ];
}

/** What was put on record of this relationship, the latest last. */
function decided(records: readonly DecisionRecord[], model: Model): Child {
  return bullets(
    records.map(({ number, decision, against }) => {
      const what =
        decision.kind === "duty done" ? `duty done: ${dutyTitle(model, decision.duty)}` : decision.decision;
      const kind = decision.kind === "advice" ? "Advice" : "On record";
      const corrects =
        decision.corrects !== undefined && ` It corrects record ${decision.corrects}, which counts no more.`;
      return html`<strong>${kind}, ${longDay(decision.on)}: ${what}</strong>${against !== "not a decision" && ` (${against})`}, by ${decision.by}, ${roleOf(decision)}. ${decision.reason}${decision.kind !== "duty done" && decision.conditions && ` Conditions: ${decision.conditions.join(" ")}`}${corrects} <small>(record ${number})</small>`;
    }),
  );
}

/** Professional judgement and the calculated level, side by side; neither changes the other. */
function judged(review: EngagementReview, { model }: View): Child {
  const table = judgementTable(riskOf(model));
  const rows = judgementRows(review);
  if (rows.length === 0) return html`<p class="muted">${table.empty}</p>`;
  return drawTable(table, rows, { caption: `${table.title}: ${review.assessment.engagement}` });
}

/** Risks that others raise: the strongest path along which points reached each. */
function paths({ raised }: EngagementReview, titleOf: (id: string) => string): Child {
  if (raised.length === 0) return null;
  const line = ({ path }: EngagementReview["raised"][number]) => path.map(titleOf).join(" → ");
  const rest = raised.slice(shown);
  return [
    html`<p><strong>Knock-on effects: how one risk raises another here</strong></p>`,
    bullets(raised.slice(0, shown).map(line)),
    rest.length > 0 && fold(`${rest.length} more`, bullets(rest.map(line))),
  ];
}

const shown = 4;

/** Needs and strengths in words: presence and relevance apart, and nothing added up. */
function found({ factors, assessment }: EngagementReview, model: Model): Child {
  const rows = findingRows(factors);
  if (rows.length === 0) return null;
  const table = findingTable(model);
  return fold(
    table.title,
    html`${drawTable(table, rows, {
      caption: `Needs and strengths found, ${assessment.engagement}`,
      quiet: true,
      cells: { kind: ({ kind }) => capital(kind) },
    })}<p class="muted">Not rated yet: ${silentTitles(model, factors)}.</p>`,
  );
}

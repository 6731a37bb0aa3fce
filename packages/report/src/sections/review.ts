import { type DecisionRecord, type EngagementReview, riskOf, roleOf } from "@waymark/risk";
import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, score } from "../words/index.js";
import { bowTie } from "./bow-tie.js";
import { bullets, fold } from "./parts.js";

/** What a review of one engagement has before it: how it came about, judgement, what was found, what was decided. */
export function reviewParts(review: EngagementReview, view: View): Child[] {
  const { model } = view.input;
  const titleOf = (id: string) => riskOf(model).risks.find(({ risk }) => risk.id === id)?.risk.title ?? id;
  return [
    decided(review.decisions),
    judged(review, view),
    paths(review, titleOf),
    review.bowTies.length > 0 &&
      fold(
        "Bow-ties of the highest risks",
        review.bowTies.map((tie) => bowTie(tie, titleOf)),
      ),
    found(review),
  ];
}

/** What was put on record of this engagement, the latest last. */
function decided(records: readonly DecisionRecord[]): Child {
  return bullets(
    records.map(({ number, decision, against }) => {
      const what = decision.kind === "duty done" ? `duty done: ${decision.duty}` : decision.decision;
      const kind = decision.kind === "advice" ? "Advice" : "On record";
      return html`<strong>${kind}, ${decision.on}: ${what}</strong>${against !== "not a decision" && ` (${against})`}, by ${decision.by}, ${roleOf(decision)}. ${decision.reason}${decision.kind !== "duty done" && decision.conditions && ` Conditions: ${decision.conditions.join(" ")}`} <small>(record ${number})</small>`;
    }),
  );
}

/** People's judgements beside the arithmetic; neither changes the other. */
function judged({ judgement, assessment }: EngagementReview, { input: { model } }: View): Child {
  const titleOf = (band: string) => riskOf(model).bands.find(({ id }) => id === band)?.title ?? band;
  const rows = judgement.flatMap(({ category, arithmetic, judgements, differences }) =>
    judgements.map((one, i): Child[] => [
      capital(category),
      html`${titleOf(arithmetic.band)} <span class="muted">${score(arithmetic.points)}</span>`,
      titleOf(one.band),
      differences[i]?.difference,
      `${one.by}, ${one.role}, ${one.on}`,
      one.reasons.join(" "),
    ]),
  );
  if (rows.length === 0)
    return html`<p class="muted">Nobody’s judgement is on record yet; it comes first.</p>`;
  return table({
    caption: `Judgement beside the arithmetic, ${assessment.engagement}`,
    columns: ["Category", "Arithmetic", "Judged", "Difference", "By", "Reasons"].map((head) => ({ head })),
    rows,
  });
}

/** Risks that others raise: the strongest path along which points reached each. */
function paths({ raised }: EngagementReview, titleOf: (id: string) => string): Child {
  if (raised.length === 0) return null;
  const line = ({ points, added, path }: EngagementReview["raised"][number]) =>
    html`${path.map(titleOf).join(" → ")}: ${score(points)}, of which ${score(added)} came this way`;
  return [
    html`<p><strong>How one risk raises another here:</strong></p>`,
    bullets(raised.slice(0, shown).map(line)),
    raised.length > shown && fold(`${raised.length - shown} more`, bullets(raised.slice(shown).map(line))),
  ];
}

const shown = 4;

/** Needs and strengths in words: presence and relevance apart, and nothing added up. */
function found({ factors, assessment }: EngagementReview): Child {
  const all = [
    ...factors.needs.map((one) => ["Need", one] as const),
    ...factors.strengths.map((one) => ["Strength", one] as const),
  ];
  if (all.length === 0) return null;
  return fold(
    "Needs and strengths, in words",
    html`${table({
      caption: `Needs and strengths found, ${assessment.engagement}`,
      quiet: true,
      columns: ["Kind", "Factor", "Presence", "Relevance", "Rests on"].map((head) => ({ head })),
      rows: all.map(([kind, one]) => [kind, one.factor, one.presence, one.relevance, one.reason]),
    })}<p class="muted">Not spoken of: ${factors.silent.join(", ")}.</p>`,
  );
}

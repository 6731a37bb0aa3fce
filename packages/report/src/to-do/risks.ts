import { listed } from "@waymark/core";
import type { EngagementEscalation, RiskAssessment } from "@waymark/risk";
import { questionsOf } from "../tables/say-question.js";
import type { OpenItem } from "./item.js";
import { peopleOf, type ToDoSources } from "./sources.js";

/** Duties that no record says were done, controls that lapsed, and advice on which a decision is open. */
export function riskItems(sources: ToDoSources): OpenItem[] {
  const byId = new Map(sources.assessments.map((one) => [one.engagement, one]));
  return sources.escalations.map((open) => {
    const assessment = byId.get(open.engagement);
    const item = ofKind(open, assessment);
    return {
      id: [item.kind, open.engagement, open.about].filter((part) => part !== "").join(":"),
      ...item,
      by: open.by,
      tell: open.kind === "duty overdue" ? open.to : "",
      ...peopleOf(sources, open.engagement),
      otherwise: "now",
    };
  });
}

type Said = Pick<OpenItem, "kind" | "todo" | "because" | "who" | "pressing">;

/** The first reason for the advice. A required action that is open stands in the list itself: here it is only named. */
function sayReason({ done, reasons }: RiskAssessment["advice"], duties: RiskAssessment["duties"]): string {
  const open = duties.filter((duty) => duty.state === "due" && duty.done === null);
  if (done[0] !== undefined) return done[0];
  if (open.length === 0) return reasons[0] ?? "";
  return `Not done yet: ${listed(open.map(({ title }) => title))}.`;
}

/** Duties that must be done within so many hours come first: somebody may be in danger. */
const pressingWithin = 24;

function ofKind(open: EngagementEscalation, assessment: RiskAssessment | undefined): Said {
  if (open.kind === "lapsed control") {
    const found = assessment?.items
      .flatMap(({ controls }) => controls)
      .find(({ id, state }) => id === open.about && state === "lapsed");
    const said = found
      ? { todo: found.remedy, because: `${found.title}: no longer in place.` }
      : { todo: open.says, because: "" };
    return { kind: "control", ...said, who: open.to };
  }
  if (open.kind === "advice open") {
    const advice = assessment?.advice;
    return {
      kind: "advice",
      todo: advice ? `Decide whether to ${advice.advice}, as advised.` : open.says,
      because: advice ? sayReason(advice, assessment.duties) : "",
      who: advice?.decides || open.to,
    };
  }
  const duty = assessment?.duties.find(({ id }) => id === open.about);
  return {
    kind: "duty",
    todo: duty ? `${duty.title}.` : open.says,
    because: duty ? [duty.says, ...questionsOf([duty])].join(" ") : "",
    who: duty?.role ?? open.to,
    pressing: duty !== undefined && duty.within <= pressingWithin,
  };
}

import { dayText, longDay, type Model, type ReadCaseload, titleOf } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import type { MentorEvidence } from "./evidence.js";

/** Two things that say different things of one mentor. */
export interface Contradiction {
  readonly mentor: string;
  readonly kind: "same-day" | "out-of-date";
  readonly says: string;
  readonly todo: string;
}

/** Rows of one day that say different things, and cells of the list of mentors that time has overtaken. By mentor. */
export function contradictionsOf(
  model: Model,
  rows: ReadCaseload,
  evidence: readonly MentorEvidence[],
): Contradiction[] {
  const given = new Map(rows.mentors.map((mentor) => [String(mentor.id), mentor]));
  return evidence
    .filter(({ recorded }) => recorded)
    .flatMap((one) => [
      ...sameDay(one),
      ...outOfDate(model, one, given.get(one.mentor)?.[matchingOf(model).checklist!.standing.field]),
    ]);
}

function sameDay({ mentor, items }: MentorEvidence): Contradiction[] {
  return items
    .filter(({ conflicting }) => conflicting)
    .map(({ item, date }) => ({
      ...{ mentor, kind: "same-day" as const },
      says: `${item.title}: two rows of ${longDay(dayText(date!))} say different things; the less favourable one counts.`,
      todo: `Ask ${item.assessor} which is right, and correct the other.`,
    }));
}

/** Only a standing that lapsed can differ here: any other difference is refused when the caseload is read. */
function outOfDate(model: Model, { mentor, standing }: MentorEvidence, cell: unknown): Contradiction[] {
  if (typeof cell !== "string" || cell === standing) return [];
  const field = model.fields.get(`mentor.${matchingOf(model).checklist!.standing.field}`);
  return [
    {
      ...{ mentor, kind: "out-of-date" },
      says: `The list of mentors still says ${titleOf(field, cell)}; by the evidence it is ${titleOf(field, standing)}, and that counts.`,
      todo: "Empty the cell: it is then filled from the evidence.",
    },
  ];
}

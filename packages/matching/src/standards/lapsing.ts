import { dayText, longDay, type Model, type RecordValues, titleOf } from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import { matchingOf } from "../compile/index.js";
import { type MentorEvidence, mentorEvidence } from "./evidence.js";
import type { EvidenceRows } from "./rows.js";

/** Evidence that still counts and soon will not. */
export interface Lapsing {
  readonly mentor: string;
  readonly item: string;
  /** The items that lapse on that day: several where they are of one group. */
  readonly items: readonly string[];
  readonly title: string;
  readonly expires: string;
  /** Days that it still counts after today; 0 on the last day. */
  readonly daysLeft: number;
  readonly renewing: boolean;
  /** The standing once it has lapsed, where that is another; null where it stays, or no evidence is recorded. */
  readonly afterwards: string | null;
  readonly says: string;
  readonly remedy: string;
  readonly assessor: string;
}

/** What still counts and lapses within its warning, or within the days given: the soonest first, then by mentor. */
export function lapsingOf(
  model: Model,
  mentors: readonly RecordValues[],
  rows: EvidenceRows,
  evidence: readonly MentorEvidence[],
  within: number | undefined,
): Lapsing[] {
  const each = evidence
    .flatMap((one, i) =>
      one.recorded ? fromEvidence(model, mentors[i]!, rows, one) : fromColumns(model, mentors[i]!),
    )
    .filter(({ item, daysLeft }) => {
      const own = matchingOf(model).checklist!.items.find(({ id }) => id === item)!.warnDays;
      return daysLeft <= (within ?? own);
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (keyOf(a) < keyOf(b) ? -1 : 1));
  const groups = groupBy(each, (one) => {
    const group = groupOf(model, one.item);
    return group === undefined ? keyOf(one) : `${one.mentor}\u0000${group}\u0000${one.expires}`;
  });
  return Object.values(groups).map((same) =>
    same.length === 1 ? same[0]! : together(groupOf(model, same[0]!.item)!, same),
  );
}

function groupOf(model: Model, id: string): string | undefined {
  return matchingOf(model).checklist!.items.find((item) => item.id === id)?.group;
}

/** Items of one group that lapse on one day, as one. */
function together(group: string, same: readonly Lapsing[]): Lapsing {
  const first = same[0]!;
  const items = same.map(({ item }) => item);
  return {
    ...first,
    items,
    title: group,
    says: first.says.replace(first.title, `${group} (${items.length})`),
  };
}

const keyOf = ({ mentor, item }: Lapsing) => `${mentor}\u0000${item}`;

function fromEvidence(
  model: Model,
  mentor: RecordValues,
  rows: EvidenceRows,
  evidence: MentorEvidence,
): Lapsing[] {
  const field = model.fields.get(`mentor.${matchingOf(model).checklist!.standing.field}`);
  return evidence.items.flatMap(({ item, state, expires, renewing }): Lapsing[] => {
    if (state !== "met" || expires === null) return [];
    const after = mentorEvidence(model, rows, mentor, expires + 1)!.standing;
    const afterwards = after === evidence.standing ? null : titleOf(field, after);
    return [lapsing(model, evidence.mentor, item.id, expires, renewing, afterwards)];
  });
}

/** Where nothing is recorded of a mentor, the days that the list of mentors has. */
function fromColumns(model: Model, mentor: RecordValues): Lapsing[] {
  return matchingOf(model).checklist!.derives.flatMap(({ field, item, gives }): Lapsing[] => {
    const expires = mentor[field];
    if (gives !== "expires" || typeof expires !== "number" || expires < model.today) return [];
    return [lapsing(model, String(mentor.id), item, expires, false, null)];
  });
}

function lapsing(
  model: Model,
  mentor: string,
  id: string,
  expires: number,
  renewing: boolean,
  afterwards: string | null,
): Lapsing {
  const { title, remedy, assessor } = matchingOf(model).checklist!.items.find((item) => item.id === id)!;
  const daysLeft = expires - model.today;
  const after = afterwards === null ? "" : ` Otherwise the accreditation status becomes: ${afterwards}.`;
  const renew = renewing ? "Its renewal is asked for." : "Renew it by then.";
  const says = `${title}: valid until ${longDay(dayText(expires))}. ${renew}${after}`;
  return {
    mentor,
    item: id,
    items: [id],
    title,
    expires: dayText(expires),
    daysLeft,
    renewing,
    afterwards,
    says,
    remedy,
    assessor,
  };
}

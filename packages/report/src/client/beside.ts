import type { Match, Shortlist } from "@waymark/matching";
import { type ProposalRow, sayPlace } from "../tables/index.js";

/** The client’s own or proposed mentor, where known, then the best of the others. */
export function matchesBeside(
  { matches }: Pick<Shortlist, "matches">,
  row: ProposalRow | undefined,
): readonly Match[] {
  const own = row?.matches ?? [];
  const others = matches.filter(({ mentor }) => own.every((one) => one.mentor !== mentor));
  // Of two mentors the second takes the place of the last of the others, so that each client has as many.
  return [...own, ...(own.length > 1 ? others.slice(0, -1) : others)];
}

/** Whether a mentor is proposed and in which place, or continues; empty where neither. */
export function sayStands(mentor: string, row: ProposalRow | undefined): string {
  if (!row) return "";
  const place = row.places.find((one) => one.mentor === mentor);
  if (place) return `Proposed; ${sayPlace(place)}`;
  if (mentor === row.assigned.mentor || mentor === row.assigned.second) return "Continues";
  return "";
}

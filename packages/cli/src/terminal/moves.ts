import type { ClientMove, EarlierMatch } from "@waymark/matching";
import { sayMentors } from "@waymark/report/tables";
import { tame } from "./style.js";

/** Who a client moved from and to, as `C-033: from M-014 to M-022 (proposed)`. */
export function sayMove({ client, from, to }: ClientMove): string {
  return `${tame(client)}: from ${sayMatch(from)} to ${sayMatch(to)}`;
}

function sayMatch(match: EarlierMatch | null): string {
  if (match === null) return "nobody";
  const mentors = tame(sayMentors({ mentor: match.mentor, second: match.second ?? null }));
  return match.kind === "kept" ? mentors : `${mentors} (proposed)`;
}

import type { Model, RawRecord } from "@waymark/core";
import { explainPair, match, type PairExplanation, type Shortlist } from "@waymark/matching";
import type { Folder } from "../folder/read.js";

/** Past so many pairs, near misses are left to `waymark explain`: each costs a comparison of its own. */
const mostPairs = 6_000;

/**
 * For each client, the mentor whom a rule keeps away and who would otherwise stand first: the one that a reader
 * will ask about. Empty for a caseload too large to look at pair by pair.
 */
export function nearMissesOf(
  { model, caseload }: Folder,
  shortlists: readonly Shortlist[],
): PairExplanation[] {
  if (caseload.clients.length * caseload.mentors.length > mostPairs) return [];
  const records = new Map(caseload.clients.map((record) => [String(record.id).trim(), record]));
  return shortlists.flatMap((list): PairExplanation[] => {
    const client = records.get(list.client);
    if (!client || list.matches.length === 0) return [];
    const mentor = bestBlocked(model, client, caseload.mentors, list.matches[0]?.points ?? 0);
    return mentor === undefined ? [] : [explainPair(model, caseload, list.client, mentor)];
  });
}

/** The blocked mentor with the most points, where those are more than the first eligible one has. */
function bestBlocked(
  model: Model,
  client: RawRecord,
  mentors: readonly RawRecord[],
  first: number,
): string | undefined {
  let best: { readonly mentor: string; readonly points: number } | undefined;
  for (const record of mentors) {
    const found = match(model, client, record);
    if (found.eligible || found.points <= first) continue;
    const ahead = best === undefined || found.points > best.points;
    if (ahead || (found.points === best?.points && found.mentor < best.mentor)) best = found;
  }
  return best?.mentor;
}

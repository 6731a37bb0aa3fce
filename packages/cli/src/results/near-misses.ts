import { explainer, type PairExplanation } from "@waymark/matching";
import type { Folder } from "../folder/read.js";

/** Past so many pairs, near misses are left to `waymark explain`: a report would not have room for them. */
const mostPairs = 60_000;

/**
 * For each client, the mentor whom a rule keeps away and who would otherwise stand first: the one that a reader
 * will ask about. Empty for a caseload too large to look at pair by pair.
 */
export function nearMissesOf({ model, caseload, read }: Folder): PairExplanation[] {
  if (read.clients.length * read.mentors.length > mostPairs) return [];
  return explainer(model, caseload).nearMisses();
}

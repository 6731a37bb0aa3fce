import { compile, type Model, WaymarkError } from "@waymark/core";
import { allocate, eachShortlist, matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import { checkRecords } from "../caseload/check-records.js";
import type { Folder } from "../caseload/read.js";
import { type Look, lookBetween } from "../events/preview.js";

/** What another policy would change. */
export interface PolicyPreview extends Look {
  readonly model: Model;
  /** Clients who would have another mentor at the head of their list; null where there would be nobody. */
  readonly first: readonly FirstChange[];
  /** How many lists were compared. */
  readonly lists: number;
}

/** Who stands at the head of the list of one client. */
interface FirstChange {
  readonly client: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Looks at a caseload under another policy: who would be proposed somebody else, and at the head of whose list somebody
 * else would stand. Of equal allocations the one that moves fewest is taken. Nothing is put on record.
 *
 * @param policy the other policy, as it would be written
 * @throws WaymarkError where the scheme cannot be run with it
 */
export function policyPreview(folder: Folder, policy: object): PolicyPreview {
  const model = compile(policy, { plugins: folder.model.plugins, subjects: [matching, metrics, risk] });
  const { caseload, problems } = checkRecords(model, folder.caseload.tables, undefined);
  if (problems.length > 0) throw new WaymarkError(problems);
  const then = allocate(folder.model, folder.caseload).assignments;
  const previous = then.filter(({ kind }) => kind === "proposed");
  const now = allocate(model, caseload, { previous }).assignments;
  const [before, after] = [headsOf(folder.model, folder.caseload), headsOf(model, caseload)];
  const first = [...after]
    .map(([client, to]) => ({ client, from: before.get(client) ?? null, to }))
    .filter(({ from, to }) => from !== to);
  return { ...lookBetween(model, caseload, then, now), model, first, lists: after.size };
}

/** The first mentor of each list; null where nobody is eligible. */
function headsOf(model: Model, caseload: Folder["caseload"]): ReadonlyMap<string, string | null> {
  return new Map(
    [...eachShortlist(model, caseload, { top: 1 })].map(({ client, matches }) => [
      client,
      matches[0]?.mentor ?? null,
    ]),
  );
}

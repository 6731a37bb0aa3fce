import { listed } from "@waymark/core";
import type { Pool } from "../score/pool.js";
import { lacks, type Obstacle, obstaclesAt, type RemedyKind, rankOf, remedyKinds } from "./obstacle.js";
import { hardestOf, rankedBars } from "./ranks.js";

/** What would help first where a client has no eligible mentor, and which mentors it is about. */
export interface ClientRemedy {
  readonly row: number;
  /** The most that it takes. */
  readonly kind: RemedyKind;
  /** Columns of the mentors who would be eligible once it is done; none where only recruiting helps. */
  readonly columns: readonly number[];
  /** What keeps these mentors out. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * The cheapest way to an eligible mentor for a client who has none: the mentors that the least keeps out, first by what
 * it takes, then by how many things, then by how many mentors the same would help.
 */
export function cheapestRemedy(pool: Pool, row: number): ClientRemedy {
  const bars = rankedBars(pool, row);
  const { hardest, count } = hardestOf(bars, pool.mentors.length);
  // A mentor that no rule keeps out here is the client: nothing makes them their own mentor.
  const candidates = [...pool.mentors.keys()].filter((column) => count[column]! > 0);
  const least = candidates.reduce((low, column) => Math.min(low, hardest[column]!), rankOf("recruit"));
  const kind = remedyKinds[least]!;
  if (kind === "recruit") return { row, kind, columns: [], obstacles: [] };
  const near = candidates.filter((column) => hardest[column] === least);
  const fewest = near.reduce((low, column) => Math.min(low, count[column]!), Infinity);
  const groups = new Map<string, number[]>();
  for (const column of near.filter((one) => count[one] === fewest)) {
    const own = bars.filter(({ ranks }) => ranks[column]! >= 0);
    const key = own.map(({ rule, ranks }) => `${remedyKinds[ranks[column]!]} ${rule}`).join("\n");
    const known = groups.get(key);
    if (known) known.push(column);
    else groups.set(key, [column]);
  }
  const [best] = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const columns = best![1];
  return { row, kind, columns, obstacles: obstaclesAt(pool, row, columns[0]!) };
}

/** What would help first, for one client; null where only recruiting can. */
export interface FirstRemedy {
  readonly kind: Exclude<RemedyKind, "recruit">;
  /** What to do, in sentences. */
  readonly says: string;
  /** Mentors who would be eligible once it is done. */
  readonly mentors: readonly string[];
}

/** What would help first for a client who has no eligible mentor, in words. */
export function firstRemedy(pool: Pool, row: number): FirstRemedy | null {
  const found = cheapestRemedy(pool, row);
  const { kind, columns } = found;
  if (kind === "recruit") return null;
  return { kind, says: sayRemedy(pool, [found]), mentors: idsOf(pool.mentors, columns) };
}

/** Whether a remedy takes no more than people who are there already: then nobody needs to be recruited yet. */
export function isBeforeRecruiting(remedy: Pick<FirstRemedy, "kind"> | null): boolean {
  return remedy !== null && rankOf(remedy.kind) < rankOf("train");
}

/** What to do, in sentences, for clients who need the same: fill in what is not known, or what the rules say. */
export function sayRemedy(pool: Pool, remedies: readonly ClientRemedy[]): string {
  const all = remedies.flatMap(({ obstacles }) => obstacles);
  const fields = all.filter(({ kind }) => kind === "fill-in").flatMap(({ unknown }) => unknown);
  const cells = [...new Set(fields)].map((name) => sayCell(pool, remedies, name));
  const others = all.filter(({ kind }) => kind !== "fill-in");
  const near = others.some(({ ofClient }) => !ofClient)
    ? idsOf(
        pool.mentors,
        remedies.flatMap(({ columns }) => columns),
      )
    : [];
  const clients = others.some(({ ofClient }) => ofClient)
    ? idsOf(
        pool.clients,
        remedies.map(({ row }) => row),
      )
    : [];
  const named = [
    ...(near.length > 0 ? [`For ${listed(near, few)} nothing else is missing.`] : []),
    ...(clients.length > 1 ? [`This concerns ${listed(clients, few)}.`] : []),
  ];
  return [...cells, ...new Set(others.map(({ remedy }) => remedy)), ...named].join(" ");
}

/** So many are named, and the others counted. */
const few = { most: 3 };

type Records = Pool["clients"];

function idsOf(records: Records, at: readonly number[]): string[] {
  return [...new Set(at)].sort((a, b) => a - b).map((i) => String(records[i]!.id));
}

function sayCell(pool: Pool, remedies: readonly ClientRemedy[], name: string): string {
  const [side = "", field = ""] = name.split(".");
  const [records, at] =
    side === "client"
      ? ([pool.clients, remedies.map(({ row }) => row)] as const)
      : ([pool.mentors, remedies.flatMap(({ columns }) => columns)] as const);
  const title = pool.model.fields.get(name)?.title ?? field;
  const missing = at.filter((i) => lacks(records[i]!, field));
  return `Fill in “${title}” for ${listed(idsOf(records, missing), few)}.`;
}

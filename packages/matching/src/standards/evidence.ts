import { addMonths, type ReadingModel, type RecordValues } from "@waymark/core";
import type { StandardItem } from "../compile/checklist.js";
import { checklistOf } from "./checklist-of.js";
import type { EvidenceRows } from "./rows.js";

/**
 * How a mentor stands with one standard. `met`: in force. `lapsed`: it was met and no longer counts. `waiting`: asked
 * for. `not-met`: assessed and not met. `missing`: nobody has recorded anything.
 */
export type EvidenceState = "met" | "lapsed" | "waiting" | "not-met" | "missing";

/** What the evidence says of one mentor and one standard. */
export interface ItemEvidence {
  readonly item: StandardItem;
  readonly state: EvidenceState;
  /** The day on which it was settled, or asked for; null where nothing is recorded. Days as numbers. */
  readonly date: number | null;
  /** The last day on which it counts; null where it does not lapse, or was not met. */
  readonly expires: number | null;
  readonly assessor: string | null;
  readonly evidence: string | null;
  /** Whether a renewal has been asked for since. */
  readonly renewing: boolean;
  /** Whether rows of one day say different things; the least favourable then counts. */
  readonly conflicting: boolean;
}

/** A mentor's evidence, item by item in the order of the checklist, and the standing that follows from it. */
export interface MentorEvidence {
  readonly mentor: string;
  /** False where nothing is recorded of this mentor: then nothing follows. */
  readonly recorded: boolean;
  readonly items: readonly ItemEvidence[];
  /** The id of the standing. */
  readonly standing: string;
}

/**
 * The evidence that a caseload holds of one mentor. Rows dated after the day do not count yet. What is asked of others
 * only, or kept in a table that this caseload does not keep, is left out.
 *
 * @param today the day on which it is looked at, the policy's where left out
 */
export function mentorEvidence(
  model: ReadingModel,
  rows: EvidenceRows,
  mentor: RecordValues,
  today = model.today,
): MentorEvidence | null {
  const checklist = checklistOf(model);
  if (checklist === null) return null;
  const id = String(mentor.id);
  const own = (rows.ofMentor.get(id) ?? []).filter((row) => Number(row.date) <= today);
  const items = checklist.compiled
    .filter(
      ({ asked, from }) => asked?.({ mentor }) !== false && (from === null || rows.kept.has(from.record)),
    )
    .map(({ item }) =>
      itemEvidence(
        item,
        own.filter((row) => row.item === item.id),
        today,
      ),
    );
  return {
    mentor: id,
    recorded: own.some((row) => rows.own.has(row)),
    items,
    standing: standingOf(model, items),
  };
}

const severity = { met: 0, waiting: 1, "not-met": 2 } as const;
type Outcome = keyof typeof severity;
const outcomeOf = (row: RecordValues) => String(row.outcome) as Outcome;

/** The latest settled row counts; of one day, the least favourable, then the one that lapses first. */
function itemEvidence(item: StandardItem, rows: readonly RecordValues[], today: number): ItemEvidence {
  const settled = rows.filter((row) => row.outcome !== "waiting");
  const order = (a: RecordValues, b: RecordValues) =>
    Number(b.date) - Number(a.date) ||
    severity[outcomeOf(b)] - severity[outcomeOf(a)] ||
    (expiryOf(item, a) ?? Number.MAX_SAFE_INTEGER) - (expiryOf(item, b) ?? Number.MAX_SAFE_INTEGER) ||
    (text(a.assessor) < text(b.assessor) ? -1 : 1);
  const latest = [...(settled.length > 0 ? settled : rows)].sort(order)[0];
  if (latest === undefined) {
    const nothing = { date: null, expires: null, assessor: null, evidence: null };
    return { item, state: "missing", ...nothing, renewing: false, conflicting: false };
  }
  const outcome = outcomeOf(latest);
  const expires = outcome === "met" ? expiryOf(item, latest) : null;
  return {
    item,
    state: expires !== null && expires < today ? "lapsed" : outcome,
    date: Number(latest.date),
    expires,
    assessor: typeof latest.assessor === "string" ? latest.assessor : null,
    evidence: typeof latest.evidence === "string" ? latest.evidence : null,
    renewing:
      outcome !== "waiting" &&
      rows.some((row) => row.outcome === "waiting" && Number(row.date) > Number(latest.date)),
    conflicting: settled.some((row) => row.date === latest.date && row.outcome !== latest.outcome),
  };
}

const text = (value: unknown): string => String(value ?? "");

/** The earlier of the day that the evidence names and the day to which the scheme lets it count. */
function expiryOf({ renewsMonths }: StandardItem, row: RecordValues): number | null {
  const named = typeof row.expires === "number" ? row.expires : null;
  const allowed = renewsMonths === undefined ? null : addMonths(Number(row.date), renewsMonths);
  if (named === null || allowed === null) return named ?? allowed;
  return Math.min(named, allowed);
}

function standingOf(model: ReadingModel, items: readonly ItemEvidence[]): string {
  const { ranks, lapsed, notYet } = checklistOf(model)!.standing;
  const has = (rank: string, states: readonly EvidenceState[]) =>
    items.every(({ item, state }) => !item.neededFor.includes(rank) || states.includes(state));
  const now = ranks.find((rank) => has(rank, ["met"]));
  if (now !== undefined) return now;
  return ranks.some((rank) => has(rank, ["met", "lapsed"])) ? lapsed : notYet;
}

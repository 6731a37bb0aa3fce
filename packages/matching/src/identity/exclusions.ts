import {
  type Caseload,
  type CaseloadTables,
  dayNumber,
  dayText,
  type Model,
  openCaseload,
  type RecordValues,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { openPool } from "../score/open-pool.js";
import type { Pool } from "../score/pool.js";
import { barriersOf } from "../shortlist/barriers.js";

/** Something that excludes people by who they are: a client's must or never, or a rule in force. It is honoured. */
export interface Exclusion {
  readonly kind: "wish" | "rule";
  /** The client whose wish it is; null for a rule. */
  readonly client: string | null;
  /** The factor or the rule. */
  readonly id: string;
  readonly title: string;
  /** `not-approved` where an approver, a reason or an end is missing; `lapsed` where the end has passed. */
  readonly state: "approved" | "not-approved" | "lapsed";
  readonly approvedBy: string | null;
  readonly reason: string | null;
  readonly until: string | null;
  /** The columns of `clients`, or the paths of the policy, that are missing or lapsed. */
  readonly where: readonly string[];
  /** What to ask, of whom; null where it is approved. */
  readonly question: { readonly role: string; readonly says: string } | null;
  /** What it costs: matches of open clients that it alone rules out. */
  readonly alone: number;
}

/**
 * What excludes people by who they are: each must or never of an open client on a factor that reads identity, and each
 * rule that does. It is honoured, approved or not: it keeps apart until somebody lifts it. But it is a decision, with an
 * approver, a reason and an end, and where one of these is missing or has lapsed it is a question to a named role.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", gender: "female", wishes: "gender:must" };
 * const [wish] = exclusions(model, { clients: [client], mentors: [] });
 * [wish.client, wish.id, wish.state]; // => ["C-1", "gender", "not-approved"]
 * wish.where; // => ["wish_approved_by", "wish_reason", "wish_until"]
 * ```
 */
export function exclusions(model: Model, caseload: Caseload | CaseloadTables): Exclusion[] {
  const pool = openPool(openCaseload(model, caseload));
  const alone = countAlone(pool);
  return [...wishesThatExclude(pool, alone), ...rulesThatExclude(model, alone)];
}

/** How many matches each barrier alone rules out: by rule, and for wishes by client and wish. */
function countAlone(pool: Pool): ReadonlyMap<string, number> {
  const alone = new Map<string, number>();
  const add = (key: string) => alone.set(key, (alone.get(key) ?? 0) + 1);
  pool.clients.forEach(({ id }, row) => {
    const barriers = barriersOf(pool, row);
    for (let column = 0; column < pool.mentors.length; column++) {
      const blocking = barriers.filter((barrier) => barrier.blocks(column));
      if (blocking.length !== 1) continue;
      const { rule } = blocking[0]!;
      add(rule.startsWith("wish:") ? `${String(id)} ${rule}` : rule);
    }
  });
  return alone;
}

const readsIdentity = ({ fields }: Model, reads: readonly string[]) =>
  reads.some((name) => (fields.get(name)?.sensitivity ?? "ordinary") !== "ordinary");

function wishesThatExclude({ model, clients, plans }: Pool, alone: ReadonlyMap<string, number>): Exclusion[] {
  return clients.flatMap((client, row) =>
    plans[row]!.wishes.filter(({ factor }) => readsIdentity(model, factor.asked.reads)).map(
      ({ factor, wish }): Exclusion => {
        const approval = {
          by: textOf(client.wish_approved_by),
          reason: textOf(client.wish_reason),
          until: typeof client.wish_until === "number" ? client.wish_until : null,
        };
        const where = { by: "wish_approved_by", reason: "wish_reason", until: "wish_until" };
        const title = `${factor.factor.title}: ${wish}`;
        return {
          ...{ kind: "wish", client: String(client.id), id: factor.id, title },
          ...judged(model, approval, where, `the wish of ${String(client.id)} (${title.toLowerCase()})`),
          alone: alone.get(`${String(client.id)} wish:${factor.id}`) ?? 0,
        };
      },
    ),
  );
}

function rulesThatExclude(model: Model, alone: ReadonlyMap<string, number>): Exclusion[] {
  const { rules, settings } = matchingOf(model);
  return rules
    .filter(({ rule, reads }) => rule.effect === "block" && readsIdentity(model, reads))
    .map(({ rule: { id, title } }): Exclusion => {
      const given = settings.approvals.rules[id];
      const approval = {
        by: given?.by ?? null,
        reason: given?.reason ?? null,
        until: given ? (dayNumber(given.until) ?? null) : null,
      };
      const at = (key: string) => `approvals.rules.${id}.${key}`;
      const where = { by: at("by"), reason: at("reason"), until: at("until") };
      return {
        ...{ kind: "rule", client: null, id, title },
        ...judged(model, approval, where, `the rule “${title}”`),
        alone: alone.get(id) ?? 0,
      };
    });
}

interface Approval {
  readonly by: string | null;
  readonly reason: string | null;
  readonly until: number | null;
}

/** Whether an approval is whole and in force, and what to ask where it is not. */
function judged(
  model: Model,
  approval: Approval,
  where: Readonly<Record<keyof Approval, string>>,
  what: string,
): Pick<Exclusion, "state" | "approvedBy" | "reason" | "until" | "where" | "question"> {
  const missing = (["by", "reason", "until"] as const).filter((key) => approval[key] === null);
  const isPast = approval.until !== null && approval.until < model.today;
  const state = missing.length > 0 ? "not-approved" : isPast ? "lapsed" : "approved";
  const until = approval.until === null ? null : dayText(approval.until);
  const { role } = matchingOf(model).settings.approvals;
  const says =
    state === "lapsed"
      ? `The approval of ${what} ended on ${until}. It still keeps people apart. Is it still right?`
      : `Nobody has approved ${what} with a reason and an end. It keeps people apart meanwhile. Is it right, and until when?`;
  return {
    ...{ state, approvedBy: approval.by, reason: approval.reason, until },
    where: [...missing.map((key) => where[key]), ...(state === "lapsed" ? [where.until] : [])],
    question: state === "approved" ? null : { role, says },
  };
}

const textOf = (value: RecordValues[string] | undefined) =>
  typeof value === "string" && value.trim() !== "" ? value : null;

import {
  type Caseload,
  type CaseloadTables,
  capital,
  dayText,
  longDay,
  type Model,
  mayIn,
  openCaseload,
  type RecordValues,
  rolesWith,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { isMade } from "../overrides/decisions.js";
import { openPool } from "../score/open-pool.js";
import type { Pool } from "../score/pool.js";
import { wishWords } from "../score/rules.js";
import { barriersOf, countBarred } from "../shortlist/barriers.js";

/** What deciding on an exclusion is called among the rights of a role. */
const matter = "exclusion";

/** Something that keeps people apart by who they are: a client's must or never, or a rule in force. */
export interface Exclusion {
  readonly kind: "wish" | "rule";
  /** The client whose wish it is; null for a rule. */
  readonly client: string | null;
  /** The factor or the rule. */
  readonly id: string;
  readonly title: string;
  /** `missing` where nobody who may has approved it; `lapsed` where the approval has run out. It is honoured all the same. */
  readonly state: "approved" | "missing" | "lapsed";
  readonly approval: Approval | null;
  /** What to ask, and the roles that may answer; null where it is approved. */
  readonly question: { readonly roles: readonly string[]; readonly says: string } | null;
  /** What it costs: matches of open clients that nothing else rules out. */
  readonly alone: number;
  /** Matches of open clients that it rules out, alone or with others. */
  readonly matches: number;
}

/** A decision on an exclusion: who, in which role, when, why and until when. */
export interface Approval {
  readonly by: string;
  readonly role: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * What excludes people by who they are: each must or never of an open client on a factor that reads identity, and each
 * rule that does. It is honoured, approved or not: what keeps people apart never fails open. But it needs a decision
 * with an approver, a reason and an end (`approvals` in a caseload). Where there is none, or it has run out, it is a
 * question to those who may decide.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", gender: "female", wishes: "gender:must" };
 * const [wish] = exclusions(model, { clients: [client], mentors: [] });
 * [wish.client, wish.id, wish.state]; // => ["C-1", "gender", "missing"]
 * wish.question.roles; // => ["Project Manager", "Project Board"]
 * ```
 */
export function exclusions(model: Model, caseload: Caseload | CaseloadTables): Exclusion[] {
  const opened = openCaseload(model, caseload);
  const pool = openPool(opened);
  const reads = (names: readonly string[]) => readsIdentity(model, names);
  const excluding = matchingOf(model).rules.filter((one) => one.rule.effect === "block" && reads(one.reads));
  const ids = new Set(excluding.map(({ rule: { id } }) => id));
  const cost = countCost(pool, (rule) => ids.has(rule) || rule.startsWith("wish:"));
  const known = { model, approvals: opened.records.approvals ?? [] };
  const wishes = pool.clients.flatMap((client, row) =>
    pool.plans[row]!.wishes.filter(({ factor }) => reads(factor.asked.reads)).map((wish): Exclusion => {
      const { rule } = wishWords(wish);
      const named =
        wish.someone && `for ${wish.wish === "must" ? "" : "a mentor who is not "}someone ${wish.someone}`;
      const about = named ?? `about ${wish.factor.factor.title.toLowerCase()}`;
      const of = String(client.id);
      return {
        ...{ kind: "wish", client: of, id: wish.factor.id, title: `A wish ${about}` },
        ...decided(known, wish.factor.id, of, `the wish of ${of} ${about}`),
        ...cost(`${of} ${rule}`),
      };
    }),
  );
  const rules = excluding.map(
    ({ rule: { id, title } }): Exclusion => ({
      ...{ kind: "rule", client: null, id, title },
      ...decided(known, id, null, `the rule “${title}”`),
      ...cost(id),
    }),
  );
  return [...wishes, ...rules];
}

function readsIdentity({ fields }: Model, names: readonly string[]): boolean {
  return names.some((name) => (fields.get(name)?.sensitivity ?? "ordinary") !== "ordinary");
}

type Cost = Pick<Exclusion, "alone" | "matches">;

/** What each barrier rules out: a rule over all clients, a wish for its own client. */
function countCost(pool: Pool, counted: (rule: string) => boolean): (key: string) => Cost {
  const costs = new Map<string, { alone: number; matches: number }>();
  pool.clients.forEach(({ id }, row) => {
    for (const { barrier, mentors, alone } of countBarred(barriersOf(pool, row), pool.mentors.length)) {
      const { rule } = barrier;
      if (!counted(rule)) continue;
      const key = rule.startsWith("wish:") ? `${String(id)} ${rule}` : rule;
      const before = costs.get(key);
      costs.set(key, { alone: (before?.alone ?? 0) + alone, matches: (before?.matches ?? 0) + mentors });
    }
  });
  return (key) => costs.get(key) ?? { alone: 0, matches: 0 };
}

/** Whether an exclusion is approved today by somebody who may, and what to ask where it is not. */
function decided(
  { model, approvals }: { readonly model: Model; readonly approvals: readonly RecordValues[] },
  about: string,
  client: string | null,
  what: string,
): Pick<Exclusion, "state" | "approval" | "question"> {
  const made = approvals
    .filter((one) => one.about === about && (one.client ?? null) === client)
    .filter((one) => isMade(one, model.today) && mayIn(model.roles, one.role, "decides", matter))
    .sort((a, b) => Number(b.until) - Number(a.until) || Number(b.date) - Number(a.date));
  const last = made[0];
  const approval = last === undefined ? null : approvalOf(last);
  if (last !== undefined && Number(last.until) >= model.today)
    return { state: "approved", approval, question: null };
  const roles = rolesWith(model.roles, "decides", matter).map(({ title }) => title);
  const says =
    approval === null
      ? `${client === null ? `${capital(what)} reads facts about who people are. A decision to keep it is not on record.` : `No decision is on record about ${what}, which keeps people apart by who they are.`} It is honoured meanwhile. Should it stand, and until when?`
      : `The decision on ${what} ran out on ${longDay(approval.until)}. It is honoured meanwhile. Should it stand, and until when?`;
  return { state: approval === null ? "missing" : "lapsed", approval, question: { roles, says } };
}

function approvalOf(record: RecordValues): Approval {
  const { by, role, reason } = record;
  return {
    ...{ by: String(by), role: String(role), reason: String(reason) },
    ...{ date: dayText(Number(record.date)), until: dayText(Number(record.until)) },
  };
}

import type { CaseloadTables, Model, RawRecord } from "@waymark/core";
import { match, matchingOf, matchPair, type PreviousPair } from "@waymark/matching";

/** One way to serve one client: nobody, one mentor or two. */
interface Option {
  readonly mentors: readonly string[];
  readonly points: number;
  readonly moved: number;
}

/** What an allocation is judged by, the first before all others; higher is better in each. */
export type Standing = readonly number[];

/**
 * Every allocation of a small caseload without engagements, by trying them all: the best standing that any has. Served
 * by tier, then clients with two where two are wanted, then earlier proposals kept, then points less charges.
 */
export function bestByForce(
  model: Model,
  caseload: CaseloadTables,
  previous: readonly PreviousPair[] = [],
): { readonly standing: Standing; readonly count: number } {
  const clients = caseload.clients.filter(({ status }) => status !== "closed");
  const options = clients.map((client) => optionsOf(model, caseload, client, previous));
  const capacity = new Map(caseload.mentors.map(({ id, capacity }) => [String(id), Number(capacity)]));
  const { budget, workload = 0 } = matchingOf(model).settings.allocation;
  const rateOf = new Map(
    caseload.mentors.map((mentor) => [
      String(mentor.id),
      budget ? Number(mentor[budget.field] ?? budget.unknown) : 0,
    ]),
  );
  const used = new Map<string, number>();
  let best: Standing = [];
  let count = 0;
  const chosen: Option[] = [];
  const visit = (at: number, charge: number, paid: number): void => {
    if (at === clients.length) {
      count += 1;
      const standing = standingOf(model, clients, chosen, charge);
      if (best.length === 0 || compare(standing, best) > 0) best = standing;
      return;
    }
    for (const option of options[at]!) {
      if (option.mentors.some((id) => (used.get(id) ?? 0) >= capacity.get(id)!)) continue;
      const rate = option.mentors.reduce((sum, id) => sum + rateOf.get(id)!, 0);
      if (budget && rate > 0 && paid + rate > budget.most) continue;
      const more = option.mentors.reduce((sum, id) => sum + workload * (used.get(id) ?? 0), 0);
      for (const id of option.mentors) used.set(id, (used.get(id) ?? 0) + 1);
      chosen.push(option);
      visit(at + 1, charge + more, paid + rate);
      chosen.pop();
      for (const id of option.mentors) used.set(id, used.get(id)! - 1);
    }
  };
  visit(0, 0, 0);
  return { standing: best, count };
}

/** The standing of proposals, to hold against the best. */
export function standingOfPairs(
  model: Model,
  caseload: CaseloadTables,
  pairs: readonly { client: string; mentor: string; second: string | null; points: number }[],
  previous: readonly PreviousPair[] = [],
): Standing {
  const clients = caseload.clients.filter(({ status }) => status !== "closed");
  const load = new Map<string, number>();
  let charge = 0;
  const chosen = clients.map((client): Option => {
    const found = pairs.find((one) => one.client === client.id);
    const mentors = found ? [found.mentor, ...(found.second ? [found.second] : [])] : [];
    for (const id of mentors) {
      charge += (matchingOf(model).settings.allocation.workload ?? 0) * (load.get(id) ?? 0);
      load.set(id, (load.get(id) ?? 0) + 1);
    }
    return { mentors, points: found?.points ?? 0, moved: movedBy(client, mentors, previous, caseload) };
  });
  return standingOf(model, clients, chosen, charge);
}

function optionsOf(
  model: Model,
  { mentors, overrides = [] }: CaseloadTables,
  client: RawRecord,
  previous: readonly PreviousPair[],
): Option[] {
  const ruledOut = (mentor: RawRecord) =>
    overrides.some((one) => one.client === client.id && one.mentor === mentor.id && one.kind === "veto");
  const open = mentors.filter((mentor) => !ruledOut(mentor));
  const all = { mentors, overrides, clients: [] };
  const option = (names: readonly string[], points: number): Option => ({
    ...{ mentors: names, points },
    moved: movedBy(client, names, previous, all),
  });
  const isPair = wantsPair(model, client);
  const { floor } = matchingOf(model).settings.allocation;
  // The small scheme has one factor, so that its points are those of the match.
  const reaches = (points: number) => points >= Math.max(...Object.values(floor?.factors ?? {}), 0);
  const single = open
    .map((mentor) => match(model, client, mentor))
    .filter(({ points }) => points >= (floor?.points ?? 0) && reaches(points))
    .filter(
      ({ eligible }) => eligible && (!isPair || matchingOf(model).settings.allocation.pairs === "or-alone"),
    )
    .map(({ mentor, points }) => option([mentor], points));
  const pairs = isPair
    ? open.flatMap((one, i) => open.slice(i + 1).map((other) => matchPair(model, client, one, other)))
    : [];
  const two = pairs
    .filter(({ admissible }) => admissible)
    .filter(({ points, own }) => points >= (floor?.points ?? 0) && own.every((one) => reaches(one.points)))
    .map(({ mentor, second, points }) => option([mentor, second], points));
  return [option([], 0), ...single, ...two];
}

export function wantsPair(model: Model, client: RawRecord): boolean {
  return (
    matchingOf(model).pairs?.wanted({ client: { ...client } as never, policy: model.policyFacts }) === true
  );
}

function movedBy(
  client: RawRecord,
  mentors: readonly string[],
  previous: readonly PreviousPair[],
  { mentors: pool }: Pick<CaseloadTables, "mentors">,
): number {
  const before = previous.find((one) => one.client === client.id);
  const names = before ? [before.mentor, ...(before.second ? [before.second] : [])] : [];
  return names.filter((id) => pool.some((mentor) => mentor.id === id) && !mentors.includes(id)).length;
}

function standingOf(
  model: Model,
  clients: readonly RawRecord[],
  chosen: readonly Option[],
  charge: number,
): Standing {
  const served = (tier: number) =>
    chosen.filter((option, i) => option.mentors.length > 0 && Number(clients[i]!.urgency ?? 6) === tier)
      .length;
  const alone = chosen.filter(
    (option, i) => option.mentors.length === 1 && wantsPair(model, clients[i]!),
  ).length;
  const sum = (key: "moved" | "points") => chosen.reduce((total, option) => total + option[key], 0);
  return [...[1, 2, 3, 4, 5, 6].map(served), -alone, -sum("moved"), sum("points") - charge];
}

/** The first difference decides. */
export function compare(a: Standing, b: Standing): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

import type { Allocation, Match, Shortlist } from "@waymark/matching";
import type { RegisterRow } from "@waymark/risk";
import type { Cell, SheetOut } from "./csv.js";

/** Points as a number out of a hundred, exact to two places. */
const percent = (points: number): number => points / 100;

const joined = (parts: readonly string[]): string => parts.join(" ");

/** Every shortlist as one sheet: a row for each mentor on it, or one row that says why there is none. */
export function shortlistSheet(shortlists: readonly Shortlist[]): SheetOut {
  const header = [
    "client",
    "rank",
    "mentor",
    "score",
    "low",
    "high",
    "eligible_mentors",
    "for",
    "against",
    "ask_first",
  ];
  const rows = shortlists.flatMap((one): Cell[][] => {
    if (one.matches.length > 0)
      return one.matches.map((match, i) => [one.client, i + 1, ...matchCells(match, one.eligible)]);
    const why = one.blocked.map(({ title, mentors }) => `${title}: ${mentors}.`);
    const recruit = one.profile?.must.map((must) => `Recruit: ${must}`) ?? [];
    return [[one.client, null, null, null, null, null, 0, null, joined(why), joined(recruit)]];
  });
  return { header, rows };
}

function matchCells(match: Match, eligible: number): Cell[] {
  const strong = match.contributions.filter(({ points, of }) => points * 2 >= of && points > 0);
  const weak = match.contributions.filter(
    ({ points, of, unknown }) => points * 2 < of && unknown.length === 0,
  );
  return [
    match.mentor,
    percent(match.points),
    percent(match.low),
    percent(match.high),
    eligible,
    joined(strong.map(({ says }) => says)),
    joined([...weak.map(({ says }) => says), ...match.flags.map(({ reason }) => reason)]),
    joined(match.unknowns.map(({ ask }) => ask)),
  ];
}

/** The allocation as a sheet: who has whom, who is proposed for whom, and who waits and why. */
export function allocationSheet({ assignments, unmatched }: Allocation): SheetOut {
  const header = ["client", "status", "mentor", "score", "low", "high", "why", "recruit"];
  const served = assignments.map((one): Cell[] => [
    one.client,
    one.kind,
    one.mentor,
    percent(one.points),
    percent(one.low),
    percent(one.high),
    null,
    null,
  ]);
  const waiting = unmatched.map((one): Cell[] => [
    one.client,
    one.reason === "no-eligible-mentor" ? "no eligible mentor" : "waiting",
    null,
    null,
    null,
    null,
    one.says,
    joined(one.profile.must),
  ]);
  const rows = [...served, ...waiting].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return { header, rows };
}

const registerColumns = [
  ["engagement", (row) => row.engagement],
  ["as_of", (row) => row.asOf],
  ["category", (row) => row.category],
  ["risk", (row) => row.title],
  ["cause", (row) => row.cause],
  ["event", (row) => row.event],
  ["consequence", (row) => row.consequence],
  ["owner", (row) => row.owner],
  ["inherent_likelihood", (row) => percent(row.inherentLikelihood)],
  ["inherent_impact", (row) => percent(row.inherentImpact)],
  ["inherent", (row) => percent(row.inherent)],
  ["residual_likelihood", (row) => percent(row.residualLikelihood)],
  ["residual_impact", (row) => percent(row.residualImpact)],
  ["residual", (row) => percent(row.residual)],
  ["low", (row) => percent(row.low)],
  ["high", (row) => percent(row.high)],
  ["band", (row) => row.band],
  ["settled", (row) => row.settled],
  ["controls_in_place", (row) => row.controlsInPlace],
  ["controls_missing", (row) => row.controlsMissing],
  ["not_known", (row) => row.unknown],
  ["found", (row) => row.says],
  ["review_days", (row) => row.reviewDays],
  ["risk_id", (row) => row.risk],
  ["report_ids", (row) => row.covers],
  ["source", (row) => row.source],
] as const satisfies readonly (readonly [string, (row: RegisterRow) => Cell])[];

/** The risk register as a sheet: a row for each risk of each engagement that goes on. */
export function registerSheet(register: readonly RegisterRow[]): SheetOut {
  return {
    header: registerColumns.map(([title]) => title),
    rows: register.map((row) => registerColumns.map(([, cell]) => cell(row))),
  };
}

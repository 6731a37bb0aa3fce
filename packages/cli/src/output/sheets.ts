import { type Allocation, type Match, reasonsFor, type Shortlist } from "@waymark/matching";
import { sayDecision, sayFlag } from "../terminal/decision.js";
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
  const reasons = reasonsFor(match);
  return [
    match.mentor,
    percent(match.points),
    percent(match.low),
    percent(match.high),
    eligible,
    joined(reasons.for.map(({ says }) => says)),
    joined([...reasons.against.map(({ says }) => says), ...reasons.check.map(({ reason }) => reason)]),
    joined(reasons.askFirst.map(({ ask }) => ask)),
  ];
}

/** The allocation as a sheet: who has whom, who is proposed for whom, and who waits and why. */
export function allocationSheet({ assignments, unmatched }: Allocation): SheetOut {
  const header = [
    ...["client", "status", "mentor", "second_mentor", "score", "low", "high", "why"],
    ...["urgency", "days_waiting", "would_serve", "recruit"],
  ];
  const served = assignments.map((one): Cell[] => [
    one.client,
    one.kind,
    one.mentor,
    one.second,
    percent(one.points),
    percent(one.low),
    percent(one.high),
    joined([
      ...(one.alone ? ["One mentor, where there were to be two."] : []),
      ...one.decisions.map(sayDecision),
      ...one.flags.map((flag) => `Bear in mind: ${sayFlag(flag, one.second !== null)} ${flag.remedy}`),
    ]),
    ...[null, null, null, null],
  ]);
  const waiting = unmatched.map((one): Cell[] => [
    one.client,
    one.reason === "no-eligible-mentor" ? "no eligible mentor" : "waiting",
    ...[null, null, null, null, null],
    one.says,
    one.urgency,
    one.days,
    joined(one.wouldServe),
    joined(one.profile.must),
  ]);
  const rows = [...served, ...waiting].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return { header, rows };
}

import { sayProof, type Unmatched } from "@waymark/matching";
import { longDay } from "@waymark/report";
import type { Folder } from "../folder/read.js";
import type { Results } from "../results/compute.js";
import { daysAround } from "../results/days.js";
import { version } from "../version.js";
import { commandLine } from "./command-line.js";
import { type Style, styleFor, tame } from "./style.js";
import type { World } from "./world.js";

/** Where a run read and wrote, to say what can be typed next. */
export interface Whereabouts {
  readonly caseload: string;
  readonly out: string;
  readonly world: World;
}

/** What a run ends with: who has a mentor, who waits and why, what needs attention today, and what to do next. */
export function summaryOf({ model, read }: Folder, results: Results, where: Whereabouts): string {
  const style = styleFor(where.world.stdout, where.world.env);
  const counts = [
    `Waymark ${version}`,
    `policy ${model.name} ${model.version}`,
    count(read.clients.length, "client"),
    count(read.mentors.length, "mentor"),
    count(read.engagements.length, "engagement"),
  ];
  const lines = [
    ...dayLines(model, read, style),
    ...servedLines(results, style),
    ...waitingLines(results, style),
    ...urgentLines(results, style),
    ...standardLines(results, style),
    ...relationshipLines(results, style),
  ];
  return `${style.bold(counts.join(" · "))}\n\n${paragraphs(lines)}\n${nextSteps(results, where)}`;
}

/** So many days without a record before the policy's day, and it may be the wrong day. */
const longSilence = 183;

/** Whether the policy's day is one on which this caseload can be looked at. */
function dayLines(model: Folder["model"], read: Folder["read"], style: Style): Line[] {
  const { all, after, last, since } = daysAround(model, read);
  const aside = "Is asOf in policy.json the day that you mean?";
  if (after > 0) {
    const what = `${after} of ${count(all, "date")} on record ${after === 1 ? "is" : "are"} later than the assessment date, ${longDay(model.asOf)}`;
    return [
      [style.warn("!"), what, after * 2 > all ? aside : `The last is ${longDay(last ?? "")}. ${aside}`],
    ];
  }
  if (since <= longSilence) return [];
  return [
    [
      style.warn("!"),
      `The last date on record is ${longDay(last ?? "")}, ${since} days before the assessment date`,
      aside,
    ],
  ];
}

type Line = readonly [mark: string, what: string, aside: string];

function servedLines({ allocation, verdict }: Results, style: Style): Line[] {
  const { assignments, certificate } = allocation;
  const kept = assignments.filter(({ kind }) => kind === "kept").length;
  const pairs = assignments.filter(({ second }) => second !== null).length;
  const proposed = assignments.length - kept;
  const parts =
    kept === 0
      ? []
      : [`${kept} continue`, `${proposed} ${proposed === 1 ? "is a new proposal" : "are new proposals"}`];
  const clients = new Set(assignments.map(({ client }) => client)).size;
  const aside = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
  const two = pairs === 0 ? "" : ` (${pairs} with a pair of mentors)`;
  return [
    [
      style.good("✔"),
      `${count(clients, "client")} ${clients === 1 ? "has" : "have"} a mentor${aside}${two}`,
      verdict.valid
        ? sayProof(certificate)
        : style.bad("not proved to be the best possible: do not rely on it"),
    ],
    ...decidedLines(allocation, style),
    ...flaggedLines(allocation, style),
  ];
}

/** Proposals with something to check first, and relationships that continue although a rule is no longer met. */
function flaggedLines({ assignments }: Results["allocation"], style: Style): Line[] {
  const line = (kind: "proposed" | "kept", what: (n: number) => string): Line[] => {
    const flagged = assignments.filter((one) => one.kind === kind && one.flags.length > 0);
    if (flagged.length === 0) return [];
    const titles = tally(flagged.flatMap(({ flags }) => flags.map(({ title }) => title)));
    const aside = titles.slice(0, 3).map(([title, n]) => `${n} ${title.toLowerCase()}`);
    return [[style.warn("!"), what(flagged.length), tame(`not met: ${aside.join(" · ")}`)]];
  };
  return [
    ...line("proposed", (n) => `${count(n, "proposed match", "proposed matches")} to check first`),
    ...line(
      "kept",
      (n) => `${count(n, "relationship")} that no longer ${n === 1 ? "meets" : "meet"} every rule`,
    ),
  ];
}

/** Decisions of staff that hold, and those that could not be carried out, which somebody must know. */
function decidedLines({ overrides }: Results["allocation"], style: Style): Line[] {
  const made = overrides.filter(({ state }) => state === "made").length;
  const refused = overrides.filter(({ state }) => state === "refused").map(({ decision }) => decision);
  const lines: Line[] = [];
  if (made > 0)
    lines.push([
      style.good("✔"),
      `${count(made, "match", "matches")} fixed by staff ${made === 1 ? "was" : "were"} kept`,
      "",
    ]);
  if (refused.length > 0)
    lines.push([
      style.warn("!"),
      `${count(refused.length, "staff decision")} could not be carried out`,
      tame(refused.map(({ kind, mentor, client }) => `${kind} of ${mentor} for ${client}`).join(", ")),
    ]);
  return lines;
}

function waitingLines({ allocation: { unmatched } }: Results, style: Style): Line[] {
  const full = unmatched.filter(({ reason }) => reason === "all-suitable-full" || reason === "over-budget");
  const pairs = unmatched.filter(({ reason }) => reason === "no-whole-pair");
  const none = unmatched.filter(({ reason }) => reason === "no-eligible-mentor");
  const lines: Line[] = [];
  if (full.length > 0)
    lines.push([
      style.warn("!"),
      `${count(full.length, "client")} ${full.length === 1 ? "is" : "are"} waiting: eligible mentors are full or matched to others first`,
      recruiting(full, unmatched),
    ]);
  if (pairs.length > 0)
    lines.push([
      style.warn("!"),
      `${count(pairs.length, "client")} ${pairs.length === 1 ? "needs" : "need"} two mentors, and no two are both free and suited to each other`,
      pairs.map(({ client }) => client).join(", "),
    ]);
  for (const [rule, clients] of byFirstRule(none)) {
    const names = `${clients.slice(0, 4).join(", ")}${clients.length > 4 ? ", …" : ""}`;
    lines.push([
      style.warn("!"),
      `${count(clients.length, "client")} ${clients.length === 1 ? "has" : "have"} no eligible mentor`,
      rule === "" ? names : `${names} (not met: ${tame(rule)})`,
    ]);
  }
  return lines;
}

/** Those without an eligible mentor, by the rule that keeps most mentors from them. */
function byFirstRule(none: readonly Unmatched[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { client, blocked } of none) {
    const rule = blocked[0]?.title ?? "";
    groups.set(rule, [...(groups.get(rule) ?? []), client]);
  }
  return groups;
}

/** What waiting clients most often need of a mentor, apart from what every mentor must have. */
function recruiting(waiting: readonly Unmatched[], all: readonly Unmatched[]): string {
  const musts = tally(waiting.flatMap(({ profile }) => profile.must));
  const common = (must: string) => all.every(({ profile }) => profile.must.includes(must));
  const [most] = all.length === 1 ? musts : musts.filter(([must]) => !common(must));
  return most === undefined ? "" : `most needed: a mentor who ${tame(predicate(most[0]))}`;
}

function urgentLines({ assessments, oversight: { toDo, chain } }: Results, style: Style): Line[] {
  const broken: Line[] = chain.intact
    ? []
    : [[style.bad("✘"), "The record of decisions is not complete", tame(chain.says)]];
  if (assessments.length === 0) return broken;
  const today = toDo.engagements.length;
  if (today === 0) return [...broken, [style.good("✔"), "No relationship needs attention today", ""]];
  const parts = [
    [toDo.duties, "required action", "required actions"],
    [toDo.lapsed, "control no longer in place", "controls no longer in place"],
    [toDo.undecided, "decision to make (advice: pause or stop)", "decisions to make (advice: pause or stop)"],
  ] as const;
  const aside = parts
    .filter(([{ length }]) => length > 0)
    .map(([{ length }, one, many]) => count(length, one, many));
  return [
    ...broken,
    [
      style.warn("!"),
      `${count(today, "relationship")} ${today === 1 ? "needs" : "need"} attention today`,
      aside.join(" · "),
    ],
  ];
}

/** Checks and training of mentors that expire soon: the first of them by name. */
function standardLines({ panel: { lapsing } }: Results, style: Style): Line[] {
  const [first] = lapsing;
  if (first === undefined) return [];
  const mentors = new Set(lapsing.map(({ mentor }) => mentor)).size;
  const what = `${count(mentors, "mentor")} ${mentors === 1 ? "has" : "have"} a check or training to renew soon`;
  return [
    [
      style.warn("!"),
      what,
      tame(`first ${first.mentor}: ${first.title.toLowerCase()}, by ${longDay(first.expires)}`),
    ],
  ];
}

/** Relationships to follow up, by what is raised most often. */
function relationshipLines({ relationships: { relationships } }: Results, style: Style): Line[] {
  const raised = relationships.filter(({ signs }) => signs.length > 0);
  if (raised.length === 0) return [];
  const titles = tally(raised.flatMap(({ signs }) => signs.map(({ title }) => title)));
  const aside = titles
    .slice(0, 3)
    .map(([title, n]) => `${n} ${title.toLowerCase()}`)
    .join(" · ");
  return [[style.warn("!"), `${count(raised.length, "relationship")} to follow up`, tame(aside)]];
}

function nextSteps(
  { allocation, shortlists, register }: Results,
  { caseload, out, world }: Whereabouts,
): string {
  const pair = allocation.assignments[0] ?? shortlists.flatMap(({ matches }) => matches)[0];
  return [
    `  Report             ${out}/report.html\n`,
    register.length === 0 ? "" : `  Register           ${out}/risk-register.xlsx\n`,
    `  Check the results  ${commandLine(world, "verify", out)}\n`,
    pair ? `  Ask why            ${commandLine(world, "explain", caseload, pair.client, pair.mentor)}\n` : "",
  ].join("");
}

/** Each finding on a line, and what is said beside it on the next, so that neither is wider than a terminal. */
function paragraphs(lines: readonly Line[]): string {
  return lines
    .map(([mark, what, aside]) => `  ${mark} ${what}\n${aside === "" ? "" : `      ${aside}\n`}`)
    .join("");
}

/** A sentence of what a mentor is or does, as a part of another one. */
function predicate(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.\s*$/, "")}`;
}

/** Words with how often they come, the most frequent first. */
function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function count(n: number, noun: string, many = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : many}`;
}

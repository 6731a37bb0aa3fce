import { sayProof, type Unmatched } from "@waymark/matching";
import { longDay, sayKinds, whens, whenWords } from "@waymark/report";
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
    ...recordLines(results, style),
    ...toDoLines(results, style),
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
  if (clients === 0)
    return [[style.warn("!"), "No client has a mentor yet", ""], ...decidedLines(allocation, style)];
  return [
    [
      style.good("✔"),
      `${count(clients, "client")} ${clients === 1 ? "has" : "have"} a mentor${aside}${two}`,
      verdict.valid
        ? sayProof(certificate)
        : style.bad("not proved to be the best possible: do not rely on it"),
    ],
    ...decidedLines(allocation, style),
  ];
}

/** Decisions of staff that hold; those that could not be carried out are among the things to do. */
function decidedLines({ overrides }: Results["allocation"], style: Style): Line[] {
  const made = overrides.filter(({ state }) => state === "made").length;
  if (made === 0) return [];
  const what = `${count(made, "match", "matches")} fixed by staff ${made === 1 ? "was" : "were"} kept`;
  return [[style.good("✔"), what, ""]];
}

function waitingLines({ allocation: { unmatched }, remedies }: Results, style: Style): Line[] {
  const full = unmatched.filter(({ reason }) => reason === "all-suitable-full" || reason === "over-budget");
  const pairs = unmatched.filter(({ reason }) => reason === "no-whole-pair");
  const none = unmatched.filter(({ reason }) => reason === "no-eligible-mentor");
  const lines: Line[] = [];
  if (full.length > 0)
    lines.push([
      style.warn("!"),
      `${count(full.length, "client")} ${full.length === 1 ? "is" : "are"} waiting: eligible mentors are full or matched to others first`,
      recruiting(
        full,
        unmatched.filter(({ profile }) => profile.must.length > 0),
      ),
    ]);
  if (pairs.length > 0)
    lines.push([
      style.warn("!"),
      `${count(pairs.length, "client")} ${pairs.length === 1 ? "needs" : "need"} two mentors, and no two are both free and suited to each other`,
      pairs.map(({ client }) => client).join(", "),
    ]);
  if (none.length > 0)
    lines.push([
      style.warn("!"),
      `${count(none.length, "client")} ${none.length === 1 ? "has" : "have"} no eligible mentor`,
      listNames(none.map(({ client }) => client)),
    ]);
  for (const { says, worth } of remedies.slice(0, 3)) lines.push([" ", tame(says), tame(worth)]);
  return lines;
}

function listNames(names: readonly string[]): string {
  return `${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}`;
}

/** What waiting clients most often need of a mentor, apart from what every mentor must have. */
function recruiting(waiting: readonly Unmatched[], all: readonly Unmatched[]): string {
  const musts = tally(waiting.flatMap(({ profile }) => profile.must));
  const common = (must: string) => all.every(({ profile }) => profile.must.includes(must));
  const [most] = all.length === 1 ? musts : musts.filter(([must]) => !common(must));
  return most === undefined ? "" : `most needed: a mentor who ${tame(predicate(most[0]))}`;
}

/** Whether the record of decisions is whole. */
function recordLines({ oversight: { chain } }: Results, style: Style): Line[] {
  return chain.intact ? [] : [[style.bad("✘"), "The record of decisions is not complete", tame(chain.says)]];
}

/** What has to be done: how many things of each group, and the first of those that cannot wait. */
function toDoLines({ todo }: Results, style: Style): Line[] {
  if (todo.length === 0) return [[style.good("✔"), "Nothing has to be done", ""]];
  return whens.flatMap((when): Line[] => {
    const items = todo.filter((item) => item.when === when);
    if (items.length === 0) return [];
    const what = `${whenWords[when]}: ${count(items.length, "thing")} to do`;
    return [[when === "soon" ? " " : style.warn("!"), what, sayKinds(items).join(", ")]];
  });
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

import type { Unmatched } from "@waymark/matching";
import type { RiskAssessment } from "@waymark/risk";
import type { Folder } from "../folder/read.js";
import type { Results } from "../results/compute.js";
import { version } from "../version.js";
import { type Style, styleFor, tame } from "./style.js";
import type { World } from "./world.js";

/** Where a run read and wrote, to say what can be typed next. */
export interface Whereabouts {
  readonly caseload: string;
  readonly out: string;
  readonly world: World;
}

/** What a run ends with: who is served, who waits and why, what needs somebody today, and what to do next. */
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
    ...servedLines(results, style),
    ...waitingLines(results, style),
    ...urgentLines(results, style),
  ];
  return `${style.bold(counts.join(" · "))}\n\n${columns(lines)}\n${nextSteps(results, where)}`;
}

type Line = readonly [mark: string, what: string, aside: string];

function servedLines({ allocation: { assignments }, verdict }: Results, style: Style): Line[] {
  const kept = assignments.filter(({ kind }) => kind === "kept").length;
  const clients = new Set(assignments.map(({ client }) => client)).size;
  const aside = kept === 0 ? "" : ` (${kept} kept, ${assignments.length - kept} proposed)`;
  return [
    [
      style.good("✔"),
      `${count(clients, "client")} ${clients === 1 ? "has" : "have"} a mentor${aside}`,
      verdict.valid ? "proven optimal" : style.bad("NOT proven optimal: do not rely on it"),
    ],
  ];
}

function waitingLines({ allocation: { unmatched } }: Results, style: Style): Line[] {
  const full = unmatched.filter(({ reason }) => reason === "all-suitable-full");
  const none = unmatched.filter(({ reason }) => reason === "no-eligible-mentor");
  const lines: Line[] = [];
  if (full.length > 0)
    lines.push([
      style.warn("!"),
      `${full.length} wait: every suitable mentor is full`,
      recruiting(full, unmatched),
    ]);
  for (const [rule, clients] of byFirstRule(none)) {
    const names = `${clients.slice(0, 4).join(", ")}${clients.length > 4 ? ", …" : ""}`;
    lines.push([
      style.warn("!"),
      `${clients.length} ${clients.length === 1 ? "has" : "have"} no eligible mentor`,
      rule === "" ? names : `${names}: ${tame(rule)}`,
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

/** What those who wait for a place most often need of a mentor, apart from what every mentor must have. */
function recruiting(waiting: readonly Unmatched[], all: readonly Unmatched[]): string {
  const musts = tally(waiting.flatMap(({ profile }) => profile.must));
  const common = (must: string) => all.every(({ profile }) => profile.must.includes(must));
  const [most] = all.length === 1 ? musts : musts.filter(([must]) => !common(must));
  return most === undefined ? "" : `recruit → ${tame(most[0])}`;
}

function urgentLines({ assessments }: Results, style: Style): Line[] {
  if (assessments.length === 0) return [];
  const due = assessments.filter(({ duties }) => duties.some(({ state }) => state === "due"));
  const advised = (advice: RiskAssessment["advice"]["advice"]) =>
    assessments.filter((one) => one.advice.advice === advice).length;
  const today = assessments.filter(
    (one) => due.includes(one) || ["pause and review", "stop safely"].includes(one.advice.advice),
  );
  if (today.length === 0) return [[style.good("✔"), "No engagement needs you today", ""]];
  const parts = [
    [due.length, "with a duty that is due"],
    [advised("stop safely"), "to stop safely"],
    [advised("pause and review"), "to pause and review"],
  ] as const;
  const aside = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  return [
    [
      style.warn("!"),
      `${count(today.length, "engagement")} ${today.length === 1 ? "needs" : "need"} you today`,
      aside.join(" · "),
    ],
  ];
}

function nextSteps({ allocation, shortlists, register }: Results, { caseload, out }: Whereabouts): string {
  const pair = allocation.assignments[0] ?? shortlists.flatMap(({ matches }) => matches)[0];
  const question = pair ? `Question  waymark explain ${caseload} ${pair.client} ${pair.mentor}\n` : "";
  return [
    `  Report    ${out}/report.html\n`,
    register.length === 0 ? "" : `  Register  ${out}/risk-register.xlsx\n`,
    `  Redo it   waymark verify ${out}\n`,
    question === "" ? "" : `  ${question}`,
  ].join("");
}

function columns(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([, what]) => what.length));
  return lines
    .map(([mark, what, aside]) => `${`  ${mark} ${what.padEnd(width)}   ${aside}`.trimEnd()}\n`)
    .join("");
}

/** Words with how often they come, the most frequent first. */
function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

import { listed, longDay } from "@waymark/core";
import { type Folder, version } from "@waymark/folder";
import { type ClientMove, sayProof, type WaitReason } from "@waymark/matching";
import { putOnRecord, type Results, sayAbout, sayKinds, whenWords } from "@waymark/report";
import { sayBy } from "@waymark/report/tables";
import { commandLine } from "./command-line.js";
import { sayMove } from "./moves.js";
import { type Style, styleFor, tame } from "./style.js";
import type { World } from "./world.js";

/** Where a run read and wrote, to say what can be typed next. */
export interface Whereabouts {
  readonly caseload: string;
  readonly out: string;
  /** Who moved since an earlier run; left out where there is none. */
  readonly moves?: readonly ClientMove[];
  readonly world: World;
}

/** What a run ends with: who has a mentor, who waits and why, what needs attention today, and what to do next. */
export function summaryOf({ model }: Folder, results: Results, where: Whereabouts): string {
  const style = styleFor(where.world.stdout, where.world.env);
  const { records } = results;
  const counts = [
    `Waymark ${version}`,
    `policy ${model.name} ${model.version}`,
    count(records.clients ?? 0, "client"),
    count(records.mentors ?? 0, "mentor"),
    count(records.engagements ?? 0, "relationship"),
  ];
  const lines = [
    ...dayLines(model.asOf, results, style),
    ...servedLines(results, style),
    ...waitingLines(results, style),
    ...movedLines(where, style),
    ...recordLines(results, style),
    ...toDoLines(results, style),
  ];
  return `${style.bold(counts.join(" · "))}\n\n${paragraphs(lines)}\n${nextSteps(results, where)}`;
}

/** Whether the policy's day is one on which this caseload can be looked at. */
function dayLines(asOf: string, { days: { all, after, last, since, doubt } }: Results, style: Style): Line[] {
  const aside = "Is asOf in policy.json the day that you mean?";
  if (doubt === null) return [];
  if (doubt !== "long-silence") {
    const what = `${after} of ${count(all, "date")} on record ${after === 1 ? "is" : "are"} later than the assessment date, ${longDay(asOf)}`;
    return [
      [
        style.warn("!"),
        what,
        doubt === "most-after" ? aside : `The last is ${longDay(last ?? "")}. ${aside}`,
      ],
    ];
  }
  return [
    [
      style.warn("!"),
      `The last date on record is ${longDay(last ?? "")}, ${since} days before the assessment date`,
      aside,
    ],
  ];
}

type Line = readonly [mark: string, what: string, aside: string];

function servedLines({ allocation, served, verdict }: Results, style: Style): Line[] {
  const { served: clients, kept, proposed, pairs, decided } = served;
  const fixed: Line[] =
    decided === 0
      ? []
      : [
          [
            style.good("✔"),
            `${count(decided, "match", "matches")} fixed by staff ${decided === 1 ? "was" : "were"} kept`,
            "",
          ],
        ];
  if (clients === 0) return [[style.warn("!"), "No client has a mentor yet", ""], ...fixed];
  const parts =
    kept === 0
      ? ""
      : `: ${kept} ${kept === 1 ? "continues" : "continue"}, ${proposed} ${proposed === 1 ? "is a new proposal" : "are new proposals"}`;
  const two = pairs === 0 ? "" : `; ${pairs} ${pairs === 1 ? "has" : "have"} a pair of mentors`;
  const proof = verdict.valid
    ? sayProof(allocation.certificate, allocation.unmatched.length)
    : style.bad("not proved to be the best possible: do not rely on it");
  return [
    [
      style.good("✔"),
      `${count(clients, "client")} ${clients === 1 ? "has" : "have"} a mentor${parts}${two}`,
      proof,
    ],
    ...fixed,
  ];
}

/** Why clients wait. */
const waits: Readonly<Record<WaitReason, readonly [one: string, many: string]>> = {
  "all-suitable-full": [
    "client is waiting: eligible mentors are full or matched to others first",
    "clients are waiting: eligible mentors are full or matched to others first",
  ],
  "over-budget": [
    "client is waiting: the budget does not reach",
    "clients are waiting: the budget does not reach",
  ],
  "no-whole-pair": [
    "client needs two mentors, and no two are both free and suited to each other",
    "clients need two mentors, and no two are both free and suited to each other",
  ],
  "below-floor": [
    "client is waiting: no eligible mentor fits as well as the policy asks",
    "clients are waiting: no eligible mentor fits as well as the policy asks",
  ],
  "no-eligible-mentor": ["client has no eligible mentor", "clients have no eligible mentor"],
};

function waitingLines({ served, remedies, floor }: Results, style: Style): Line[] {
  const lines = Object.entries(waits).flatMap(([reason, words]): Line[] => {
    const clients = served.waitingFor[reason as WaitReason] ?? [];
    if (clients.length === 0) return [];
    const isFull = reason === "all-suitable-full";
    const needed =
      isFull && served.mostNeeded !== null
        ? `most needed: a mentor who ${tame(predicate(served.mostNeeded))}`
        : "";
    return [
      [style.warn("!"), count(clients.length, ...words), isFull ? needed : listed(clients, { most: 4 })],
    ];
  });
  if (floor && floor.clients.length > 0)
    lines.push([
      " ",
      `Without the least fit that the policy accepts, ${floor.served.without} clients would be proposed a mentor; with it, ${floor.served.with}`,
      listed(
        floor.clients.map(({ client }) => client),
        { most: 4 },
      ),
    ]);
  for (const { says, worth } of remedies.slice(0, 3)) lines.push([" ", tame(says), tame(worth)]);
  return lines;
}

/** So many moves are shown; the rest are counted. */
const mostMoves = 20;

/** Who is with somebody else than in the last run, and why. */
function movedLines({ moves }: Whereabouts, style: Style): Line[] {
  if (moves === undefined) return [];
  if (moves.length === 0) return [[style.good("✔"), "No client has moved since the last run", ""]];
  const rest = moves.slice(mostMoves);
  return [
    [style.warn("!"), `${count(moves.length, "client")} moved since the last run`, ""],
    ...moves.slice(0, mostMoves).map((one): Line => ["   ", sayMove(one), tame(one.says)]),
    ...(rest.length > 0 ? [["   ", `and ${rest.length} more`, ""] as const] : []),
  ];
}

/** Whether the record of decisions is whole. */
function recordLines({ risk: { chain } }: Results, style: Style): Line[] {
  return chain.intact ? [] : [[style.bad("✘"), "The record of decisions is not complete", tame(chain.says)]];
}

/** What has to be done: how many things of each group, and each that cannot wait with who does it and by when. */
function toDoLines({ todo, todoCounts }: Results, style: Style): Line[] {
  if (todo.length === 0) return [[style.good("✔"), "Nothing has to be done", ""]];
  return todoCounts.flatMap((counts): Line[] => {
    const { when, items } = counts;
    if (items === 0) return [];
    const head: Line = [
      when === "soon" ? " " : style.warn("!"),
      `${whenWords[when]}: ${count(items, "thing")} to do`,
      sayKinds(counts).join(", "),
    ];
    if (when !== "now") return [head];
    return [
      head,
      ...((counts.kinds.duty ?? 0) > 0 ? [["   ", putOnRecord, ""] as const] : []),
      ...todo
        .filter((item) => item.when === when)
        .map(
          (item): Line => [
            "   ",
            tame(`${sayAbout(item)}: ${item.todo}`),
            tame(`${item.who || "nobody is named for it"}. ${sayBy(item)}`),
          ],
        ),
    ];
  });
}

function nextSteps(
  { allocation, shortlists, risk: { register } }: Results,
  { caseload, out, world }: Whereabouts,
): string {
  const pair = allocation.assignments[0] ?? shortlists.flatMap(({ matches }) => matches)[0];
  return [
    `  Report             ${out}/report.html\n`,
    `  For the board      ${out}/board-paper.html\n`,
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

function count(n: number, noun: string, many = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : many}`;
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** Where results are shown, and where the command puts them together. */
const views = ["report/src", "folder/src", "cli/src", "workbench/src"];

/** What is no view: it lays out a picture, a column or pages, reads what people wrote, writes files, or makes the list of things to do. */
const others = [
  /^report\/src\/(charts|components|style|html|to-do|pages)\//,
  /^cli\/src\/terminal\/(table|width|problems|group-problems|help|parser|progress)\.ts$/,
  /^(cli|folder)\/src\/(files|caseload|import|decisions|funding|messages)\//,
  /^folder\/src\/(output\/(xlsx|xlsx-parts|output|publish|guard)|results\/(difference|memory|previous|progress))\.ts$/,
  /^folder\/src\/index\.ts$/,
  /^folder\/src\/register\/read-register\.ts$/,
  /^cli\/src\/(commands\/(usage|memory)|start|start-again)\.ts$/,
  /^workbench\/src\/(engine\/memory-disk|engine\/worker|engine\/intake\/.*|screens\/open\/.*|shell\/.*)\.tsx?$/,
];

/** Where the page still counts or sorts by itself. The list may only grow shorter: a file that no longer does is taken out. */
const notYet: readonly string[] = [
  "workbench/src/engine/answers/client/journey.ts",
  "workbench/src/engine/answers/client/mentors.ts",
  "workbench/src/engine/answers/client/record.ts",
  "workbench/src/engine/answers/client/risks.ts",
  "workbench/src/engine/answers/client/what-if.ts",
  "workbench/src/engine/answers/proposals.ts",
  "workbench/src/engine/answers/risk.ts",
  "workbench/src/engine/answers/risk/lines.ts",
  "workbench/src/screens/client/journey.tsx",
  "workbench/src/screens/client/list.tsx",
  "workbench/src/screens/client/what-if-fields.tsx",
  "workbench/src/screens/client/what-if.tsx",
  "workbench/src/screens/mentors.tsx",
  "workbench/src/screens/mentors/pool.tsx",
  "workbench/src/screens/proposals/another.tsx",
  "workbench/src/screens/proposals/more.tsx",
  "workbench/src/screens/risk.tsx",
  "workbench/src/screens/success/pictures.tsx",
  "workbench/src/screens/success/rows.tsx",
  "workbench/src/words/english/proposals.ts",
];

/** Numbers become text here: a rounding or a division is a way of writing, and no result. */
const writing = /^report\/src\/words\//;

/** What a view would have to write to work out a sum, a count, a mean, a median, a share, a difference or a rank. */
const counting: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["statistics", /from "@waymark\/(statistics|assignment)"/],
  ["a sum", /\.reduce\(|\bsum(Of|By)?\(/],
  ["a mean or a count by value", /\bmean\w*By\b|\bcountBy\b/],
  ["a largest or smallest of results", /\b(max|min)By\b/],
  ["a rank by points", /(sort|sortBy|orderBy)\([^;]*\.(points|residual|inherent|score)\b/],
  ["a running count", /\w(\+\+| \+= (?!html|`|"))(?![^\n]*\) \{$)/m],
  ["a count of some", /\.filter\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\.length\b/],
  ["a count of different ones", /new Set\([^;]*\)\.size|lodash\/uniq/],
  ["a difference", /[\w)\]] - [a-zA-Z_(]/],
];

/** What is a result in a view, and a way of writing where numbers become text. */
const arithmetic: typeof counting = [
  ["a rounding", /\bMath\.\w+\(/],
  ["a share or a scale", /[\w)\]] (\/|\*\*?) [\w(]/],
];

/** Strings and comments hold no arithmetic. What is filled into a template is read. */
function codeOf(source: string): string {
  return (
    source
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .replace(/^import [^;]*lodash[^;]*;$/gm, (line) => line.replaceAll('"', ""))
      .replace(/^import (?!.*(lodash|@waymark\/(statistics|assignment)))[^;]*;$/gm, "")
      // How far a step has come is told to somebody who waits, and is no result.
      .replace(/progress\??\.count\([^)]*\)/g, "")
      .replace(/\(a, b\) => a\S* - b\S*/g, "")
      .replace(/"(?!@)[^"\n]*"/g, '""')
      .replace(
        /`[^`]*`/g,
        (text) => `\`${[...text.matchAll(/\$\{([^}]*)\}/g)].map(([, filled]) => filled).join(" ; ")}\``,
      )
  );
}

/** A list that a view picks out itself, and then counts: a heading that says more than whether there is one. */
function countsOwnPick(source: string): boolean {
  const picked = [...source.matchAll(/const (\w+) =\s[^;]*?\.filter\([^;]*;/g)].map(([, name]) => name);
  return picked.some((name) => new RegExp(`\\b${name}\\.length\\b(?! (===|>|!==|<) [01]\\b)`).test(source));
}

function found(source: string, patterns: typeof counting = [...counting, ...arithmetic]): string[] {
  const code = codeOf(source);
  return [
    ...patterns.filter(([, pattern]) => pattern.test(code)).map(([what]) => what),
    ...(countsOwnPick(code) ? ["a count of its own pick"] : []),
  ];
}

/** What views once wrote, each in its own way. */
const once: readonly (readonly [what: string, source: string])[] = [
  ["a sum", "const total = rows.reduce((sum, { points }) => sum + points, 0);"],
  ["a share or a scale", "const mean = total / rows.length;"],
  ["a rank by points", "items.sort((a, b) => b.residual.points > a.residual.points)"],
  ["statistics", 'import { wilsonInterval } from "@waymark/statistics";'],
  ["a count of some", 'const going = all.filter(({ state }) => state === "going-on").length;'],
  ["a difference", "const ended = all.length - going;"],
  ["a count of its own pick", "const raised = all.filter(isRaised);\nsay(raised.length);"],
  ["a count of different ones", "const count = (list) => new Set(list.map(idOf)).size;"],
  [
    "a count of some",
    'count("duties", "Actions due", ({ duties }) => duties.filter(({ state }) => state === "due").length)',
  ],
  ["a running count", "    if (day > today) after++;"],
  ["a rounding", "last = Math.max(last, day);"],
  ["a share or a scale", 'if (points * 3 >= of * 2) return "most of it";'],
  ["a count of different ones", 'import uniqBy from "lodash/uniqBy.js";'],
  ["a difference", 'number("change", "Change", ({ from, to }) => signedScore(to - from))'],
  ["a count of some", "const n = items.filter((item) => item.kind === kind).length;"],
];

describe("views count nothing", () => {
  const files = views.flatMap((folder) =>
    readdirSync(`${packages}${folder}`, { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .filter((file) => !others.some((pattern) => pattern.test(file))),
  );

  it("finds the files", () => expect(files.length).toBeGreaterThan(140));

  it.each(once)("would notice %s: %s", (what, source) => expect(found(source)).toContain(what));

  it("leaves alone what a view may say: how long a list is that a result holds, and whether there is one", () => {
    expect(found("say(served.kept, shortlists.length);")).toEqual([]);
    expect(found("const due = all.filter(isDue);\nif (due.length > 0) draw(due);")).toEqual([]);
  });

  it.each(files)("%s works out no number of its own", (file) => {
    const patterns = writing.test(file) ? counting : [...counting, ...arithmetic];
    const seen = found(readFileSync(`${packages}${file}`, "utf8"), patterns);
    if (notYet.includes(file)) expect(seen).not.toEqual([]);
    else expect(seen).toEqual([]);
  });
});

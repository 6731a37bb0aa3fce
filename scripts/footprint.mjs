// What an import costs: sizes minified and zipped beside those of peers, third-party packages, and processor time of a
// cold import. `--check` fails where a size or a number of packages is over its limit; `--write` writes the page.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib.mjs";

/**
 * What is imported, what a peer needs for the like, the goal where one is set, and the limit that CI holds: sizes in
 * kB. A limit over its goal says that the goal is not met.
 */
const imports = [
  ["`assign`", '{ assign } from "@waymark/assignment"', "munkres", 6, 12],
  ["`cohensKappa`", '{ cohensKappa } from "@waymark/statistics"', "simple-statistics", 2, 2],
  ["`goalAttainment`", '{ goalAttainment } from "@waymark/statistics"', "simple-statistics", 2, 2],
  [
    "`nonoverlapOfAllPairs`",
    '{ nonoverlapOfAllPairs } from "@waymark/statistics"',
    "simple-statistics",
    2,
    2,
  ],
  ["`suppress`", '{ suppress } from "@waymark/statistics"', "simple-statistics", null, 8],
  ["`wilsonInterval`", '{ wilsonInterval } from "@waymark/statistics"', "simple-statistics", null, 10],
  ["`hedgesG`", '{ hedgesG } from "@waymark/statistics"', "simple-statistics", null, 20],
  ["`kaplanMeier`", '{ kaplanMeier } from "@waymark/statistics"', "simple-statistics", null, 13.5],
  ["one factor", '{ givesTime } from "@waymark/matching/library"', "json-rules-engine", 3, 3],
  ["`fingerprint`", '{ fingerprint } from "@waymark/core"', null, null, 4.3],
  ["a formula’s parser", '{ parseFormula } from "@waymark/core/formula"', null, null, 10],
  [
    "`compile` and `match`",
    ['{ compile } from "@waymark/core"', '{ match } from "@waymark/matching"'],
    "json-rules-engine",
    35,
    64,
  ],
  [
    "all with the West Midlands",
    ["core", "matching", "risk", "metrics", "west-midlands"].map((name) => `* from "@waymark/${name}"`),
    "zod",
    120,
    372,
  ],
];
const peers = {
  munkres: '{ default } from "munkres"',
  "simple-statistics": '* from "simple-statistics"',
  "json-rules-engine": '* from "json-rules-engine"',
  zod: '{ z } from "zod"',
};
const libraries = [
  "core",
  "assignment",
  "statistics",
  "matching",
  "risk",
  "metrics",
  "west-midlands",
  "report",
  "spreadsheets",
];
const mostPackages = 15;

/** The size in kB, minified and zipped, of what is exported from elsewhere. */
async function sizeOf(exported) {
  const { outputFiles } = await build({
    stdin: {
      contents: [exported]
        .flat()
        .map((one) => `export ${one};`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/** The packages of others that are installed with one of ours, by the lockfile. */
function packagesOf(name) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Set();
  const visit = (folder) => {
    for (const [dependency] of Object.entries(packages[folder]?.dependencies ?? {})) {
      const nested = `${folder}/node_modules/${dependency}`;
      const place = packages[nested] ? nested : `node_modules/${dependency}`;
      const target = packages[place]?.link ? packages[place].resolved : place;
      if (found.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit(`packages/${name}`);
  return [...found].filter((folder) => !folder.startsWith("packages/")).length;
}

/** The median of five runs, in milliseconds of processor time over a bare start. */
function coldImport(name) {
  const once = (code) =>
    Number(
      execFileSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`,
        ],
        { cwd: root, encoding: "utf8" },
      ),
    );
  const median = (code) => [1, 2, 3, 4, 5].map(() => once(code)).sort((a, b) => a - b)[2];
  return median(`await import("${name}")`) - median("0");
}

const kB = (size) => (size < 10 ? size.toFixed(1) : size.toFixed(0));
const sizes = new Map();
for (const [name, exported] of Object.entries(peers)) sizes.set(name, await sizeOf(exported));
const rows = [];
const over = [];
for (const [title, exported, peer, goal, limit] of imports) {
  const size = await sizeOf(exported);
  const beside =
    peer === null ? "" : `${peer} ${kB(sizes.get(peer))}, ${(size / sizes.get(peer)).toFixed(2)} ×`;
  rows.push(
    `| ${title} | ${kB(size)} | ${goal === null ? "" : `${goal}${size > goal ? ", not met" : ""}`} | ${beside} |`,
  );
  if (size > limit) over.push(`${title}: ${kB(size)} kB, over the limit of ${limit} kB`);
}
const counts = libraries.map((name) => [name, packagesOf(name)]);
for (const [name, count] of counts)
  if (count > mostPackages)
    over.push(`${name} installs ${count} packages of others, over the limit of ${mostPackages}`);

const lines = [
  "| import | kB | goal | peer, kB, and the ratio |",
  "|---|--:|---|---|",
  ...rows,
  "",
  "| package | packages of others that are installed with it |",
  "|---|--:|",
  ...counts.map(([name, count]) => `| ${name} | ${count} |`),
];
if (!process.argv.includes("--check")) {
  const zod = coldImport("zod");
  lines.push("", "| cold import | processor time, ratio to zod |", "|---|--:|");
  for (const name of libraries)
    lines.push(`| ${name} | ${(coldImport(`@waymark/${name}`) / zod).toFixed(1)} × |`);
}
console.log(lines.join("\n"));
if (process.argv.includes("--write")) {
  const file = join(root, "docs", "reference", "footprint.md");
  const [before] = readFileSync(file, "utf8").split("<!-- measured -->");
  writeFileSync(file, `${before}<!-- measured -->\n\n${lines.join("\n")}\n`);
}
for (const line of over) console.error(line);
process.exit(over.length === 0 ? 0 : 1);

// Names each piece in the list of its folder: whoever adds a factor, a risk or a command writes its file and no more.
// Pieces that are listed keep their order, new ones come last, and those whose file is gone are taken out.
// `--check` writes nothing, and fails where a list is not complete.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./lib.mjs";
import { pieceIn, withPieces } from "./lists/list.mjs";

const indicators = "packages/metrics/src/library/indicators";
const rooms = readdirSync(join(root, indicators), { withFileTypes: true }).filter((one) => one.isDirectory());

/** Each list, with how its pieces are declared where others stand in the folder as well. */
const lists = [
  ["packages/cli/src/commands/list.ts", /^export const (\w+): Command = \{$/gm],
  ["packages/matching/src/library/factors/index.ts"],
  ["packages/matching/src/library/rules/index.ts"],
  ...rooms.map(({ name }) => [`${indicators}/${name}/index.ts`]),
  ["packages/risk/src/library/influences/index.ts"],
  ...["controls", "duties", "risks"].flatMap((name) =>
    ["list", "index"].map((file) => [`packages/risk/src/library/${name}/${file}.ts`]),
  ),
  ["packages/risk/src/lint/rules/index.ts"],
  ["packages/spreadsheets/src/check/library/list.ts"],
  ["packages/west-midlands/src/events/index.ts"],
  ["packages/west-midlands/src/stances/index.ts"],
];

/** The pieces of a folder, by the names of their files. */
function piecesIn(folder, declared) {
  const files = readdirSync(join(root, folder)).filter((file) => /^(?!index\.|list\.)[\w-]+\.ts$/.test(file));
  const found = files.sort().flatMap((file) => {
    const name = pieceIn(readFileSync(join(root, folder, file), "utf8"), declared);
    return name === undefined ? [] : [[file.replace(/\.ts$/, ""), name]];
  });
  return new Map(found);
}

const stale = [];
for (const [list, declared] of lists) {
  const file = join(root, list);
  const text = readFileSync(file, "utf8");
  const whole = withPieces(text, piecesIn(list.replace(/\/[^/]+$/, ""), declared));
  if (whole.replaceAll(/[\s,]/g, "") === text.replaceAll(/[\s,]/g, "")) continue;
  stale.push(list);
  if (!process.argv.includes("--check")) writeFileSync(file, whole);
}
if (process.argv.includes("--check")) {
  for (const list of stale)
    console.error(`${list} does not name each piece of its folder. Run: node scripts/lists.mjs`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const list of stale) console.error(`Brought up to date: ${list}`);
if (stale.length > 0) process.exit(run("biome", ["check", "--write", "--log-level=error", ...stale]));

// What the types of core cost those who import them: the size of its declarations, and how long a first check of a small
// app takes, beside the same app with zod alone. Prints the figures; with `--check`, fails where a goal is missed. A time
// hangs on what else the machine does, so that only one far beyond its goal fails.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const goals = { declarations: 60_000, ratio: 1.5 };
const rounds = 5;

const head = `const field = (id: string) => ({ id, title: id, age: 15 });
export const people = ["a", "b"].map(field);
`;

/** The same small app twice: it describes two records, checks one, and reads a field of it. */
const apps = {
  zod: `import * as z from "zod";
${head}const client = z.strictObject({ id: z.string(), instrument: z.enum(["drums", "oud"]).optional() });
export const read = client.parse({ id: "C-1", instrument: "oud" });
export const instrument: "drums" | "oud" | undefined = read.instrument;
`,
  waymark: `import { compile, definePlugin } from "@waymark/core";
${head}const instrument = { id: "instrument", title: "Instrument", kind: "category", sensitivity: "ordinary", describes: "What they play.", values: [{ id: "drums", title: "Drums" }, { id: "oud", title: "Oud" }] } as const;
const plugin = definePlugin({ id: "music", version: "1.0.0", title: "Music", source: "our coding", vocabulary: { client: [instrument] } });
export const model = compile({ name: "music", version: "1.0.0", title: "Music", asOf: "2026-01-31" }, { plugins: [plugin] });
`,
};

/** Declarations without their comments, which cost a reader of them nothing and are what an editor shows. */
function declarations() {
  const folder = join(root, "packages", "core", "dist");
  const files = readdirSync(folder).filter((name) => name.endsWith(".d.ts"));
  const text = files.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  return { bytes: text.replaceAll(/\/\*\*[\s\S]*?\*\/\n?/g, "").length, withComments: text.length };
}

/** The least of several checks: what stands in its way is other work of the machine. */
function checkTime(folder, name) {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, apps[name]);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], target: "es2022" },
    ...{ module: "nodenext", moduleResolution: "nodenext" },
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const figures = Array.from({ length: rounds }, () => {
    const args = [
      join(root, "node_modules", "typescript", "bin", "tsc"),
      "-p",
      config,
      "--extendedDiagnostics",
    ];
    const { status, stdout } = spawnSync("node", args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`the app ${name} does not type-check: ${stdout}`);
    const of = (what) => Number(new RegExp(`^${what}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
    return { total: of("Total time"), instantiations: of("Instantiations"), types: of("Types") };
  });
  return figures.sort((a, b) => a.total - b.total)[0];
}

// Within the repository, so that both packages are found as an app finds them.
const folder = mkdtempSync(join(root, "node_modules", ".type-cost-"));
const [zod, waymark] = ["zod", "waymark"].map((name) => checkTime(folder, name));
rmSync(folder, { recursive: true });
const { bytes, withComments } = declarations();
const ratio = waymark.total / zod.total;
const shown = [
  ["declarations of core, bytes", bytes, `goal ${goals.declarations}; ${withComments} with comments`],
  ["first check, zod alone, seconds", zod.total, `${zod.types} types, ${zod.instantiations} instantiations`],
  [
    "first check, core, seconds",
    waymark.total,
    `${waymark.types} types, ${waymark.instantiations} instantiations`,
  ],
  ["core to zod", Number(ratio.toFixed(2)), `goal ${goals.ratio}`],
];
for (const [what, figure, note] of shown) console.log(`${what}: ${figure} (${note})`);
const failed = [bytes > goals.declarations, ratio > goals.ratio * 1.5].filter(Boolean).length;
console.log(`${2 - failed} passed, ${failed} failed`);
if (process.argv.includes("--check") && failed > 0) process.exit(1);

// Write what types know of the bundled scheme from its data: a plain interface for each kind of record that a function
// takes by itself, and the ids of its pieces. `--check` fails where a file is not what the plugin says. Needs a build.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const { compile } = await import("../packages/core/dist/index.js");
const { metricsOf } = await import("../packages/metrics/dist/index.js");
const { policy, westMidlands } = await import("../packages/west-midlands/dist/index.js");
const folder = join(root, "packages", "west-midlands", "src", "known");
const kinds = ["client", "mentor", "engagement", "observation"];
const mark = "// Made from the plugin’s data by scripts/scheme-types.mjs.";

const model = compile(policy, { plugins: [westMidlands] });
const plain = compile(
  { name: "plain", version: "1.0.0", title: "Plain", asOf: "2026-01-31" },
  { plugins: [] },
);
const observed = metricsOf(model).indicators.filter(({ scale }) => scale);
/** Long lists of words, each with the name of the field that had it first: several fields may share one. */
const lists = new Map();
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (ids) => ids.map((id) => JSON.stringify(id)).join(" | ");
const comment = (text) => `/** ${text.replaceAll("*/", "* /")} */`;

/** A file for each kind of record. */
function recordFile(kind) {
  const base = new Set((plain.fieldsOf.get(kind) ?? []).map(({ id }) => id));
  const fields = model.fieldsOf.get(kind).filter(({ id }) => !base.has(id) || kind === "observation");
  const { describes } = model.tables.find((table) => table.kind === kind);
  const lines = fields.flatMap((field) => {
    const given = cellOf(field);
    const may = field.required ? `readonly ${field.id}: ${given}` : `readonly ${field.id}?: ${given} | null`;
    return [comment(meaning(field)), `${may};`];
  });
  const added = lines.some((line) => line.includes("AddedTo<"));
  const types = lines.filter((line) => !line.startsWith("/**")).join("\n");
  const imported = (added ? 'import type { AddedTo } from "@waymark/core";\n' : "") + importOf(types);
  return `${mark}
${imported}
${comment(`What the scheme of the West Midlands knows of a record. ${describes}`)}
export interface ${capital(kind)}Record {
${lines.join("\n")}
}
`;
}

function meaning({ title, describes, min, max, unit, sensitivity }) {
  const range =
    min === undefined && max === undefined
      ? ""
      : ` From ${min ?? "any"} to ${max ?? "any"}${unit ? ` (${unit})` : ""}.`;
  const about = sensitivity === "ordinary" ? "" : ` Sensitive: ${sensitivity}.`;
  return `${title}. ${describes}${range}${about}`;
}

/** What a cell of a field may hold, as text of a type. */
function cellOf(field) {
  const { kind, list, unit } = field;
  const words = wordsOf(field) + (list ? ` | AddedTo<"${list}">` : "");
  if (kind === "integer") return unit ? `number | \`\${number} ${unit}\`` : "number";
  if (kind === "boolean") return 'boolean | "yes" | "no"';
  if (kind === "category" || kind === "identifier") return words;
  if (kind === "categories") return `${words} | "none" | readonly (${words})[]`;
  return kind === "identifiers" || kind === "choices" ? "string | readonly string[]" : "string";
}

/** The words of a field; those of a long list by its name. */
function wordsOf({ id, refersTo, values }) {
  const known = refersTo === "indicator" ? observed.map(({ indicator }) => indicator) : values;
  if (known === undefined) return "string";
  const words = quoted(known.map((one) => one.id));
  if (known.length < 8) return words;
  const name = id.split("_").map(capital).join("");
  if (!lists.has(words)) lists.set(words, name);
  return lists.get(words);
}

/** The long lists, on lines as long as the formatter has them. */
function wordsFile() {
  const types = [...lists].map(([words, name]) => {
    const lines = [];
    for (const word of words.split(" | ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < 104) lines.push(`${lines.pop()} | ${word}`);
      else lines.push(`  | ${word}`);
    }
    return `// biome-ignore format: one word a line would fill pages.\nexport type ${name} =\n${lines.join("\n")};\n`;
  });
  return `${mark}\n${types.join("\n")}`;
}

/** The long lists that a text names, as an import. */
function importOf(text) {
  const names = [...lists.values()].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  return names.length === 0 ? "" : `import type { ${names.join(", ")} } from "./words.js";\n`;
}

/** What stands together: the records by kind, and the ids of pieces that a policy names. */
function typesFile() {
  const listed = (items) => `readonly { readonly id: ${quoted(items.map(({ id }) => id))} }[]`;
  const stances = westMidlands.stances.map(
    ({ id, options }) => `| { readonly id: ${JSON.stringify(id)}; readonly options: ${listed(options)} }`,
  );
  return `${mark}
import type { BaseRecords } from "@waymark/core";
${kinds.map((kind) => `import type { ${capital(kind)}Record } from "./${kind}.js";`).join("\n")}

/** What types know of the scheme: its records by kind, and the ids that a policy may name. */
export interface WestMidlandsTypes {
  readonly recordTypes: {
${kinds.map((kind) => `readonly ${kind}: BaseRecords["${kind}"] & ${capital(kind)}Record;`).join("\n")}
  };
  readonly factors: ${listed(westMidlands.factors)};
  readonly rules: ${listed(westMidlands.rules)};
  readonly parameters: ${listed(model.parameters)};
  readonly stances: readonly (
${stances.join("\n")}
  )[];
}
`;
}

/** As the formatter of the repository writes it. */
function formatted(name, text) {
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "check", "--write", `--stdin-file-path=packages/west-midlands/src/known/${name}`];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    input: text,
  });
  if (status !== 0) throw new Error(`${name} cannot be formatted: ${stderr}`);
  return stdout;
}

const files = new Map(
  [
    ...kinds.map((kind) => [`${kind}.ts`, recordFile(kind)]),
    ["scheme-types.ts", typesFile()],
    ["words.ts", wordsFile()],
  ].map(([name, text]) => [name, formatted(name, text)]),
);
mkdirSync(folder, { recursive: true });
const held = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const stale = [...new Set([...files.keys(), ...held.keys()])].filter(
  (name) => files.get(name) !== held.get(name),
);
if (process.argv.includes("--check")) {
  for (const name of stale)
    console.error(`${name} is not what the plugin says; run node scripts/scheme-types.mjs`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const name of stale) {
  if (files.has(name)) writeFileSync(join(folder, name), files.get(name));
  else rmSync(join(folder, name));
}

// Runs each example script as its page says, and keeps what it prints and draws beside it. With `--check` it fails
// where that is not what is kept.
import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");
const work = join(root, "node_modules", ".cache", `waymark-scripts-${process.pid}`);
const helpers = ["draw.ts", "folder.ts", "page.ts"];
const scripts = readdirSync(here).filter((file) => file.endsWith(".ts") && !helpers.includes(file));
const drawing = ["evaluate-a-year", "published-figure"];
const longest = 60;

/** What a script prints, and the pictures that it draws, by the name of the file that keeps them. */
async function outputsOf(name) {
  const out = join(work, name);
  mkdirSync(out, { recursive: true });
  const file = join(work, `${name}.mjs`);
  const printed = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...(drawing.includes(name) ? [out] : [])], { cwd: root });
    let [text, errors] = ["", ""];
    child.stdout.on("data", (part) => {
      text += part;
    });
    child.stderr.on("data", (part) => {
      errors += part;
    });
    child.on("close", (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${name} ended with ${code}:\n${errors}`)),
    );
  });
  const pictures = readdirSync(out).map((picture) => [picture, readFileSync(join(out, picture), "utf8")]);
  return [[`${name}.txt`, printed], ...pictures];
}

/** What the page shows once its button is pressed, in a document without a browser. */
async function pageOutputs() {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(readFileSync(join(here, "page.html"), "utf8"));
  globalThis.document = document;
  await import(join(work, "page.mjs"));
  document.getElementById("match").click();
  const items = [...document.querySelectorAll("#answer li")].map((item) => `${item.textContent}\n`);
  return [["page.txt", items.join("")]];
}

const options = {
  bundle: true,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  outdir: work,
  logLevel: "error",
};
mkdirSync(work, { recursive: true });
await build({
  ...options,
  entryPoints: scripts.map((file) => join(here, file)),
  packages: "external",
  platform: "node",
  target: "node20",
});
await build({ ...options, entryPoints: [join(here, "page.ts")], platform: "browser" });
copyFileSync(join(here, "worker.mjs"), join(work, "worker.mjs"));

const wrong = [];
const names = scripts.map((file) => file.replace(/\.ts$/, ""));
const queue = [...names.map((name) => () => outputsOf(name)), pageOutputs];
const takeNext = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    try {
      for (const [file, text] of await next()) keep(file, text);
    } catch (error) {
      wrong.push(error.message);
    }
  }
};
await Promise.all([takeNext(), takeNext()]);
for (const file of [...scripts, ...helpers]) {
  const lines = readFileSync(join(here, file), "utf8").trimEnd().split("\n").length;
  if (lines >= longest) wrong.push(`${file} has ${lines} lines; an example has fewer than ${longest}.`);
}
rmSync(work, { recursive: true, force: true });
for (const one of wrong) console.error(one);
process.exit(wrong.length === 0 ? 0 : 1);

function keep(file, text) {
  const path = join(here, file);
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (kept === text) return;
  if (process.argv.includes("--check")) wrong.push(`${file} is not what its script gives: npm run renew`);
  else writeFileSync(path, text);
}

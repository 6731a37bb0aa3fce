// What the scripts share: installing when needed, and running a tool of the project.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".waymark-lock");
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Waymark needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Install what the lockfile names, unless that has been done already. */
/** The packages that are published, sorted; what is part of a command or a page alone is not. */
export const published = () =>
  readdirSync(join(root, "packages"))
    .sort()
    .filter(
      (name) => !JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).private,
    );

export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing what the project needs …");
  // Standard output is kept for the command that was asked for.
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, lock);
}

/** Run a tool from node_modules, or node itself; gives its exit code. */
export function run(command, args, options = {}) {
  const bin = command === "node" ? process.execPath : join(root, "node_modules", ".bin", command);
  const windows = process.platform === "win32" && command !== "node";
  const done = spawnSync(windows ? `"${bin}.cmd"` : bin, args, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    ...options,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...options.env },
  });
  if (done.error) console.error(done.error.message);
  return done.status ?? 1;
}

/** Name each new piece in the list of its folder, so that whoever adds one writes its file and no more. */
export function lists() {
  const done = run("node", ["scripts/lists.mjs"], { stdio: ["ignore", 2, 2] });
  if (done !== 0) process.exit(done);
}

/** Build every package; output is shown only if it fails. */
export function build() {
  lists();
  const done = run("turbo", ["run", "build", "--output-logs=errors-only"], { stdio: ["ignore", 2, 2] });
  if (done !== 0) process.exit(done);
}

// A release: the changesets become versions and the CHANGELOG of each package; the lockfile and the README follow.
// Running it again takes in the changesets that have come since, as the next version.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root, run } from "./lib.mjs";

ensureInstalled();
const versionOf = () =>
  JSON.parse(readFileSync(join(root, "packages", "cli", "package.json"), "utf8")).version;
const before = versionOf();
if (run("changeset", ["version"]) !== 0) process.exit(1);
const after = versionOf();
const lock = spawnSync(
  "npm",
  ["install", "--package-lock-only", "--no-audit", "--no-fund", "--loglevel=error"],
  {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);
if (lock.status !== 0) process.exit(lock.status ?? 1);
const readme = join(root, "README.md");
writeFileSync(readme, readFileSync(readme, "utf8").replaceAll(`Waymark ${before} `, `Waymark ${after} `));
console.log(`${before} is now ${after}. Look at the CHANGELOG.md of each package, and commit.`);

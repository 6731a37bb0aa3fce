// The lockfile is whole and safe, and the repository speaks of the project alone.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const least = { mathjs: "15.2.0", lodash: "4.18.0" };
const problems = [];
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const older = (a, b) => {
  const [x, y] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  const at = x.findIndex((part, i) => part !== y[i]);
  return at >= 0 && x[at] < y[at];
};

const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
for (const [path, entry] of Object.entries(packages)) {
  const name = path.replace(/^.*node_modules\//, "");
  if (least[name] && older(entry.version, least[name]))
    problems.push(`package-lock.json: ${path} ${entry.version} is older than ${least[name]}`);
  if (/^https?:/.test(entry.resolved ?? "")) problems.push(`package-lock.json: ${path} names a registry`);
  for (const wanted of Object.keys(entry.optionalDependencies ?? {})) {
    if (!present.has(wanted)) problems.push(`package-lock.json: ${path} lacks its optional ${wanted}`);
  }
}

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter(Boolean);
const absolute = /(?<![\w.:/~-])\/(?:home|root|Users|work|tmp|var|opt)\/[\w.-]+/;
for (const file of tracked) {
  if (
    /\.(?:csv|xlsx|png|ico)$/.test(file) ||
    file === "scripts/check-files.mjs" ||
    file === "package-lock.json"
  )
    continue;
  let text = "";
  try {
    text = readFileSync(join(root, file), "utf8");
  } catch {
    continue;
  }
  text.split("\n").forEach((line, i) => {
    if (absolute.test(line)) problems.push(`${file}:${i + 1}: an absolute path`);
    if (/registry\.npmjs|pypi\.org\/simple|artifactory/.test(line))
      problems.push(`${file}:${i + 1}: a registry host`);
  });
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

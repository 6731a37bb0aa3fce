// Commit subjects have at most 72 characters. Looks at what has come since the habit began.
import { execFileSync } from "node:child_process";
import { root } from "./lib.mjs";

const firstWithHabit = "build: room for three packages and their dependencies";
const longest = 72;
const subjects = execFileSync("git", ["log", "--no-merges", "--format=%s"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);
const since = subjects.indexOf(firstWithHabit);
// A shallow clone does not reach back so far: look at what is there.
const found = subjects.slice(0, since < 0 ? subjects.length : since).filter((line) => line.length > longest);
for (const line of found)
  console.error(
    `${line}\n    The subject has more than ${longest} characters. Say what changed; the body says why.`,
  );
process.exit(found.length === 0 ? 0 : 1);

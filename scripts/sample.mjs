// Write the summary that README.md shows of a first run, or check that it is what the command prints. Needs a build.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib.mjs";

const example = join("examples", "west-midlands");
const readme = join(root, "README.md");

/** What `npm start` prints in a folder that holds the example and nothing else. */
function summary() {
  const folder = mkdtempSync(join(tmpdir(), "waymark-sample-"));
  cpSync(join(root, example), join(folder, example), { recursive: true });
  const main = join(root, "packages", "cli", "dist", "main.js");
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, "run", example, "--out", "out"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "start", npm_package_name: "waymark" },
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the example does not run: ${stderr}`);
  return stdout.trim();
}

const before = readFileSync(readme, "utf8");
const after = before.replace(/^```\nWaymark [\s\S]*?^```/m, () => `\`\`\`\n${summary()}\n\`\`\``);
if (!process.argv.includes("--check")) writeFileSync(readme, after);
else if (after !== before) {
  console.error("README.md does not show what npm start prints; run node scripts/sample.mjs");
  process.exit(1);
}

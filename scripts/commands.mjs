// Write the command reference from the declarations of the commands, or check that it is current.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const { commandReference } = await import("../packages/cli/dist/index.js");
const file = join(root, "docs", "reference", "commands.md");
const text = commandReference();
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("docs/reference/commands.md is not what the commands say; run node scripts/commands.mjs");
  process.exit(1);
}

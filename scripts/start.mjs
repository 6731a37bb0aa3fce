// The main job: the bundled West Midlands caseload, from spreadsheets to a report.
import { build, ensureInstalled, run } from "./lib.mjs";

ensureInstalled();
console.error("Building …");
build();
const args = process.argv.slice(2);
const command = args.length > 0 ? args : ["run", "examples/west-midlands", "--out", "out"];
const code = run("node", ["packages/cli/dist/main.js", ...command]);
if (args.length === 0)
  console.log("  The page           packages/workbench/dist/waymark.html, to open in a browser\n");
process.exit(code);

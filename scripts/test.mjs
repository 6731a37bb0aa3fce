// Every test that needs no other software.
import { ensureInstalled, lists, run } from "./lib.mjs";

ensureInstalled();
lists();
process.exit(run("vitest", ["run", ...process.argv.slice(2)]));

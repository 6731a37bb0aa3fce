// Every test that needs no other software.
import { ensureInstalled, run } from "./lib.mjs";

ensureInstalled();
process.exit(run("vitest", ["run", ...process.argv.slice(2)]));

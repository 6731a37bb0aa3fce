// Install if needed, then run a tool: node scripts/run.mjs turbo run build
import { ensureInstalled, run } from "./lib.mjs";

ensureInstalled();
const [command, ...args] = process.argv.slice(2);
process.exit(run(command, args));

// Writes every file that a script makes, so that a review sees what a change of the code or of the scheme does to them.
import { build, ensureInstalled, run } from "./lib.mjs";
import { made } from "./made.mjs";

ensureInstalled();
build();
let failed = 0;
for (const [title, script] of made) {
  const ok = run("node", [script], { stdio: ["ignore", 2, 2] }) === 0;
  if (!ok) failed += 1;
  console.log(`${ok ? "made  " : "FAILED"}  ${title}`);
}
process.exit(failed === 0 ? 0 : 1);

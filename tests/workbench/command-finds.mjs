import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the command finds in a caseload: the results of a run, to hold the page to. */
export function commandFinds(root, caseload = join(root, "examples/west-midlands")) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-page-"));
  const words = ["run", caseload, "--out", join(folder, "out")];
  execFileSync(process.execPath, [join(root, "packages/cli/dist/main.js"), ...words], { stdio: "ignore" });
  const results = JSON.parse(readFileSync(join(folder, "out", "results.json"), "utf8"));
  rmSync(folder, { recursive: true });
  return results;
}

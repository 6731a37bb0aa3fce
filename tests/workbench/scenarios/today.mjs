/** What has to be done: the same list as in the terminal, in a page that was opened from disk. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  await accessible("the first screen");
  await fits("the first screen");
  await shot("open");
  await example();
  await shot("today");
  const out = mkdtempSync(join(tmpdir(), "waymark-page-"));
  const command = [
    join(root, "packages/cli/dist/main.js"),
    "run",
    join(root, "examples/west-midlands"),
    "--out",
    join(out, "out"),
  ];
  execFileSync(process.execPath, command, { stdio: "ignore" });
  const { todo } = JSON.parse(readFileSync(join(out, "out", "results.json"), "utf8"));
  rmSync(out, { recursive: true });
  const shown = await page.locator(".todo tbody tr th").allTextContents();
  check(
    "it shows what the command found",
    shown.length === todo.length ? "" : `${shown.length} for ${todo.length}`,
  );
  const missing = todo.filter((one, i) => !shown[i]?.includes(one.todo));
  check("in its order and its words", missing.map(({ id }) => id).join(", "));
  await accessible("Today");
  await fits("Today");
}

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Folder, nodeDisk, readFolder } from "@waymark/cli";
import { expect } from "vitest";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** A bundled example, as every command reads it. */
export function example(name: string): Folder {
  return readFolder(nodeDisk(examples), name);
}

/** Documents as a script reads them from its input, one a line. */
export function documents(list: readonly unknown[]): string {
  return list.map((one) => `${JSON.stringify(one)}\n`).join("");
}

/** Runs a script of this folder over documents, and expects what it says; without Python, says that nothing was run. */
export function python(script: string, input: string, says: RegExp, more: readonly string[] = []): void {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync("python3", [path, "-", ...more], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (run.error && "code" in run.error && run.error.code === "ENOENT") {
    console.warn(`python3 is not here: ${script} was not run.`);
    return;
  }
  expect(run.stderr).toBe("");
  expect(run.stdout).toMatch(says);
}

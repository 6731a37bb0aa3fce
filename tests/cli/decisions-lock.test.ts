import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { withCaseloadLocked } from "../../packages/cli/src/decisions/lock.js";
import { nodeDisk } from "../../packages/cli/src/files/disk.js";

const folder = () => mkdtempSync(join(tmpdir(), "waymark-lock-"));

it("keeps several commands apart that add at the same moment", async () => {
  const root = folder();
  writeFileSync(join(root, "lines"), "");
  const script = join(root, "add.mjs");
  buildSync({
    stdin: {
      contents: `
        import { nodeDisk } from "./files/disk.js";
        import { withCaseloadLocked } from "./decisions/lock.js";
        const disk = nodeDisk(${JSON.stringify(root)});
        for (let i = 0; i < 50; i++)
          withCaseloadLocked(disk, "", "decisions.jsonl", () => {
            const before = new TextDecoder().decode(disk.read("lines"));
            disk.write("lines." + disk.owner, new TextEncoder().encode(before + before.split("\\n").length + "\\n"));
            disk.rename("lines." + disk.owner, "lines");
          });`,
      resolveDir: join(import.meta.dirname, "../../packages/cli/src"),
      loader: "ts",
    },
    ...{ bundle: true, platform: "node", format: "esm", outfile: script, conditions: ["@waymark/source"] },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const codes = await Promise.all(
    [1, 2, 3, 4].map(
      () => new Promise((done) => spawn(process.execPath, [script], { stdio: "inherit" }).on("close", done)),
    ),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  const lines = readFileSync(join(root, "lines"), "utf8").trimEnd().split("\n");
  expect(lines).toEqual(Array.from({ length: 200 }, (_, i) => String(i + 1)));
  expect(existsSync(join(root, ".decisions.lock"))).toBe(false);
});

it("takes away a lock whose command is no longer running, and its own where the work fails", () => {
  const root = folder();
  const disk = { ...nodeDisk(root), isRunning: (owner: string) => owner === "7" };
  writeFileSync(join(root, ".decisions.lock"), "6");
  expect(withCaseloadLocked(disk, "", "decisions.jsonl", () => "done")).toBe("done");
  const fail = () => {
    throw new Error("no");
  };
  expect(() => withCaseloadLocked(disk, "", "decisions.jsonl", fail)).toThrow("no");
  expect(existsSync(join(root, ".decisions.lock"))).toBe(false);
});

it("refuses after five seconds where another command goes on", () => {
  const root = folder();
  const disk = { ...nodeDisk(root), isRunning: () => true };
  writeFileSync(join(root, ".decisions.lock"), "7");
  const refused = expect.objectContaining({ code: "being-written" });
  expect(() => withCaseloadLocked(disk, "", "decisions.jsonl", () => "done")).toThrow(refused);
  expect(readFileSync(join(root, ".decisions.lock"), "utf8")).toBe("7");
});

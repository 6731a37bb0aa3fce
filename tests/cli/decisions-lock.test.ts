import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { nodeDisk } from "../../packages/cli/src/files/node-disk.js";
import { withCaseloadLocked } from "../../packages/folder/src/decisions/lock.js";

const folder = () => mkdtempSync(join(tmpdir(), "waymark-lock-"));

it("keeps several commands apart that add at the same moment", async () => {
  const root = folder();
  writeFileSync(join(root, "lines"), "");
  const script = join(root, "add.mjs");
  buildSync({
    stdin: {
      contents: `
        import { nodeDisk } from "./files/node-disk.js";
        import { withCaseloadLocked } from "@waymark/folder";
        const disk = nodeDisk(${JSON.stringify(root)});
        for (let i = 0; i < 20; i++)
          withCaseloadLocked(disk, "", "decisions.jsonl", () => {
            const before = new TextDecoder().decode(disk.read("lines"));
            disk.fill("lines." + disk.owner, (put) => put(before + before.split("\\n").length + "\\n"));
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
  expect(lines).toEqual(Array.from({ length: 80 }, (_, i) => String(i + 1)));
  expect(existsSync(join(root, ".decisions.lock"))).toBe(false);
});

it("takes away a lock whose command is no longer running, and its own where the work fails", () => {
  const root = folder();
  const disk = { ...nodeDisk(root), isRunning: (owner: string) => owner === "7" };
  writeFileSync(join(root, ".decisions.lock"), "6");
  writeFileSync(join(root, ".decisions.lock.clearing"), "5");
  expect(withCaseloadLocked(disk, "", "decisions.jsonl", () => "done")).toBe("done");
  expect(readdirSync(root)).toEqual([]);
  const fail = () => {
    throw new Error("no");
  };
  expect(() => withCaseloadLocked(disk, "", "decisions.jsonl", fail)).toThrow("no");
  expect(existsSync(join(root, ".decisions.lock"))).toBe(false);
});

it("leaves a lock alone that took the place of one whose command had ended", () => {
  const root = folder();
  const lock = join(root, ".decisions.lock");
  writeFileSync(lock, "6");
  let asked = 0;
  const disk = {
    ...nodeDisk(root),
    isRunning: (owner: string) => {
      // Between the first look and the second, another command takes the lock.
      if (++asked === 1) writeFileSync(lock, "7");
      return owner === "7";
    },
  };
  const refused = expect.objectContaining({ code: "being-written" });
  expect(() => withCaseloadLocked(disk, "", "decisions.jsonl", () => "done")).toThrow(refused);
  expect(readFileSync(lock, "utf8")).toBe("7");
  expect(readdirSync(root)).toEqual([".decisions.lock"]);
});

it("refuses after five seconds where another command goes on", () => {
  const root = folder();
  const disk = { ...nodeDisk(root), isRunning: () => true };
  writeFileSync(join(root, ".decisions.lock"), "7");
  const refused = expect.objectContaining({ code: "being-written" });
  expect(() => withCaseloadLocked(disk, "", "decisions.jsonl", () => "done")).toThrow(refused);
  expect(readFileSync(join(root, ".decisions.lock"), "utf8")).toBe("7");
});

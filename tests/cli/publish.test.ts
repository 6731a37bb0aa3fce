import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type Disk, nodeDisk } from "@waymark/cli";
import { expect, it } from "vitest";
import { tinyFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

const run = ["run", "in", "--out", "out"];
const changed = { ...tinyFiles, "clients.csv": tinyFiles["clients.csv"]!.replace("C-1", "C-2") };

class Killed extends Error {}

/** A disk on which the run is killed at its n-th change: from then on nothing is done, cleaning up least of all. */
function dyingDisk(root: string, after: number): { disk: Disk; changes: () => number } {
  const real = nodeDisk(root);
  let changes = 0;
  const change =
    <A extends readonly unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      if (++changes > after) throw new Killed();
      act(...args);
    };
  const disk: Disk = {
    ...real,
    fill: change(real.fill),
    makeFolder: change(real.makeFolder),
    link: change(real.link),
    rename: change(real.rename),
    remove: change(real.remove),
  };
  return { disk, changes: () => changes };
}

it("leaves the old results or the new, wherever it is killed", async () => {
  const root = folderWith({ ...within(tinyFiles), ...within(changed, "new") });
  await waymark(root, ["run", "new", "--out", "wanted"]);
  const wanted = { ...contents(`${root}/wanted`), ".caseload": "../new\n" };
  await waymark(root, run);
  writeFileSync(`${root}/out/notes.txt`, "mine");
  const old = contents(`${root}/out`);
  const states = new Set<string>();
  for (let after = 0; ; after++) {
    const { disk, changes } = dyingDisk(root, after);
    const { code } = await waymark(root, ["run", "new", "--out", "out"], { disk });
    const between = contents(`${root}/out`);
    // The next command of any kind puts right what was left between two renames.
    expect((await waymark(root, ["verify", "out"])).code).not.toBe(2);
    const left = contents(`${root}/out`);
    if (between !== undefined) expect(left).toEqual(between);
    const isNew = JSON.stringify(left) === JSON.stringify(sorted({ ...wanted, "notes.txt": "mine" }));
    if (!isNew) expect(left).toEqual(old);
    states.add(isNew ? "new" : "old");
    expect(readdirSync(root).filter((name) => name.startsWith(".out."))).toEqual([]);
    if (changes() <= after) {
      expect(code).toBe(0);
      break;
    }
    await waymark(root, run);
  }
  expect([...states].sort()).toEqual(["new", "old"]);
});

const sorted = (files: object) =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

it("refuses a folder that holds other things, and touches nothing", async () => {
  const root = folderWith({ ...within(tinyFiles), "out/thesis.docx": "years of work" });
  const before = contents(root);
  const { code, err } = await waymark(root, run);
  expect(code).toBe(2);
  expect(err).toContain("they are not results of Waymark");
  expect(contents(root)).toEqual(before);
  expect((await waymark(root, ["run", "in", "--out", "in/clients.csv"])).code).toBe(2);
  expect((await waymark(root, ["run", "in", "--out", "in"])).code).toBe(2);
  expect(contents(root)).toEqual(before);
});

it("carries over what it did not make, and keeps what somebody has edited", async () => {
  const root = folderWith(within(tinyFiles));
  await waymark(root, run);
  writeFileSync(`${root}/out/minutes.txt`, "mine");
  mkdirSync(`${root}/out/letters`);
  writeFileSync(`${root}/out/letters/one.txt`, "mine too");
  writeFileSync(`${root}/out/allocation.csv`, "with my notes");
  const { code, err } = await waymark(root, run);
  expect(code).toBe(0);
  expect(err).toContain("allocation.edited.csv");
  expect(readFileSync(`${root}/out/minutes.txt`, "utf8")).toBe("mine");
  expect(readFileSync(`${root}/out/letters/one.txt`, "utf8")).toBe("mine too");
  expect(readFileSync(`${root}/out/allocation.edited.csv`, "utf8")).toBe("with my notes");
  expect((await waymark(root, ["verify", "out"])).code).toBe(0);
  writeFileSync(`${root}/out/allocation.csv`, "with other notes");
  await waymark(root, run);
  expect(readFileSync(`${root}/out/allocation.edited-2.csv`, "utf8")).toBe("with other notes");
});

it("writes through a link to a folder, and makes the folders on the way", async () => {
  const root = folderWith(within(tinyFiles));
  mkdirSync(`${root}/elsewhere`);
  symlinkSync(`${root}/elsewhere`, `${root}/out`);
  expect((await waymark(root, run)).code).toBe(0);
  expect(existsSync(`${root}/elsewhere/receipt.json`)).toBe(true);
  expect((await waymark(root, ["run", "in", "--out", "a/b/c/"])).code).toBe(0);
  expect(existsSync(`${root}/a/b/c/receipt.json`)).toBe(true);
});

it.skipIf(process.getuid?.() === 0)(
  "says so where it may not write, and leaves the old results",
  async () => {
    const root = folderWith(within(tinyFiles));
    await waymark(root, run);
    const before = contents(`${root}/out`);
    chmodSync(root, 0o500);
    const { code } = await waymark(root, run);
    chmodSync(root, 0o700);
    expect(code).toBe(2);
    expect(contents(`${root}/out`)).toEqual(before);
  },
);

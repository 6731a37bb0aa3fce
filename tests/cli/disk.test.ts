import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, symlinkSync } from "node:fs";
import { type Disk, nodeDisk } from "@waymark/cli";
import { expect, it } from "vitest";
import { tinyFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

/** A disk that refuses to write any file but the first few. */
function fullDisk(root: string, code: string, room: number): Disk {
  const disk = nodeDisk(root);
  let written = 0;
  const refuse = (file: string) => {
    throw Object.assign(new Error(code), { code, syscall: "write", path: file });
  };
  return {
    ...disk,
    fill(file, output) {
      if (++written <= room) return disk.fill(file, output);
      disk.fill(file, (put) => put("par"));
      refuse(file);
    },
  };
}

it.each([
  ["ENOSPC", "The disk is full."],
  ["EFBIG", "The file would be larger than this system allows."],
  ["EROFS", "This disk can be read but not written."],
])("says plainly what a disk refuses (%s), and leaves nothing behind", async (code, says) => {
  const root = folderWith(within(tinyFiles));
  const before = contents(root);
  for (const room of [0, 3]) {
    const {
      code: exit,
      out,
      err,
    } = await waymark(root, ["run", "in", "--out", "out"], {
      disk: fullDisk(root, code, room),
    });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(says);
    expect(err).toContain("\nout\n");
    expect(readdirSync(root)).toEqual(["in"]);
    expect(contents(root)).toEqual(before);
  }
});

it("keeps the earlier results where the disk is full", async () => {
  const root = folderWith(within(tinyFiles));
  expect((await waymark(root, ["run", "in", "--out", "out"])).code).toBe(0);
  const before = contents(root);
  const disk = fullDisk(root, "ENOSPC", 3);
  expect((await waymark(root, ["run", "in", "--out", "out"], { disk })).code).toBe(2);
  expect(contents(root)).toEqual(before);
});

it.each([
  ["a file in the path", "in/clients.csv/out", "A part of this path is a file"],
  ["a path that is too long", `${"x".repeat(300)}/out`, "This path is too long"],
])("says what is wrong with an output folder: %s", async (_, out, says) => {
  const root = folderWith(within(tinyFiles));
  const { code, err } = await waymark(root, ["run", "in", "--out", out]);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err).not.toContain("The error is ours");
});

it("refuses a pipe and a link that leads back to itself as a table, at once", async () => {
  const root = folderWith(within(tinyFiles));
  rmSync(`${root}/in/clients.csv`);
  execFileSync("mkfifo", [`${root}/in/clients.csv`]);
  const refused = async () => {
    const { code, err } = await waymark(root, ["match", "in"]);
    expect(code).toBe(2);
    expect(err).toContain("\nclients.csv\n");
    expect(err).toContain("This is a device, a pipe or a link that leads back to itself, not a file.");
  };
  await refused();
  rmSync(`${root}/in/clients.csv`);
  symlinkSync("clients.csv", `${root}/in/clients.csv`);
  await refused();
});

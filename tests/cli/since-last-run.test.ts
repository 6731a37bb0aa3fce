import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventFiles, signedBy } from "./support/events.js";
import { folderWith, waymark } from "./support/world.js";

const leaves = ["event", "in", "mentor-leaves", "M-1", "--on", "30/09/2026", ...signedBy, "--yes"];

it("says who moved since the last run in its own folder, and why; verify does the same again", async () => {
  const root = folderWith(eventFiles);
  const run = (...more: string[]) => waymark(root, ["run", "in", "--out", "out", ...more]);
  expect((await run()).out).not.toContain("since the last run");
  expect((await run()).out).toContain("No client has moved since the last run");
  expect((await waymark(root, leaves)).code).toBe(0);
  const { out } = await run();
  expect(out).toMatch(/\d clients? moved since the last run/);
  expect(out).toMatch(/C-4: from M-1 to .*\n.*The mentoring by M-1 ended on 30 September 2026\./);
  writeFileSync(`${root}/out/notes.txt`, "mine");
  const { code, out: said } = await waymark(root, ["verify", "out"]);
  expect(code).toBe(0);
  expect(said).toMatch(/^! notes\.txt was not made by this run.*\n✔ All \d+ files/);
});

it("starts from the run that --previous names, and can be done again from its own results", async () => {
  const root = folderWith(eventFiles);
  expect((await waymark(root, ["run", "in", "--out", "first"])).code).toBe(0);
  expect((await waymark(root, leaves)).code).toBe(0);
  const { code, out } = await waymark(root, ["run", "in", "--out", "out", "--previous", "first"]);
  expect(code).toBe(0);
  expect(out).toContain("moved since the last run");
  const { previous } = JSON.parse(readFileSync(`${root}/out/results.json`, "utf8")).allocation;
  const first = JSON.parse(readFileSync(`${root}/first/results.json`, "utf8")).allocation.assignments;
  expect(previous.length).toBe(first.filter((one: { kind: string }) => one.kind === "proposed").length);
  expect((await waymark(root, ["verify", "out"])).code).toBe(0);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const decide = (reason: string) => [
  ...["decide", "in", "E-1", "--decision", "pause and review", "--by", "P-7"],
  ...["--role", "Project Manager", "--on", "2026-09-30", "--reason", reason],
];

it("refuses an exact repeat, and says which record a new one takes the place of", async () => {
  const root = folderWith(within(goodFiles));
  expect((await waymark(root, decide("Both are exhausted."))).out).not.toContain("takes the place");
  const again = await waymark(root, decide("Both are exhausted."));
  expect(again.code).toBe(2);
  expect(again.err).toContain("Record 1 says exactly this already.");
  const next = await waymark(root, decide("Both are still exhausted."));
  expect(next.code).toBe(0);
  expect(next.out).toContain("It takes the place of record 1: pause and review, on 30 September 2026.");
});

it("checks that the record of decisions is whole", async () => {
  const root = folderWith(within(goodFiles));
  for (const reason of ["One.", "Two."]) await waymark(root, decide(reason));
  expect((await waymark(root, ["check", "in"])).code).toBe(0);
  const file = join(root, "in/decisions.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("One.", "Ten."));
  const broken = await waymark(root, ["check", "in"]);
  expect(broken.code).toBe(1);
  expect(broken.out).toContain("Record 1 was changed after it was made.");
  expect(broken.out).not.toContain("Nothing is wrong");
});

it("compares the decisions with those of the earlier run in the same folder, and keeps its results", async () => {
  const root = folderWith(within(goodFiles));
  for (const reason of ["One.", "Two."]) await waymark(root, decide(reason));
  const run = () => waymark(root, ["run", "in", "--out", "out"]);
  expect((await run()).code).toBe(0);
  const receipt = readFileSync(join(root, "out/receipt.json"), "utf8");
  const file = join(root, "in/decisions.jsonl");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, `${whole.split("\n")[0]}\n`);
  const cut = await run();
  expect(cut.code).toBe(2);
  expect(cut.err).toContain("no longer begins with them");
  expect(readFileSync(join(root, "out/receipt.json"), "utf8")).toBe(receipt);
  writeFileSync(file, whole);
  await waymark(root, decide("Three."));
  expect((await run()).code).toBe(0);
});

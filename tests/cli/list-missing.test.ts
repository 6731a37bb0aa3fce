import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith, waymark } from "./support/world.js";

it("a list that others name is missing: that is said first, and once", async () => {
  const root = folderWith();
  cpSync(join(import.meta.dirname, "../../examples/west-midlands"), join(root, "in"), { recursive: true });
  rmSync(join(root, "in/engagements.csv"));
  const { code, err } = await waymark(root, ["check", "in"]);
  expect(code).toBe(2);
  expect(err).toMatch(
    /engagements\.csv\s+This file is missing: \d+ rows of other lists name records of it\./,
  );
  expect(err).not.toContain("no engagement has this id");
  expect(err.split("This file is missing")).toHaveLength(2);
});

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeDisk, readFolder } from "@waymark/cli";
import { expect, it } from "vitest";
import { growExample } from "../../benchmarks/support/grow-example.mjs";
import { folderWith } from "./support/world.js";

const example = fileURLToPath(new URL("../../examples/west-midlands", import.meta.url));

it.each([false, true])("grows a caseload in which nothing is wrong, with pairs: %s", (pairs) => {
  const root = folderWith();
  growExample(example, join(root, "in"), { clients: 200, mentors: 120, pairs });
  const { read, warnings } = readFolder(nodeDisk(root), "in", "2026-09-30");
  expect(warnings).toEqual([]);
  expect([read.clients.length, read.mentors.length]).toEqual([200, 120]);
  expect(read.clients.some((client) => client.pair_needed === true)).toBe(pairs);
  expect(new Set(read.overrides?.map(({ kind }) => kind))).toEqual(
    new Set(["pin", "lock", "veto", "rejected"]),
  );
});

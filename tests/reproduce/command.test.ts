import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { waymark } from "../cli/support/world.js";
import { python } from "./python.js";

const root = mkdtempSync(join(tmpdir(), "waymark-workings-"));
cpSync(join(import.meta.dirname, "../../examples/leaving-gangs"), join(root, "in"), { recursive: true });

it("a plan is data too, whose words are the same in every scheme", async () => {
  const { out } = await waymark(root, ["success", "in", "--protocol"]);
  expect(out).toContain("shares of clients better");
});

describe("what a command prints with its workings", () => {
  it.each([
    ["points.py", "match in --top 3", /^\d+ pairs agree\n$/],
    ["allocation.py", "match allocate in", /^1 allocations hold: /],
    ["figures.py", "success in", /^\d+ figures agree\n$/],
    ["figures.py", "success in --from 2026-01-01", /^\d+ figures agree\n$/],
  ])("is what %s reads: %s", async (script, words, says) => {
    const { code, out, err } = await waymark(root, [...words.split(" "), "--workings"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    python(script, out, says);
  });

  it.each(["Y-001", "--by gender", "--matched 7500", "--protocol"])(
    "is of the whole report: with %s it is refused",
    async (more) => {
      const { code, err } = await waymark(root, ["success", "in", ...more.split(" "), "--workings"]);
      expect(code).toBe(2);
      expect(err).toContain("--workings is of the whole report");
    },
  );
});

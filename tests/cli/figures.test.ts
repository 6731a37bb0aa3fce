import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { waymark } from "./support/world.js";

const examples = join(import.meta.dirname, "../../examples");

/** A number to tenths; a section of the report and a version are none. */
const tenths = /(?<![§\d.])\b\d+\.\d\b(?!\.\d)/;

const commands: readonly (readonly [string, readonly string[]])[] = [
  ["match", []],
  ["explain", ["C-001", "M-031"]],
  ["risk", ["E-046"]],
  ["register", []],
  ["proxies", []],
  ["allocate", []],
];

describe("figures over levels of the scheme’s own", () => {
  it.each(commands)("are on request in %s %j", async (name, words) => {
    const run = (...more: string[]) => waymark(examples, [name, "west-midlands", ...words, ...more]);
    const [plain, figures] = [await run(), await run("--figures")];
    expect([plain.code, figures.code]).toEqual([0, 0]);
    const lines = plain.out.split("\n").filter((line) => tenths.test(line.replace(/\([^)]*§[^)]*\)/g, "")));
    expect(lines).toEqual([]);
    expect(figures.out).toMatch(name === "risk" ? /\nWR2\|/ : tenths);
    expect(plain.out).not.toContain("WR2|");
    expect((await run("--json")).out).toBe((await run("--json", "--figures")).out);
  });
});

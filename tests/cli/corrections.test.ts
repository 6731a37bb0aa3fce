import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventFiles } from "./support/events.js";
import { folderWith, waymark } from "./support/world.js";

const decide = (root: string, ...words: string[]) =>
  waymark(root, [
    ...["decide", "in", "E-1", "--advice", "continue", "--by", "P-7", "--role", "mentor"],
    ...["--on", "30/09/2026", ...words],
  ]);

it("corrects a record by a new one that names it: the old one stays, and counts no more", async () => {
  const root = folderWith(eventFiles);
  expect((await decide(root, "--reason", "Going wel.")).code).toBe(0);
  const before = readFileSync(`${root}/in/decisions.jsonl`, "utf8");
  const { code, out } = await decide(root, "--reason", "Going well.", "--corrects", "1");
  expect(code).toBe(0);
  expect(out).toContain("It corrects record 1, which stays and counts no more.");
  expect(readFileSync(`${root}/in/decisions.jsonl`, "utf8").startsWith(before)).toBe(true);
  const again = await decide(root, "--reason", "Once more.", "--corrects", "1");
  expect(again.code).toBe(2);
  expect(again.err).toContain("Correct record 2 instead.");
  expect((await decide(root, "--reason", "x", "--corrects", "7")).err).toContain("There is no record 7.");
  expect((await decide(root, "--reason", "x", "--corrects", "one")).err).toContain("--corrects is not");
  const { out: listed } = await waymark(root, ["decide", "decisions", "in"]);
  expect(listed).toContain("2 records, whole and in order.");
});

it("shows the role before it is written, and asks at a terminal", async () => {
  const root = folderWith(eventFiles);
  const words = ["decide", "in", "E-1", "--advice", "continue", "--by", "P-7", "--role", "coordinator"];
  const asked = async (answer: boolean) => {
    const { out } = await waymark(root, [...words, "--on", "30/09/2026", "--reason", "Going well."], {
      confirm: async () => answer,
    });
    return out;
  };
  const said = await asked(false);
  expect(said).toContain("in the role Project Manager (given as “coordinator”)");
  expect(said).not.toContain("sha256:");
  expect(() => readFileSync(`${root}/in/decisions.jsonl`)).toThrow();
  expect(await asked(true)).toContain("sha256:");
});

it("names a last line that is cut, with what to do", async () => {
  const root = folderWith(eventFiles);
  expect((await decide(root, "--reason", "One.")).code).toBe(0);
  expect((await decide(root, "--reason", "Two.")).code).toBe(0);
  const file = `${root}/in/decisions.jsonl`;
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.slice(0, -40));
  const cut = await waymark(root, ["decide", "decisions", "in"]);
  expect(cut.code).toBe(2);
  expect(cut.err).toContain("row 2: The last line is cut off in the middle");
  expect(cut.err).toContain("put its decision on record again");
  writeFileSync(file, whole.slice(0, whole.indexOf("\n") + 1));
  expect((await decide(root, "--reason", "Two.")).code).toBe(0);
});

it("names the option that an exit plan is given with, where a decision needs one", async () => {
  const root = folderWith(eventFiles);
  const signed = ["--by", "P-7", "--role", "Project Manager", "--on", "30/09/2026", "--reason", "Agreed."];
  const stop = ["decide", "in", "E-1", "--decision", "stop safely", ...signed];
  const { code, err } = await waymark(root, stop);
  expect(code).toBe(2);
  expect(err).toContain("No exit plan is given.");
  expect(err).toContain("Give it with --exit-plan, separated by semicolons.");
  expect((await waymark(root, [...stop, "--exit-plan", "Told; calls until May"])).code).toBe(0);
});

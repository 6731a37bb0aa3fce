import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, waymark } from "../cli/support/world.js";
import { filesOnPage } from "../support/page-files.mjs";

const root = join(import.meta.dirname, "../..");
const list = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
const pages = [
  "README.md",
  ...list("docs").map((file) => join("docs", file)),
  ...readdirSync(join(root, "packages")).map((name) => join("packages", name, "README.md")),
  ...list("examples").map((file) => join("examples", file)),
].filter((file) => file.endsWith(".md") && !file.includes("reference"));

/** A command that a page shows, and the lines that the page says it prints; one that ends in … is the start of a line. */
interface Shown {
  readonly line: string;
  readonly words: readonly string[];
  readonly runs: boolean;
  readonly says: string[];
}

/** Figures and ids may move with the example; what is said of them may not. */
const alike = (line: string) =>
  line
    .replaceAll(/[MC]-\d+/g, "ID")
    .replaceAll(/sha256:[0-9a-f]+/g, "sha256:0")
    .replaceAll(/\d+(?:[.-]\d+)*/g, "0")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The words of a line as a shell would part them, without its comment and where its output goes. */
function wordsOf(line: string): string[] {
  const plain = line.replace(/ +#.*$/, "").replace(/ +> \S+$/, "");
  return [...plain.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

/** The commands of a page, each with the lines that the page shows after it. */
function commandsOn(page: string): Shown[] {
  const found: Shown[] = [];
  const text = readFileSync(join(root, page), "utf8");
  for (const [, kind, body = ""] of text.matchAll(/^```(sh|console|text)\n([\s\S]*?)^```/gm)) {
    const lines = body
      .trim()
      .replaceAll(/ \\\n\s*/g, " ")
      .split("\n");
    if (kind === "text") found.at(-1)?.says.push(...lines);
    else
      for (const line of lines) {
        const call = /^(?:npx )?waymark |^npm start -- /.exec(line)?.[0];
        if (call)
          found.push({ line, words: wordsOf(line.slice(call.length)), runs: kind === "sh", says: [] });
      }
  }
  return found;
}

const shown = pages.map((page) => [page, commandsOn(page)] as const).filter(([, all]) => all.length > 0);

describe("every command of a page runs in the order of the page, and says what the page shows", () => {
  const run = shown
    .map(([page, all]) => [page, all.filter(({ runs }) => runs)] as const)
    .filter(([, all]) => all.length > 0);

  it.each(run)("%s", async (page, commands) => {
    const folder = folderWith(Object.fromEntries(filesOnPage(join(root, page))));
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    for (const { line, words, says } of commands) {
      const { code, out, err } = await waymark(folder, words, { today: "2026-11-30" });
      expect(code, `${line}\n${err}`).toBe(0);
      const said = out.split("\n").map(alike);
      for (const one of says.map(alike)) {
        const start = one.endsWith("…") ? one.slice(0, -1).trim() : undefined;
        if (start === undefined) expect(said, line).toContain(one);
        else
          expect(
            said.map((other) => other.slice(0, start.length)),
            line,
          ).toContain(start);
      }
    }
  });
});

describe("commands that a page shows without running them", () => {
  const others = shown.flatMap(([page, all]) =>
    all.filter(({ runs }) => !runs).map((one) => [page, one.line, one.words] as const),
  );

  it.each(others)("%s: %s", async (_, line, words) => {
    const { err } = await waymark(folderWith(), words);
    expect(err, line).not.toMatch(/There is no (?:command|option)|is missing; |goes without/);
  });
});

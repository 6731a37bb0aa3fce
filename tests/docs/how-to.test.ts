import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { waymark } from "../cli/support/world.js";

const root = join(import.meta.dirname, "../..");
const pages = [
  "explain",
  "identity-data",
  "stances",
  "fairness",
  "gaps",
  "risk",
  "worked-risk",
  "register",
  "decisions",
  "evaluation",
];

/** Figures and mentors may move with the example; what is said of them may not. */
const alike = (line: string) =>
  line
    .replaceAll(/[MC]-\d+/g, "ID")
    .replaceAll(/sha256:[0-9a-f]+/g, "sha256:0")
    .replaceAll(/\d+(?:[.-]\d+)*/g, "0")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The commands of a page, each with the lines that the page shows after it. */
function commandsOn(page: string): { words: string[]; shown: string[] }[] {
  const text = readFileSync(join(root, "docs/how-to", `${page}.md`), "utf8");
  const found: { words: string[]; shown: string[] }[] = [];
  for (const [, kind, body] of text.matchAll(/^```(sh|text)\n([\s\S]*?)^```/gm)) {
    const lines = body!.trim().split("\n");
    if (kind === "text") found.at(-1)!.shown.push(...lines);
    else for (const line of lines) found.push({ words: line.split(" ").slice(1), shown: [] });
  }
  return found;
}

describe("every command of the how-to pages runs and says what the page shows", () => {
  const all = pages.flatMap((page) =>
    commandsOn(page).map((one) => ({ ...one, name: one.words.join(" "), page })),
  );
  it.each(all)("$page: waymark $name", async ({ words, shown }) => {
    const { code, out, err } = await waymark(root, words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const said = out.split("\n").map(alike);
    for (const line of shown) expect(said).toContain(alike(line));
  });
});

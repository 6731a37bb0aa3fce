// A copy of an example in which everything that people write freely is hostile: markup, a change of the direction of
// writing, and a word that no line holds.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a hostile person writes where they may write anything. */
export const hostile = `<img src=x onerror=alert(1)> <script>alert(2)</script> \u202Eשרה {{x}} ${"W".repeat(70)}`;

/** An id as long as ids may be, in one word that may only break inside. */
export const longId = (id) => `${id}-`.padEnd(120, "W");

/** A name of a file that is markup, and too wide for a line. */
export const hostileName = `<img src=x onerror=alert(3)> ${"W".repeat(70)}.csv`;

/** The columns that take any words, and the texts of a policy, a funding plan and an instrument that do. */
const columns = new Set(["reason", "vignette", "evidence", "agency", "place"]);
const texts = new Set(["title", "justification", "lawfulBasis", "agency", "what", "source"]);
const files = new Set(["policy.json", "funding.json", "instruments.json"]);

/** Copies the caseload `from` to the folder `to`, with hostile words, and with long ids for those of `ids`. */
export function hostileCaseload(from, to, ids) {
  cpSync(from, to, { recursive: true, filter: (path) => !/\.test\.|generate|README/.test(path) });
  for (const name of readdirSync(to)) {
    const path = join(to, name);
    const text = readFileSync(path, "utf8");
    if (name.endsWith(".csv")) {
      writeFileSync(
        path,
        ids.reduce((changed, id) => changed.replaceAll(id, longId(id)), table(text)),
      );
    }
    if (files.has(name)) {
      writeFileSync(path, JSON.stringify(JSON.parse(text, (key, it) => (texts.has(key) ? hostile : it))));
    }
  }
}

function table(text) {
  const [head, ...rows] = text.trimEnd().split("\n").map(cellsOf);
  const changed = rows.map((row) =>
    row.map((cell, at) => (columns.has(head[at]) && cell !== "" ? `"${hostile}"` : cell)).join(","),
  );
  return `${[head.join(","), ...changed].join("\n")}\n`;
}

/** The cells of a line, with their quotation marks. */
function cellsOf(line) {
  return line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { folderWith, waymark } from "../cli/support/world.js";

const example = join(import.meta.dirname, "../../examples/west-midlands");
const who = [
  ...["faith", "strand", "gender", "age_band", "ethnicity", "class", "politics", "self_positioning"],
  ...["language", "languages", "practising"],
];

/** A sheet whose columns about who people are go round among them, each by itself. */
function turned(text: string): { text: string; moved: number } {
  const [header = [], ...rows] = parse(text) as string[][];
  const columns = header.flatMap((name, i) => (who.includes(name) ? [i] : []));
  let moved = 0;
  const after = rows.map((row, r) =>
    row.map((cell, c) => {
      if (!columns.includes(c)) return cell;
      const other = rows[(r + 1 + columns.indexOf(c)) % rows.length]![c]!;
      if (other !== cell) moved++;
      return other;
    }),
  );
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return { text: [header, ...after].map((row) => `${row.map(quoted).join(",")}\n`).join(""), moved };
}

it("changes no byte of the example’s risks, register, scores or decisions, for clients and mentors alike", async () => {
  const files = Object.fromEntries(
    readdirSync(example, { withFileTypes: true })
      .filter((one) => one.isFile() && /\.(csv|json|jsonl)$/.test(one.name))
      .map(({ name }) => [name, readFileSync(join(example, name), "utf8")]),
  );
  const [clients, mentors] = [turned(files["clients.csv"]!), turned(files["mentors.csv"]!)];
  expect(Math.min(clients.moved, mentors.moved)).toBeGreaterThan(100);
  const root = folderWith({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`one/${name}`, text])),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`other/${name}`, text])),
    ...{ "other/clients.csv": clients.text, "other/mentors.csv": mentors.text },
  });
  for (const [command, ...more] of [
    ["risk", "--json"],
    ["risk", "E-011", "--cascade", "--json"],
    ["register", "--json"],
    ["score"],
    ["lint", "--json"],
    ["decisions", "--json"],
  ] as const) {
    const [one, other] = await Promise.all(
      ["one", "other"].map((folder) => waymark(root, [command, folder, ...more])),
    );
    expect(one!.err).toBe("");
    expect(one!.out.length).toBeGreaterThan(200);
    expect(other).toEqual(one);
  }
});

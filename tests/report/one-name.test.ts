import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const tables = fileURLToPath(new URL("../../packages/report/src/tables/", import.meta.url));

/** A column that holds a number: its table, its name in files, its head for readers, and what its cell reads. */
interface NumberColumn {
  readonly table: string;
  readonly id: string;
  readonly head: string;
  readonly reads: string;
}

const maker = /\b(?:count|days|points|share|number)\(\s*"([a-z_]+)",\s*"([^"]*)",\s*(\([^;]*?),?\n(?! {6})/g;

function columnsOf(table: string, source: string): NumberColumn[] {
  return [...source.matchAll(maker)].map(([, id = "", head = "", reads = ""]) => ({
    table,
    id,
    head,
    reads,
  }));
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same thing, or of something that is named before it, such as `standardised_missing`. */
const isSame = (a: string, b: string) => a === b || a.endsWith(`_${b}`) || b.endsWith(`_${a}`);

/**
 * Columns whose number has another name where it is made, each with why: a file and a page say points out of 100 as a
 * score, a list says how long it is, and a table of one kind of thing names what it counts.
 */
const named: ReadonlyMap<string, string> = new Map([
  ["allocation score", "out of 100 in files, where JSON has points in hundredths"],
  ["shortlists score", "out of 100 in files, where JSON has points in hundredths"],
  ["contributions points", "the factor's own, beside the score's"],
  ["agreement clients", "what the figure's n counts here"],
  ["blocked mentors_kept_out", "mentors whom one rule keeps out"],
  ["relationships earlier_relationships", "how long the history is"],
  ["risk-changes direct_from", "the first of two"],
  ["risk-changes direct_to", "the second of two"],
  ["risk-changes propagated_from", "what reached the category, beside its own"],
  ["risk-changes propagated_to", "what reached the category, beside its own"],
  ["funding cost", "of one intervention, as the head says"],
  ["programme-risks with", "two bounds, as one text"],
  ["published all", "the sum of a row"],
  ["register review", "the days of review_days, in words"],
  ["recomputed points", "an interval, as one text"],
  ["steps day", "a place on the axis of time"],
  ["steps continuing", "the share of those that still go on"],
  ["steps not_yet", "the share that has not ended so"],
  ["measures interval_from", "the first of two"],
  ["measures interval_to", "the second of two"],
  ["single-case sizes", "two numbers, as one text"],
]);

const columns = readdirSync(tables)
  .filter((file) => !file.endsWith(".test.ts"))
  .flatMap((file) => columnsOf(file.replace(".ts", ""), readFileSync(`${tables}${file}`, "utf8")));

function twins(all: readonly NumberColumn[]): string[] {
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      const [ids, heads] = [isSame(one.id, other.id), one.head === other.head];
      const apart = one.id === other.id ? !heads : heads && one.head !== "" && !ids;
      return apart
        ? [`${one.table} ${one.id} “${one.head}”, ${other.table} ${other.id} “${other.head}”`]
        : [];
    }),
  );
}

function renamed(all: readonly NumberColumn[]): string[] {
  return all
    .filter(({ table, id }) => !named.has(`${table} ${id}`))
    .filter(({ id, reads }) => !(reads.match(/[A-Za-z]\w*/g) ?? []).some((name) => isSame(snake(name), id)))
    .map(({ table, id, reads }) => `${table} ${id} reads ${reads}`);
}

describe("a number has one name, from the record to the page", () => {
  it("finds the columns that hold numbers", () => expect(columns.length).toBeGreaterThan(70));

  it("would notice two names", () => {
    const [one, other] = [
      { table: "a", id: "distance_points", head: "Distance", reads: "({ rated }) => rated.distance" },
      { table: "b", id: "distance", head: "Distance", reads: "({ rated }) => rated.distance" },
    ];
    expect(twins([one, other])).toHaveLength(1);
    expect(renamed([one, other])).toEqual(["a distance_points reads ({ rated }) => rated.distance"]);
  });

  it("has one head for a name, and one name for a head", () => expect(twins(columns)).toEqual([]));

  it("is called in a column as it is called in the result", () => expect(renamed(columns)).toEqual([]));

  it("speaks of raters, but where the column `voice` or a plan that was kept is read", () => {
    const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
    const said = ["metrics", "risk", "report", "folder", "cli"].flatMap((name) =>
      readdirSync(`${packages}${name}/src`, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .flatMap((file) =>
          readFileSync(`${packages}${name}/src/${file}`, "utf8")
            .replaceAll(/^ \*.*$|"voices-heard"|"\.\/voices-heard\.js"|observation\.voice/gm, "")
            .split("\n")
            .filter((line) => /\bvoices?\b/i.test(line))
            .map((line) => `${name}/${file}: ${line.trim()}`),
        ),
    );
    const files = new Set(said.map((line) => line.slice(0, line.indexOf(":"))));
    expect([...files].sort()).toEqual([
      "folder/success/plan.ts",
      "folder/success/traced-number.ts",
      "metrics/compile/base-observation.ts",
      "metrics/compile/observation-fields.ts",
      "metrics/journey/observation.ts",
      "metrics/programme/workings.ts",
      "risk/judgement/observed.ts",
    ]);
  });
});

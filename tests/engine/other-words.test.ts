import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { waymark } from "../cli/support/world.js";

type Bag = Record<string, unknown>;

const example = join(import.meta.dirname, "../../examples/leaving-gangs");
const root = mkdtempSync(join(tmpdir(), "waymark-words-"));
cpSync(example, join(root, "in"), { recursive: true });
const inScheme = (file: string) => join(root, "in/scheme", file);
const read = (file: string) => JSON.parse(readFileSync(inScheme(file), "utf8"));

/** The titles that were given in place of the scheme's own, each once. */
const given: Record<string, string[]> = {};
const titled = (kind: string, items: readonly Bag[]): Bag[] =>
  items.map((item, i) => {
    const title = `Zz ${kind} ${"abcdefghijkl"[i]}`;
    given[kind] = [...(given[kind] ?? []), title];
    return { ...item, title, ...(item.called === undefined ? {} : { called: title }) };
  });
const write = (file: string, data: unknown) => writeFileSync(inScheme(file), JSON.stringify(data));

const step = (title: string, from: number, points: number) => ({
  ...{ id: title.toLowerCase().replaceAll(" ", "-"), title, from, points },
  describes: `It is ${title.toLowerCase()}, as we mean it.`,
});

/** Three steps of likelihood and two of impact, in words that nobody else has. */
const steps = {
  source: "made up",
  likelihood: [
    step("Zz hardly", 0, 2_000),
    step("Zz perhaps", 5_000, 6_000),
    step("Zz surely", 8_000, 9_000),
  ],
  impact: [step("Zz bearable", 0, 4_000), step("Zz unbearable", 7_000, 8_000)],
};

let page = "";
let terminal = "";

beforeAll(async () => {
  write("riskSteps.json", steps);
  write("bands.json", titled("band", read("bands.json")));
  write("riskCategories.json", titled("category", read("riskCategories.json")));
  write("personFactors.json", titled("finding", read("personFactors.json")));
  const success = read("success.json");
  write("success.json", {
    ...success,
    headings: titled("heading", success.headings),
    raters: titled("rater", success.raters),
  });
  const relationship = read("relationship.json");
  const goodbye = relationship.fields.engagement.find(({ id }: Bag) => id === success.goodEnding.field);
  goodbye.values = titled("ending", goodbye.values);
  write("relationship.json", relationship);
  const done = await waymark(root, ["run", "in", "--out", "out"]);
  expect(done.err.replace(/^(?:warning.*|.*…)$/gm, "").trim()).toBe("");
  page = readFileSync(join(root, "out/report.html"), "utf8")
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, "\n");
  for (const words of [
    ["register", "in"],
    ["success", "in"],
    ["success", "in", "Y-001"],
    ["publish", "in"],
  ])
    terminal += (await waymark(root, words)).out;
});

describe("a scheme whose words are all its own", () => {
  it("has its steps in the heat maps, as many as it names, and in the register of each relationship", async () => {
    for (const { title, describes } of [...steps.likelihood, ...steps.impact]) {
      expect(page).toContain(title);
      expect(page).toContain(describes);
      expect(terminal).toContain(title);
      expect(terminal).toContain(describes);
    }
    const { heatMaps } = JSON.parse((await waymark(root, ["register", "in", "--json"])).out);
    for (const { before, after } of heatMaps)
      for (const cells of [before, after]) expect(cells).toHaveLength(6);
    expect(terminal).toMatch(
      /Likelihood ↓ Impact → +Zz bearable +Zz unbearable\nZz surely .*\nZz perhaps .*\nZz hardly/,
    );
  });

  it.each(["band", "category", "finding", "heading", "rater", "ending"])(
    "has each %s in page or terminal",
    (kind) => {
      const shown = given[kind]!.filter((title) => `${page} ${terminal}`.includes(title));
      expect(shown).toEqual(given[kind]);
    },
  );

  it("says none of the words that it gave up, and no id of theirs", () => {
    const ids = ["young-person", "did-not-click", "drifted-away", "good-goodbye", "guide-left", "owes-money"];
    const words = [
      ...ids,
      "Far off",
      "On its way",
      "Life at risk",
      "Close care",
      "A life of their own",
      "Somebody at home",
    ];
    for (const word of words) expect(page).not.toContain(word);
  });
});

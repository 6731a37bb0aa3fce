import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "@waymark/spreadsheets";
import { expect, it } from "vitest";
import { tinyFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

const today = "2026-01-31";
const { "plugin.json": plugin = "", "policy.json": policy = "" } = tinyFiles;
const { factors, ...top } = JSON.parse(plugin);
const tables = { "people.csv": "Ref\nC-1\nC-2\n", "mentors.csv": "Ref,Capacity\nM-1,1\n" };
const mapping = JSON.stringify({ files: { clients: "people.csv" }, columns: { clients: { Ref: "id" } } });

/** A scheme in a folder, with a file for its one factor, and a policy that names it. */
const inFolder = {
  "scheme/plugin.json": JSON.stringify(top),
  "scheme/factors/all.json": JSON.stringify(factors[0]),
  "policy.json": JSON.stringify({ plugins: ["scheme"], ...JSON.parse(policy) }),
};

it("takes a scheme and its policy along, byte for byte, with the templates of no other scheme", async () => {
  for (const own of [inFolder, { "plugin.json": plugin, "policy.json": policy }]) {
    const root = folderWith(within({ ...own, ...tables, "mapping.json": mapping }));
    expect(await waymark(root, ["import", "in", "--out", "mine"], { today })).toMatchObject({ code: 0 });
    const made = contents(join(root, "mine")) ?? {};
    for (const [name, text] of Object.entries(own)) expect(made[name]).toBe(text);
    expect(made["clients.csv"]).not.toContain("extremism_type");
    expect(made).not.toHaveProperty("mapping.json");
    expect((await waymark(root, ["run", "mine", "--out", "out"], { today })).code).toBe(0);
    expect(readFileSync(join(root, "out/results.json"), "utf8")).toContain('"tiny"');
  }
});

it("says what to do where a scheme has no policy, and writes nothing", async () => {
  const { "policy.json": _, ...own } = inFolder;
  const root = folderWith(within({ ...own, ...tables, "mapping.json": mapping }));
  const before = contents(root);
  const refused = await waymark(root, ["import", "in", "--out", "mine"], { today });
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("Copy the policy.json that goes with the scheme into this folder");
  expect((await waymark(root, ["check", "in"], { today })).err).toContain("Copy the policy.json");
  expect(contents(root)).toEqual(before);
});

it("calls nothing a caseload that waymark check would refuse", async () => {
  const answers = "client,date,indicator,voice,answer\nC-1,2026-01-10,extremist-content,mentor,purple\n";
  const files = {
    "clients.csv": "id,extremism_type,district\nC-1,al-qaeda-influenced,sandwell\n",
    "mentors.csv": "id,capacity,specialisms,district\nM-1,2,al-qaeda-influenced,sandwell\n",
    "observations.csv": answers,
  };
  const root = folderWith(within(files));
  const ask = async (questions: readonly Question[]) =>
    new Map(questions.map(({ id, choices }) => [id, choices.at(-1)!.id]));
  const refused = await waymark(root, ["import", "in", "--out", "mine"], { today, ask });
  expect(refused.code).toBe(2);
  expect(refused.out).not.toContain("is a caseload");
  expect(contents(join(root, "mine"))).toBeUndefined();
  expect(refused.err).toContain("observations.csv");
});

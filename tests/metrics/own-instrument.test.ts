import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@waymark/core";
import { type Journey, type ProgrammeReport, protocol } from "@waymark/metrics";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { folderWith, waymark } from "../cli/support/world.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/how-to/own-instrument.md"), "utf8");
/** The instrument that the how-to page shows, in one file. */
const plugin = /```json\n([\s\S]*?)```/.exec(page)![1]!;
const today = policy.asOf;

const ready = "yes,2027-03-31,accredited,yes,yes,none,none";
const people = {
  "clients.csv":
    "id,extremism_type,district,consent,networks\nC-1,al-qaeda-influenced,dudley,yes,none\nC-2,incel,dudley,yes,none\n",
  "mentors.csv": `id,capacity,specialisms,vetted,vetting_expires,standing,selected,trained,networks,knows_clients\nM-1,4,al-qaeda-influenced;incel,${ready}\n`,
  "engagements.csv": "id,client,mentor,started,ended\nE-1,C-1,M-1,2025-09-01,\nE-2,C-2,M-1,2026-02-01,\n",
};
const header = "client,date,indicator,voice,answer,instrument\n";
const earlier = [
  "C-1,2025-09-05,channel-threat,mentor,strong,channel-vaf 2012",
  "C-1,2025-12-05,channel-threat,mentor,some,",
  "C-1,2025-09-05,strength-purpose,mentor,some,",
  "C-1,2025-12-05,strength-purpose,mentor,strong,",
];
const later = [
  "C-1,2026-03-05,river-current,mentor,none,river 3",
  "C-1,2026-09-05,river-current,mentor,much,",
  "C-2,2026-02-05,river-anchor,manager,none,",
  "C-2,2026-08-05,river-anchor,manager,some,",
];
const files = (rows: readonly string[], own = plugin) => ({
  ...people,
  "policy.json": JSON.stringify({ ...policy, plugins: ["west-midlands", "plugin.json"] }),
  "plugin.json": own,
  "observations.csv": `${header}${rows.join("\n")}\n`,
});
const within = (all: Readonly<Record<string, string>>) =>
  folderWith(Object.fromEntries(Object.entries(all).map(([name, text]) => [`in/${name}`, text])));
const json = async (root: string, ...words: string[]) =>
  JSON.parse((await waymark(root, [...words, "--json"], { today })).out);

describe("an instrument of today, from one file", () => {
  const root = () => within(files([...earlier, ...later]));

  it("is in the data dictionary with its items and answers; the one that it replaces comes last, as no longer asked", async () => {
    const folder = root();
    const done = await waymark(folder, ["import", "in", "--out", "mine"], { today });
    expect(done.err).not.toContain("✘");
    const dictionary = readFileSync(join(folder, "mine/data-dictionary.md"), "utf8");
    expect(dictionary).toContain("### River assessment, 3");
    expect(dictionary).toContain(
      "- `river-anchor`, Somebody to hold on to (made up, to show how): `none`, `some`, `much`",
    );
    const [asked, gone] = dictionary.split("no longer asked: `river 3` has taken its place");
    expect(asked).not.toContain("- `channel-threat`");
    expect(asked).toContain("- `strength-purpose`");
    expect(gone).toContain("- `channel-threat`");
  });

  it("is followed over time apart from the earlier one, by instrument and edition", async () => {
    const { journeys } = (await json(root(), "metrics", "in")) as { journeys: Journey[] };
    const first = journeys.find(({ client }) => client === "C-1")!;
    expect(first.assessments.map(({ instrument, better, worse }) => [instrument, better, worse])).toEqual([
      ["channel-vaf 2012", ["channel-threat"], []],
      ["strengths 1", ["strength-purpose"], []],
      ["river 3", [], ["river-current"]],
    ]);
    const due = Object.fromEntries(
      first.indicators.map(({ indicator, raters }) => [indicator, raters[0]!.reassessmentsDue]),
    );
    expect(due["channel-threat"]).toBe(0);
    expect(due["river-current"]).toBeGreaterThan(0);
  });

  it("never pools: each figure of the programme is of one instrument, and takes from rows of its own items alone", async () => {
    const { programme } = (await json(root(), "metrics", "in")) as { programme: ProgrammeReport };
    const { changes, journeys, instruments } = programme.vulnerability;
    for (const change of changes.filter(({ instrument }) => instrument !== null))
      expect(instruments.find(({ name }) => name === change.instrument)?.items).toContain(change.indicator);
    const of = (id: string) => journeys.find((one) => one.id === `factors-reduced-${id}`)!;
    expect(of("channel-vaf-2012").clients).toEqual(["C-1"]);
    expect(of("river-3").clients).toEqual(["C-2"]);
    expect(of("channel-vaf-2012").figure.n).toBe(1);
    expect(of("river-3").figure.n).toBe(2);
    expect(of("river-3").title).toContain("River assessment, 3");
  });

  it("is in the report, which says what is no longer asked", async () => {
    const folder = root();
    await waymark(folder, ["run", "in", "--out", "out"], { today });
    const html = readFileSync(join(folder, "out/report.html"), "utf8");
    expect(html).toContain("River assessment, 3");
    expect(html).toContain("Somebody to hold on to");
    expect(html).toContain("No longer asked: River assessment, 3 has taken its place.");
    expect(html).toContain(
      "Feeling under threat (Channel: Vulnerability Assessment Framework, 2012, no longer asked)",
    );
  });

  it("is planned for in place of the earlier one", () => {
    const model = compile(policy, { plugins: [westMidlands, JSON.parse(plugin)] });
    const planned = protocol(model, { from: "2026-10-01", to: "2027-06-30" }).indicators.map(({ id }) => id);
    expect(planned).toContain("river-anchor");
    expect(planned).not.toContain("channel-threat");
    expect(planned).toContain("strength-purpose");
  });

  it("is taken in by import under foreign headings", async () => {
    const { "observations.csv": _, ...given } = {
      ...files([]),
      "Assessments.csv":
        "Client,Date,Indicator,Rated by,Answer,Tool\nC-1,05/03/2026,river-current,mentor,none,river 3\nC-1,05/09/2026,river-current,mentor,much,river 3\n",
    };
    const folder = within(given);
    const done = await waymark(folder, ["import", "in", "--out", "mine"], { today });
    expect(done.err).not.toContain("✘");
    const rows = readFileSync(join(folder, "mine/observations.csv"), "utf8");
    expect(rows).toContain("river-current");
    expect((await waymark(folder, ["check", "mine"], { today })).code).toBe(0);
  });
});

describe("what is not taken for an answer of the instrument", () => {
  const refused = async (rows: string[], own?: string) =>
    (await waymark(within(files(rows, own)), ["check", "in"], { today })).err;

  it("is an answer that its items do not have", async () => {
    expect(await refused(["C-1,2026-03-05,river-current,mentor,strong,"])).toContain("river-current");
  });

  it("is an answer given with another edition, or another instrument", async () => {
    const newer = plugin.replace('"version": "3"', '"version": "4"');
    const said = await refused(later, newer);
    expect(said).toContain("another instrument or edition than river 4");
    expect(said).not.toContain("river 3");
    expect(await refused(["C-1,2026-03-05,channel-threat,mentor,some,river 3"])).toContain(
      "another instrument or edition than channel-vaf 2012",
    );
  });

  it("is nothing of two editions that stand side by side, each with items of its own", async () => {
    const both = JSON.parse(plugin);
    const [third] = both.instruments;
    both.instruments.push({
      ...third,
      version: "4",
      replaces: ["river 3"],
      items: [{ id: "river4-anchor", title: "Somebody to hold on to", direction: "up" }],
    });
    const rows = [...later, "C-2,2026-09-20,river4-anchor,manager,much,river 4"];
    const folder = within(files(rows, JSON.stringify(both)));
    expect((await waymark(folder, ["check", "in"], { today })).code).toBe(0);
    const { journeys } = (await json(folder, "metrics", "in")) as { journeys: Journey[] };
    const second = journeys.find(({ client }) => client === "C-2")!;
    expect(second.assessments.map(({ instrument, better }) => [instrument, better])).toEqual([
      ["river 3", ["river-anchor"]],
      ["river 4", []],
    ]);
  });
});

it("is the scheme of the report but for what the file says", () => {
  expect(westMidlands.instruments?.map(({ id }) => id)).toEqual(["channel-vaf", "strengths"]);
});

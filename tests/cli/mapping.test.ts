import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

const example = join(import.meta.dirname, "../../examples/civil-service");

it("reads another system's spreadsheets through a mapping, with a scheme of their own", async () => {
  const root = folderWith();
  const { code, out } = await waymark(root, ["run", example, "--out", "out", "--json"]);
  expect(code).toBe(0);
  const { allocation, records, policy } = JSON.parse(out);
  expect(policy.name).toBe("civil-service");
  expect(records).toMatchObject({ clients: 50, mentors: 50 });
  expect(allocation.assignments).toHaveLength(50);
  expect(allocation.assignments[0].client).toBe("mentee-00");
  expect(JSON.stringify(contents(`${root}/out`))).not.toContain("gov.uk");
  expect((await waymark(root, ["verify", "out"])).code).toBe(0);
});

it("counts identity only where the mentee asks", async () => {
  const root = folderWith();
  const { shortlists } = JSON.parse((await waymark(root, ["match", example, "--top", "50", "--json"])).out);
  const counted = shortlists.filter(
    (one: { matches: { contributions: { factor: string; of: number }[] }[] }) =>
      one.matches[0]?.contributions.some(({ factor, of }) => factor === "identity" && of > 0),
  );
  expect(counted).toHaveLength(26);
});

const foreign = {
  "policy.json": goodFiles["policy.json"]!,
  "people.csv": `Ref,Kind,Wants,Notes,Nr
A,AQ,"Faith, Place",secret,7
B,XRW,,,8
`,
  "mentors.csv": goodFiles["mentors.csv"]!,
  "mapping.json": JSON.stringify({
    files: { clients: "people.csv" },
    columns: { clients: { KIND: "extremism_type", wants: "wishes" } },
    compose: { clients: { id: "{Ref}-{Nr}" } },
    values: {
      clients: {
        extremism_type: { aq: "al-qaeda-influenced", XRW: "extreme right wing" },
        wishes: { faith: "faith:must", place: "locality:prefer" },
      },
    },
    separators: { clients: { wishes: "," } },
    constants: { clients: { status: "open" } },
    ignore: { clients: ["Notes"] },
  }),
};

it("renames columns, composes ids, translates words one by one, adds constants and leaves columns out", async () => {
  const root = folderWith(within(foreign));
  const { code, out } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).shortlists.map(({ client }: { client: string }) => client)).toEqual(["A-7", "B-8"]);
  expect(out).not.toContain("secret");
});

it("reports what a mapping gets wrong, with the column's own name", async () => {
  const mapping = JSON.parse(foreign["mapping.json"]);
  const wrong = {
    ...mapping,
    columns: { clients: { ...mapping.columns.clients, Knd: "extremism_type", Nr: "agee" } },
    compose: { clients: { id: "{Reff}-{Nr}" } },
    values: { clients: { wishs: {} } },
    ignore: {},
  };
  const root = folderWith(within({ ...foreign, "mapping.json": JSON.stringify(wrong) }));
  const { code, out } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(2);
  const found = JSON.parse(out).problems.map(
    ({ path, code: kind }: { path: string; code: string }) => `${path} ${kind}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "mapping.json:compose.clients.id unknown-column",
      "mapping.json:columns.clients.Knd unknown-column",
      "mapping.json:columns.clients.Nr unknown-field",
      "mapping.json:values.clients.wishs unknown-field",
      "people.csv:1:Notes unknown-column",
      "people.csv:2:Wants bad-value",
    ]),
  );
});

it("keeps to the folder, and to plain data", async () => {
  const mapping = JSON.stringify({ files: { clients: "../secrets.csv" } });
  const root = folderWith(within({ ...goodFiles, "mapping.json": mapping, "plugin.json": '{"id":"x"}' }));
  cpSync(`${root}/in/clients.csv`, `${root}/secrets.csv`);
  const { code, out } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(2);
  const files = JSON.parse(out).problems.map(({ file }: { file: string }) => file);
  expect(files).toContain("mapping.json");
  expect(files).toContain("plugin.json");
});

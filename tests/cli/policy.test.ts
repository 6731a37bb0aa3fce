import { policy } from "@waymark/west-midlands";
import { expect, it } from "vitest";
import { goodFiles, tinyFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

it("says which personal data the policy reads, when, why and on what basis", async () => {
  const { code, out } = await waymark(folderWith(within(goodFiles)), ["policy", "in"]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /client\.faith +special category +for everybody +factor faith, factor practice, factor strand/,
  );
  expect(out).toMatch(/client\.gender +identity +only where a client asks +factor gender/);
  expect(out).toMatch(
    /rule covers-type +A mentor who does not know the field can do harm.*Basis: Public task/,
  );
  expect(out).toContain("Nothing reads these: they need not be collected.\n  client.easting\n");
});

it("says what need not be collected, and where it is filled in all the same", async () => {
  const { faith: _, strand: __, practice: ___, ...factors } = policy.factors;
  const files = { ...goodFiles, "policy.json": JSON.stringify({ ...policy, factors }) };
  const { out } = await waymark(folderWith(within(files)), ["policy", "in"]);
  expect(out).toContain("client.faith: filled in for 3 all the same\n");
  expect(out).toContain("  client.strand\n");
  const { dataUse } = JSON.parse((await waymark(folderWith(within(files)), ["policy", "in", "--json"])).out);
  expect(dataUse.spare.find(({ field }: { field: string }) => field === "mentor.faith").held).toBe(2);
  expect(dataUse.unjustified).toEqual([]);
});

it("says whose own wish reads a field that the policy does not", async () => {
  const { gender: _, ...factors } = policy.factors;
  const files = within({
    "policy.json": JSON.stringify({ ...policy, factors }),
    "clients.csv":
      "id,extremism_type,gender,wishes\nC-1,animal-rights,female,gender:must\nC-2,animal-rights,male,\n",
    "mentors.csv": goodFiles["mentors.csv"]!,
  });
  const { out } = await waymark(folderWith(files), ["policy", "in"]);
  expect(out).toContain(
    "client.gender: filled in for 2 all the same; read only for the 1 whose own wish asks for it\n",
  );
});

it("does not run a scheme of one's own whose rule reads identity and does not say why", async () => {
  const plugin = {
    ...JSON.parse(tinyFiles["plugin.json"]!),
    vocabulary: {
      client: [
        { id: "origin", title: "Origin", kind: "text", sensitivity: "identity", describes: "Origin." },
      ],
    },
    rules: [
      {
        ...{
          id: "from-here",
          title: "From here",
          source: "nobody",
          effect: "block",
          reads: ["client.origin"],
        },
        ...{ when: 'client.origin == "here"', reason: "No.", unknown: "Not known.", remedy: "None." },
      },
    ],
  };
  const run = (one: object) =>
    waymark(folderWith(within({ ...tinyFiles, "plugin.json": JSON.stringify(one) })), ["policy", "in"]);
  const { code, err } = await run(plugin);
  expect(code).toBe(2);
  expect(err).toContain("The rule from-here reads client.origin and does not say why it may.");
  const stated = { justification: "Asked for.", lawfulBasis: "Consent." };
  const rules = plugin.rules.map((rule: object) => ({ ...rule, ...stated }));
  expect((await run({ ...plugin, rules })).code).toBe(0);
});

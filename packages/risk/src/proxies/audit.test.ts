import "../announced.js";
import { compile, type Field, type Plugin } from "@waymark/core";
import { seededIntegers } from "@waymark/statistics";
import { describe, expect, it } from "vitest";
import { demoModel, demoPlugin } from "../../tests/demo.js";
import { auditProxies } from "../index.js";
import { riskFields } from "../library/index.js";

const model = demoModel();

function caseload(venueOf: (faith: string, draw: number) => string, size: number) {
  const random = seededIntegers(5);
  const faiths = ["a", "b", "c"];
  const clients = Array.from({ length: size }, (_, i) => ({ id: `C${i}`, faith: faiths[random.next(3)]! }));
  const engagements = clients.map(({ id, faith }, i) => ({
    ...{ id: `E${i}`, client: id, mentor: "M1", started: "2026-01-05" },
    venue: venueOf(faith, random.next(4)),
  }));
  return { clients, mentors: [{ id: "M1", capacity: 99, faith: "a" }], engagements };
}

const venues = ["project", "partner", "public", "home"];

describe("the audit of proxies", () => {
  it("finds a fact that gives away an attribute, and says what reads it", () => {
    const found = auditProxies(
      model,
      caseload((faith) => venues["abc".indexOf(faith)]!, 60),
    );
    expect(found.findings).toMatchObject([
      { fact: "engagement.venue", attribute: "client.faith", association: 10_000, byChance: 0 },
    ]);
    expect(found.findings[0]!.readBy).toEqual(["alone", "physical-harm"]);
  });

  it("names what somebody stated not to be identity, and what reads it on their word", () => {
    const notIdentity = { by: "P-7", on: "2026-05-04", reason: "The meeting place is no faith." };
    const dressed = JSON.parse(JSON.stringify(demoPlugin), (_, value) =>
      value?.id === "venue" && value.kind ? { ...value, title: "Church or home", notIdentity } : value,
    );
    const policy = { name: "p", version: "1.0.0", title: "P", asOf: "2026-06-30", factors: {} };
    const { stated } = auditProxies(compile(policy, { plugins: [dressed] }), { clients: [], mentors: [] });
    expect(stated).toEqual([
      { fact: "engagement.venue", ...notIdentity, readBy: ["alone", "physical-harm"] },
    ]);
    expect(auditProxies(model, { clients: [], mentors: [] }).stated).toEqual([]);
  });

  it("is silent where there is none, or where there are too few engagements", () => {
    expect(
      auditProxies(
        model,
        caseload((_, draw) => venues[draw]!, 60),
      ).findings,
    ).toEqual([]);
    expect(
      auditProxies(
        model,
        caseload((faith) => venues["abc".indexOf(faith)]!, 12),
      ).findings,
    ).toEqual([]);
    expect(() => auditProxies(model, { clients: [], mentors: [] }, { least: 2 })).toThrow(/5 or more/);
  });

  const people = (size: number, rowOf: (i: number) => { client: object; engagement: object }) => ({
    clients: Array.from({ length: size }, (_, i) => ({ id: `C${i}`, ...rowOf(i).client })),
    mentors: [{ id: "M1", capacity: 99 }],
    engagements: Array.from({ length: size }, (_, i) => ({
      ...{ id: `E${i}`, client: `C${i}`, mentor: "M1", started: "2026-01-05" },
      ...rowOf(i).engagement,
    })),
  });

  it("finds a day, a number, and two facts that give an attribute away only together", () => {
    const own: Plugin = {
      ...demoPlugin,
      vocabulary: {
        ...demoPlugin.vocabulary,
        client: [
          ...demoPlugin.vocabulary!.client!,
          {
            ...{ id: "age", title: "Age", kind: "integer", sensitivity: "identity", describes: "Years." },
          } as Field,
          {
            ...{ id: "born", title: "B", kind: "text", sensitivity: "identity", describes: "Where." },
          } as Field,
        ],
      },
    };
    const policy = { name: "own", version: "1.0.0", title: "Own", asOf: "2026-06-30", factors: {} };
    const found = auditProxies(
      compile(policy, { plugins: [own] }),
      people(90, (i) => {
        const [p, q, r] = [i % 2, (i >> 1) % 2, (i >> 2) % 2];
        return {
          client: {
            faith: (p ^ q) === 1 ? "a" : "b",
            age: r === 1 ? 15 + (i % 9) : 40 + (i % 9),
            born: `B${i}`,
          },
          engagement: {
            ...{ venue: p === 1 ? "home" : "public", violence: q === 1 ? "past" : "none" },
            last_feedback: r === 1 ? `2026-06-${10 + (i % 20)}` : `2026-02-${10 + (i % 18)}`,
          },
        };
      }),
    );
    const pairs = found.findings.map(({ facts, attribute }) => `${facts.join("+")} ${attribute}`);
    expect(pairs).toContain("engagement.venue+engagement.violence client.faith");
    expect(pairs).toContain("engagement.last_feedback client.age");
    expect(pairs.filter((one) => one.endsWith("client.faith"))).toEqual([
      "engagement.venue+engagement.violence client.faith",
    ]);
    expect(found.findings.find(({ facts }) => facts.length === 2)).toMatchObject({
      ...{ association: 10_000, byChance: 0, engagements: 90 },
      fact: "engagement.venue and engagement.violence",
    });
    // What it says nothing about is named, with the reason.
    const because = (name: string) => found.notLookedAt.find((one) => one.name === name)?.because;
    expect(because("client.born")).toMatch(/no groups/);
    expect(because("engagement.funding")).toMatch(/fewer than 20/);
    expect(because("engagement.venue")).toBeUndefined();
  });

  it("finds no pair in noise, however many facts there are, and says so in any order of rows", () => {
    const random = seededIntegers(11);
    const fields = riskFields.filter(({ kind }) => kind === "category" || kind === "boolean");
    const rows = Array.from({ length: 80 }, () => ({
      client: { faith: "abc"[random.next(3)] },
      engagement: Object.fromEntries(
        fields.map(({ id, values }) => [
          id,
          values ? values[random.next(values.length)]!.id : random.next(2) === 1,
        ]),
      ),
    }));
    const noise = people(80, (i) => rows[i]!);
    const found = auditProxies(model, noise);
    expect(found.findings.filter(({ facts }) => facts.length === 2)).toEqual([]);
    const turned = {
      ...noise,
      engagements: [...noise.engagements].reverse(),
      clients: [...noise.clients].reverse(),
    };
    expect(auditProxies(model, turned)).toEqual(found);
  });
});

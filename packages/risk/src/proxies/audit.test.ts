import { seededIntegers } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { auditProxies } from "../index.js";
import { demoModel } from "../testing/demo.js";

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
    expect(found).toMatchObject([
      { fact: "engagement.venue", attribute: "client.faith", association: 10_000, byChance: 0 },
    ]);
    expect(found[0]!.readBy).toEqual(["alone", "physical-harm"]);
  });

  it("is silent where there is none, or where there are too few engagements", () => {
    expect(
      auditProxies(
        model,
        caseload((_, draw) => venues[draw]!, 60),
      ),
    ).toEqual([]);
    expect(
      auditProxies(
        model,
        caseload((faith) => venues["abc".indexOf(faith)]!, 12),
      ),
    ).toEqual([]);
    expect(() => auditProxies(model, { clients: [], mentors: [] }, { least: 2 })).toThrow(/5 or more/);
  });
});

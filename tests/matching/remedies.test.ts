import { compile } from "@waymark/core";
import { allocate, remedies, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile({ ...policy, asOf: "2026-09-30" }, { plugins: [westMidlands] });
const mentor = (id: string, more = {}) => ({
  ...{ id, capacity: 1, specialisms: "animal-rights", vetted: true, vetting_expires: "2027-01-31" },
  ...{ standing: "accredited", selected: true, trained: true, networks: "none", knows_clients: "none" },
  ...more,
});
const client = (id: string, more = {}) => ({
  ...{ id, extremism_type: "animal-rights", consent: true, networks: "N-1" },
  ...more,
});
const blank = { networks: undefined };

describe("what would help first", () => {
  it("fills in what is not known before anything else, and says how many it would free", () => {
    const caseload = {
      clients: [client("C-1"), client("C-2"), client("C-3")],
      mentors: [mentor("M-1", blank), mentor("M-2", blank)],
    };
    expect(remedies(model, caseload)).toMatchObject([
      {
        kind: "fill-in",
        says: "Fill in “Networks” for M-1 and M-2.",
        clients: ["C-1", "C-2", "C-3"],
        frees: { length: 2 },
      },
    ]);
    for (const waits of allocate(model, caseload).unmatched) {
      expect(waits.says).toBe("No match can be proposed yet, because facts are missing.");
      expect(waits.wouldServe).toEqual(["Fill in “Networks” for M-1 and M-2."]);
      expect(waits.profile.must).toEqual([]);
    }
    for (const list of shortlist(model, caseload, { top: 3 })) {
      expect(list.remedy?.kind).toBe("fill-in");
      expect(list.profile).toBeNull();
    }
  });

  it("renews before it asks, asks before it trains, and recruits only where nothing else helps", () => {
    const lapsed = { vetting_expires: "2026-01-31" };
    const kinds = (clients: object[], mentors: object[]) =>
      remedies(model, { clients, mentors } as Parameters<typeof remedies>[1]).map(({ kind }) => kind);
    expect(kinds([client("C-1")], [mentor("M-1", { trained: false }), mentor("M-2", lapsed)])).toEqual([
      "renew",
    ]);
    expect(kinds([client("C-1", { consent: false })], [mentor("M-1")])).toEqual(["ask"]);
    expect(kinds([client("C-1")], [mentor("M-1", { trained: false })])).toEqual(["train"]);
    expect(kinds([client("C-1")], [mentor("M-1", { knows_clients: "C-1" })])).toEqual([]);
  });

  it("frees nobody where the mentors who could help have no place left", () => {
    const found = remedies(model, {
      clients: [client("C-1"), client("C-2", { consent: false })],
      mentors: [mentor("M-1")],
    });
    expect(found).toMatchObject([{ kind: "ask", clients: ["C-2"], frees: [] }]);
    expect(found[0]?.worth).toMatch(/no place/);
  });
});

import { compile, type RawRecord } from "@waymark/core";
import { match } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const client: RawRecord = {
  id: "C-1",
  extremism_type: "extreme-right-wing",
  district: "dudley",
  faith: "christianity",
  consent: true,
  networks: "N-1",
};
const mentor = (more: RawRecord): RawRecord => ({
  ...{ id: "M-1", capacity: 1, specialisms: "extreme-right-wing", district: "dudley", vetted: true },
  ...{ vetting_expires: "2027-01-31", standing: "accredited", selected: true, trained: true },
  ...{ networks: "none", knows_clients: "none", knows_networks: "none", day_rate: 150 },
  ...more,
});
const blockedBy = (more: RawRecord) => match(model, client, mentor(more)).blockers.map(({ rule }) => rule);
const pointsOf = (of: RawRecord, more: RawRecord) => match(model, { ...client, ...of }, mentor(more)).points;

describe("a mentor close to the client (§3.4 B; §6.2 F)", () => {
  it("is kept apart where they belong to the client’s family, group or network", () => {
    expect(blockedBy({ networks: "N-1" })).toEqual(["no-conflict"]);
  });

  it("is flagged and not kept apart where they only know people around the client", () => {
    const known = match(model, client, mentor({ knows_networks: "N-1" }));
    expect(known.eligible).toBe(true);
    expect(known.flags.map(({ rule }) => rule)).toContain("acquaintance");
    expect(match(model, client, mentor({})).flags.map(({ rule }) => rule)).not.toContain("acquaintance");
  });
});

describe("what does not make a match better unless the policy says so", () => {
  it("is a cheaper day", () => {
    expect(pointsOf({}, { day_rate: 50 })).toBe(pointsOf({}, { day_rate: 250 }));
    const thrifty = compile(
      { ...policy, factors: { ...policy.factors, "day-rate": { weight: 500, mode: "similar" } } },
      { plugins: [westMidlands] },
    );
    const at = (day_rate: number) => match(thrifty, client, mentor({ day_rate })).points;
    expect(at(50)).toBeGreaterThan(at(250));
  });

  it("is practice of the faith, unless this client asks (§3.4 D)", () => {
    const aq = { extremism_type: "al-qaeda-influenced", faith: "islam" };
    const imam = { specialisms: "al-qaeda-influenced", faith: "islam" };
    const gain = (of: RawRecord) =>
      pointsOf({ ...aq, ...of }, { ...imam, practising: true }) -
      pointsOf({ ...aq, ...of }, { ...imam, practising: false });
    expect(gain({})).toBe(0);
    expect(gain({ wishes: "practice:prefer" })).toBeGreaterThan(0);
  });

  it("is a shared faith, for a client for whom faith does not bear on the referral and who does not ask", () => {
    const gain = (of: RawRecord) =>
      pointsOf(of, { faith: "christianity" }) - pointsOf(of, { faith: "islam" });
    expect(gain({})).toBe(0);
    expect(gain({ wishes: "faith:prefer" })).toBeGreaterThan(0);
  });
});

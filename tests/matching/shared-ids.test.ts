import { compile } from "@waymark/core";
import { match, matchPair, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const person = { id: "C-1", extremism_type: "al-qaeda-influenced", consent: "yes", networks: "none" };
const helper = {
  ...{ id: "M-1", capacity: 1, specialisms: "al-qaeda-influenced", vetted: "yes", standing: "accredited" },
  ...{ vetting_expires: "2035-01-31", selected: "yes", trained: "yes", networks: "none" },
  ...{ knows_clients: "none", knows_networks: "none", knows_mentors: "none" },
};

/** Whether a client and a mentor of some networks are kept apart: as two records, and in a caseload. */
function blocked(networks: string, other: string): readonly boolean[] {
  const client = { ...person, networks };
  const mentor = { ...helper, networks: other };
  const { blockers } = match(model, client, mentor);
  const [listed] = shortlist(model, { clients: [client], mentors: [mentor] }, { top: 1 });
  return [
    blockers.some(({ rule, certain }) => rule === "no-conflict" && certain),
    listed?.blocked.some(({ rule }) => rule === "no-conflict") === true,
  ];
}

/** An id as somebody else may write it: capitals, signs between its parts, and noughts before its numbers. */
const written = (id: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...id.split("-").map((part) =>
        fc
          .tuple(fc.boolean(), fc.constantFrom("", "0", "00"), fc.constantFrom("-", "_", ".", "+", "@"))
          .map(([low, noughts, sign]): string => {
            const text = /^\d/.test(part) ? `${noughts}${part}` : low ? part.toLowerCase() : part;
            return `${sign}${text}`;
          }),
      ),
    )
    .map((parts) => parts.join("").slice(1));

describe("a shared id", () => {
  it.each(["N-1", "n-1", "N1", "N-01", "N-2;n-1"])("keeps apart who is in N-1 from who is in %s", (id) => {
    expect(blocked("N-1", id)).toEqual([true, true]);
  });

  it("is another where its numbers or letters are", () => {
    for (const id of ["N-11", "N-2", "M-1", "N-1-1"]) expect(blocked("N-1", id)).toEqual([false, false]);
  });

  it("keeps apart however each of the two writes it", () => {
    const pair = fc
      .constantFrom("N-1", "FAM-12", "N-1-20", "GANG-7-B")
      .chain((id) => fc.tuple(written(id), written(id)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(blocked(one, `Z-9;${other}`)).toEqual([true, true]);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("keeps apart a pair of mentors, and shows a client whom the mentor knows", () => {
    const client = { ...person, id: "C-001" };
    const { flags } = match(model, client, { ...helper, knows_clients: "c1" });
    expect(flags.find(({ rule }) => rule === "acquaintance")?.reason).toMatch(/^The mentor knows the client/);
    const second = { ...helper, id: "M-2", networks: "n_01" };
    for (const more of [{ knows_mentors: "m02" }, { networks: "N-1" }]) {
      const { blockers } = matchPair(
        model,
        { ...client, pair_needed: "yes" },
        { ...helper, ...more },
        second,
      );
      expect(JSON.stringify(blockers)).toContain("pair-not-known");
    }
  });
});

import { compile, type RawRecord } from "@waymark/core";
import { match, matchingOf, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseload } from "../support/caseloads.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const passing = new Set(
  matchingOf(model).rules.flatMap(({ rule }) => (rule.ifUnknown === "pass" ? [rule.id] : [])),
);
const factors = matchingOf(model).factors.map(({ id }) => id);
const idsOf = (clients: readonly RawRecord[], mentors: readonly RawRecord[], using = model) =>
  shortlist(using, { clients, mentors }, { top: 100 }).map(({ client, matches }) => ({
    client,
    mentors: new Set(matches.map(({ mentor }) => mentor)),
  }));

describe("a shortlist", () => {
  it("is never wider for a stricter wish, whatever factor it is on", () => {
    fc.assert(
      fc.property(
        caseload(model, { clients: 2, mentors: 6 }),
        fc.constantFrom(...factors),
        (cases, factor) => {
          const asking = (wish: string) =>
            idsOf(
              cases.clients.map((one) => ({ ...one, wishes: [`${factor}:${wish}`] })),
              cases.mentors,
            );
          const plain = idsOf(
            cases.clients.map((one) => ({ ...one, wishes: [] })),
            cases.mentors,
          );
          for (const [strict, loose] of [
            ["must", "prefer"],
            ["never", "prefer-not"],
          ] as const) {
            const wider = asking(loose);
            expect(wider).toEqual(plain);
            asking(strict).forEach(({ mentors }, i) => {
              for (const mentor of mentors) expect(wider[i]!.mentors.has(mentor)).toBe(true);
            });
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it("never loses a mentor whose facts or whose client’s facts become better known, once eligible", () => {
    fc.assert(
      fc.property(
        caseload(model, { clients: 2, mentors: 5 }, 4),
        caseload(model, { clients: 2, mentors: 5 }, 0),
        (some, more) => {
          const fill = (list: readonly RawRecord[], from: readonly RawRecord[]) =>
            list.map((one, i) =>
              Object.fromEntries(Object.keys(one).map((key) => [key, one[key] ?? from[i]?.[key] ?? null])),
            );
          const clients = fill(some.clients, more.clients);
          const mentors = fill(some.mentors, more.mentors);
          some.clients.forEach((client, i) => {
            some.mentors.forEach((mentor, j) => {
              const [before, after] = [match(model, client, mentor), match(model, clients[i]!, mentors[j]!)];
              // A rule that lets pass what nobody knows may block once it is known; every other answer stands.
              if (before.eligible)
                expect(after.blockers.filter(({ rule }) => !passing.has(rule))).toEqual([]);
              expect(after.low).toBeGreaterThanOrEqual(before.low);
              expect(after.high).toBeLessThanOrEqual(before.high);
            });
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keeps everybody who was on it where a rule is relaxed or a mentor joins", () => {
    const relaxed = matchingOf(model).rules.map(({ rule }) =>
      compile({ ...policy, rules: { [rule.id]: "off" } }, { plugins }),
    );
    fc.assert(
      fc.property(caseload(model, { clients: 2, mentors: 5 }), fc.nat(), ({ clients, mentors }, which) => {
        const now = idsOf(clients, mentors.slice(1));
        const joined = idsOf(clients, mentors);
        const looser = idsOf(clients, mentors.slice(1), relaxed[which % relaxed.length]!);
        now.forEach(({ mentors: before }, i) => {
          for (const mentor of before) {
            expect(joined[i]!.mentors.has(mentor)).toBe(true);
            expect(looser[i]!.mentors.has(mentor)).toBe(true);
          }
        });
      }),
      { numRuns: 80 },
    );
  });
});

import {
  type Caseload,
  type CaseloadTables,
  compile,
  type Field,
  type Model,
  openCaseload,
  type RawRecord,
} from "@waymark/core";
import { type Match, type MatchWorkings, matchWorkings } from "@waymark/matching";
import { type SeededIntegers, seededIntegers } from "@waymark/statistics";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { matchAt } from "../../packages/matching/src/score/match-at.js";
import { openPool } from "../../packages/matching/src/score/open-pool.js";
import { client, mentor } from "../support/caseloads.js";
import { randomFormulas, someDays, someWords } from "./random-formulas.js";

/** A document as `waymark match --workings` prints it, with every pair in it, eligible or not. */
export interface MatchDocument {
  readonly workings: MatchWorkings;
  readonly shortlists: readonly { readonly client: string; readonly matches: readonly Match[] }[];
}

/** Every pair of a caseload. */
export function allPairs(model: Model, given: Caseload | CaseloadTables): MatchDocument {
  const caseload = openCaseload(model, given);
  const pool = openPool(caseload);
  return {
    workings: matchWorkings(model, caseload),
    shortlists: pool.clients.map(({ id }, row) => ({
      client: String(id),
      matches: pool.mentors.map((_, column) => matchAt(pool, row, column)),
    })),
  };
}

/** 2 000 pairs that look random: 1 600 of 100 made-up schemes, and 400 of the West Midlands scheme. Same seed, same pairs. */
export function randomMatches(): MatchDocument[] {
  const random = seededIntegers(20_260_930);
  const made = Array.from({ length: 100 }, () => allPairs(randomScheme(random), randomCaseload(random)));
  const model = compile(policy, { plugins: [westMidlands] });
  const sides = fc.tuple(
    fc.tuple(...Array.from({ length: 20 }, (_, i) => client(model, `C-${i}`))),
    fc.tuple(...Array.from({ length: 20 }, (_, i) => mentor(model, `M-${i}`))),
  );
  const [[clients, mentors]] = fc.sample(sides, { seed: 2026, numRuns: 1 }) as [[RawRecord[], RawRecord[]]];
  const open = clients.map((one) => ({ ...one, status: "open" }));
  return [...made, allPairs(model, { clients: open, mentors })];
}

const values = someWords.map((id) => ({ id, title: id }));
const field = (id: string, kind: Field["kind"]): Field => ({
  ...{ id, title: id, kind, sensitivity: "ordinary", describes: id },
  ...(kind === "category" || kind === "categories" ? { values } : {}),
});
const fields = [
  ...[field("n", "integer"), field("m", "integer"), field("d", "date"), field("b", "boolean")],
  ...[field("w", "category"), field("s", "categories")],
];
const factorIds = ["alpha", "beta", "gamma", "delta", "epsilon"];
const named = ["beta", "delta"];

/** A scheme of five factors and four rules over the same six fields of both sides, with everything that may vary. */
function randomScheme(random: SeededIntegers): Model {
  const maybe = <T>(more: T): T | Record<string, never> => (random.next(3) === 0 ? more : {});
  const one = <T>(...of: readonly T[]): T => of[random.next(of.length)]!;
  const ofBoth = randomFormulas(random, ["client", "mentor"]);
  const ofClient = randomFormulas(random, ["client"]);
  const scale = () => ({
    source: "made up",
    ...maybe({ neutral: random.next(10_001) }),
    levels: Array.from({ length: 1 + random.next(5) }, (_, i) => ({
      id: `level-${i}`,
      when: ofBoth.condition() as string | boolean,
      points: one(0, 5_000, 10_000, random.next(10_001)),
      says: "So.",
    })).concat([{ id: "last", when: true, points: random.next(10_001), says: "Else." }]),
  });
  const factors = factorIds.map((id) => ({
    ...{ id, title: id, summary: "Made up.", source: "made up", similar: scale() },
    ...(id === "gamma" ? {} : { different: scale() }),
    ...maybe({ asked: scale() }),
    ...maybe({ met: random.next(10_001) }),
    ...maybe({ counts: { when: ofClient.condition(), orAsked: random.next(2) === 0 } }),
    ...(named.includes(id) ? { named: { field: id === "beta" ? "w" : "s", says: "of {value}" } } : {}),
  }));
  const rules = ["first", "second", "third", "fourth"].map((id) => ({
    ...{ id, title: id, source: "made up", when: ofBoth.condition() },
    ...{ effect: one("block" as const, "flag" as const), reason: "No.", unknown: "?", remedy: "None." },
    ...maybe({ ifUnknown: "pass" as const }),
  }));
  const modes = (id: string) =>
    id === "gamma"
      ? (["similar", "if-asked", "off"] as const)
      : (["similar", "different", "if-asked"] as const);
  return compile(
    {
      ...{ name: "made-up", version: "1.0.0", title: "Made up", asOf: "2026-01-31" },
      neutral: random.next(10_001),
      parameters: { cut: random.next(12) },
      factors: Object.fromEntries(
        factorIds
          .filter(() => random.next(6) > 0)
          .map((id) => [
            id,
            {
              ...{ weight: one(0, 1, random.next(3_000), random.next(10_001)), mode: one(...modes(id)) },
              ...maybe({ neutral: random.next(10_001) }),
              ...maybe({
                for: [
                  { when: ofClient.condition(), weight: random.next(3_000) },
                  { when: ofClient.condition(), mode: one(...modes(id)) },
                ],
              }),
            },
          ]),
      ),
      rules: Object.fromEntries(
        rules.filter(() => random.next(3) === 0).map(({ id }) => [id, one("on", "off", "block", "flag")]),
      ),
    },
    {
      plugins: [
        {
          ...{ id: "made-up", version: "1.0.0", title: "Made up", source: "made up", factors },
          vocabulary: {
            ...{ client: fields, mentor: fields },
            tables: [
              { id: "group_of", title: "Group", source: "made up", entries: { a: 1, b: 2, c: 3 } },
              { id: "side_of", title: "Side", source: "made up", entries: { a: "left", b: "right" } },
            ],
          },
          rules: [
            {
              ...rules[0]!,
              parameters: [{ id: "cut", title: "Cut", kind: "integer", default: 5, source: "made up" }],
            },
            ...rules.slice(1),
          ],
        },
      ],
    },
  );
}

/** Four clients and four mentors, some facts of whom are not known; one mentor who is a client too, and decisions. */
function randomCaseload(random: SeededIntegers): CaseloadTables {
  const one = <T>(...of: readonly T[]): T => of[random.next(of.length)]!;
  const known = (): RawRecord => {
    const all: RawRecord = {
      ...{ n: random.next(12), m: random.next(12) - 3, d: one(...someDays), b: random.next(2) === 0 },
      ...{ w: one(...someWords), s: someWords.filter(() => random.next(2) === 0) },
    };
    return Object.fromEntries(Object.entries(all).filter(() => random.next(5) > 0));
  };
  const wish = () => {
    const factor = one(...factorIds);
    const which = one("", "", `=${one(...someWords)}`, "=a or c");
    return `${factor}${named.includes(factor) ? which : ""}:${one("must", "prefer", "prefer-not", "never", "any")}`;
  };
  const wishes = () => {
    const all = Array.from({ length: random.next(4) }, wish);
    // One wish on a factor, and one that names values: a second of either would be refused.
    const kinds = all.map((text) => `${text.split(/[=:]/)[0]} ${text.includes("=")}`);
    return all.filter((_, i) => kinds.indexOf(kinds[i]!) === i);
  };
  const decision = (mentor: string, until: string | null) => ({
    ...{ client: `C-${random.next(4)}`, mentor, kind: one("veto", "rejected"), by: "P-1", role: "chair" },
    ...{ date: until ? "2026-01-01" : one("2026-01-01", "2026-01-31", "2026-02-01"), reason: "So.", until },
  });
  return {
    clients: [0, 1, 2, 3].map((i) => ({ ...known(), id: `C-${i}`, wishes: wishes() })),
    mentors: [0, 1, 2, 3].map((i) => ({ ...known(), id: i === 0 ? "c_3" : `M-${i}`, capacity: 1 })),
    overrides: [decision("M-1", null), decision("M-2", one("2026-01-31", "2026-01-30", null))],
  };
}

import { compile, type PolicyError, type RawRecord, recordQuestions } from "@waymark/core";
import { shortlist } from "@waymark/matching";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "../index.js";

const model = compile(policy, { plugins: [westMidlands] });
const client = { id: "C-1", extremism_type: "animal-rights", consent: true, networks: "none" };
const mentor = {
  ...{ id: "M-1", capacity: 1, specialisms: "animal-rights", networks: "none", knows_clients: "none" },
  ...{ vetted: true, vetting_expires: "2028-01-01", standing: "accredited", selected: true, trained: true },
  day_rate: 100,
};
const row = (change: RawRecord = {}): RawRecord => ({
  ...{ client: "C-1", date: "2026-03-01", state: "given", withdrawn: null, scope: "mentoring;notes;health" },
  ...{ given_by: "client", guardian_needed: false, by: "P-1", role: "coordinator" },
  ...change,
});
const no = (date: string, change: RawRecord = {}) =>
  row({ date, state: "withdrawn", withdrawn: date, ...change });
const child = (change: RawRecord = {}) => row({ guardian_needed: true, ...change });

function found(consents: readonly RawRecord[] | undefined, more: object = {}) {
  const caseload = { clients: [client], mentors: [mentor], ...(consents ? { consents } : {}), ...more };
  const [first] = shortlist(model, caseload, { top: 1 });
  return {
    isProposed: (first?.matches.length ?? 0) > 0,
    blocked: first?.blocked.map(({ rule }) => rule),
    asked: recordQuestions(model, caseload),
  };
}

const open: readonly (readonly [string, readonly RawRecord[] | undefined])[] = [
  ["no table of consents is kept", undefined],
  ["the table has no row of the client", []],
  ["consent was given", [row()]],
  ["consent was given again after it was withdrawn", [row(), no("2026-04-01"), row({ date: "2026-05-01" })]],
  ["only something else was withdrawn", [row(), no("2026-04-01", { scope: "health" })]],
  ["client and guardian agreed in one row", [child({ given_by: "both" })]],
  ["client and guardian agreed in two rows", [child(), child({ date: "2026-03-02", given_by: "guardian" })]],
  ["a guardian is no longer needed", [child(), row({ date: "2026-06-01" })]],
];

const closed: readonly (readonly [string, string, readonly RawRecord[]])[] = [
  ["consent was refused", "consent-stands", [row({ state: "refused" })]],
  [
    "the row was changed to withdrawn",
    "consent-stands",
    [row({ state: "withdrawn", withdrawn: "2026-04-01" })],
  ],
  ["the withdrawal is a second row", "consent-stands", [row(), no("2026-04-01")]],
  ["yes and no are of one day", "consent-stands", [row(), no("2026-03-01")]],
  [
    "it was refused when asked again",
    "consent-stands",
    [row(), row({ date: "2026-04-01", state: "refused" })],
  ],
  ["the withdrawal lies ahead", "consent-stands", [row(), no("2027-01-15")]],
  ["everything was withdrawn", "consent-stands", [row(), no("2026-04-01", { scope: "none" })]],
  [
    "an answer between the first and its withdrawal said yes",
    "consent-stands",
    [row({ state: "withdrawn", withdrawn: "2026-06-01" }), row({ date: "2026-04-01" })],
  ],
  ["a yes after the no lies ahead", "consent-stands", [no("2026-04-01"), row({ date: "2027-01-15" })]],
  ["the scope leaves mentoring out", "consent-covers-mentoring", [row({ scope: "notes;evaluation" })]],
  ["the scope is empty", "consent-covers-mentoring", [row({ scope: "none" })]],
  ["a guardian was not asked", "guardian-agrees", [child()]],
  [
    "a guardian agreed, took it back, and only the client agreed again",
    "guardian-agrees",
    [
      child({ given_by: "both" }),
      no("2026-04-01", { given_by: "guardian", guardian_needed: true }),
      child({ date: "2026-05-01" }),
    ],
  ],
  [
    "a guardian said no",
    "consent-stands",
    [child(), child({ date: "2026-03-02", given_by: "guardian", state: "refused" })],
  ],
];

describe("a client whom the list of clients calls willing", () => {
  it.each(open)("may be proposed where %s", (_, rows) => {
    expect(found(rows)).toMatchObject({ isProposed: true });
  });

  it.each(closed)("is not proposed where %s, and %s says why", (_, rule, rows) => {
    const { isProposed, blocked } = found(rows);
    expect(isProposed).toBe(false);
    expect(blocked).toContain(rule);
    expect(found([...rows].reverse()).isProposed).toBe(false);
  });

  it("is a question where the consents say no", () => {
    expect(found([row(), no("2026-04-01")]).asked.map(({ id }) => id)).toEqual(["consent-contradicted"]);
    expect(found([child()]).asked.map(({ id }) => id)).toEqual(["guardian-not-asked"]);
    expect(found([row()]).asked).toEqual([]);
  });

  it("is never proposed for a row more that says no, whatever the other rows", () => {
    const date = fc.constantFrom("2026-01-10", "2026-03-01", "2026-04-01", "2026-09-01");
    const scope = fc.constantFrom("mentoring", "mentoring;health", "health", "none");
    const any = fc
      .record({
        date,
        scope,
        isNo: fc.boolean(),
        needed: fc.boolean(),
        by: fc.constantFrom("client", "guardian", "both"),
      })
      .map(({ date: on, scope: what, isNo, needed, by }) => {
        const change = { scope: what, given_by: by, guardian_needed: needed };
        return isNo ? no(on, change) : row({ date: on, ...change });
      });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), fc.constantFrom("mentoring", "none"), (rows, what) => {
        const last = "2026-09-01";
        expect(found([...rows, no(last, { scope: what })]).isProposed).toBe(false);
        if (!found(rows).isProposed) expect(found([...rows, no("2026-01-10")]).isProposed).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a row of consent", () => {
  it.each([
    ["is withdrawn without its day", { state: "withdrawn" }, "missing-value consents.0.withdrawn"],
    ["is given with a day of withdrawal", { withdrawn: "2026-04-01" }, "contradicts consents.0.withdrawn"],
    [
      "does not say whether a guardian is needed",
      { guardian_needed: null },
      "missing-value consents.0.guardian_needed",
    ],
    ["has no state", { state: "" }, "missing-value consents.0.state"],
  ])("is refused where it %s", (_, change, problem) => {
    expect.assertions(1);
    try {
      found([row(change)]);
    } catch (error) {
      expect((error as PolicyError).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([problem]);
    }
  });
});

describe("what was passed on", () => {
  const told = (date: string, recipient = "health") => ({
    ...{ client: "C-1", date, recipient, content: "needs", reason: "A place.", basis: "consent" },
    ...{ by: "M-1", role: "Mentor" },
  });
  const uncovered = (consents: readonly RawRecord[], disclosures: readonly RawRecord[]) =>
    found(consents, { disclosures })
      .asked.filter(({ id }) => id === "passed-on-uncovered")
      .map(({ date }) => date);

  it.each([
    ["its row was changed", [row({ state: "withdrawn", withdrawn: "2026-05-01" })]],
    ["a row was added", [row(), no("2026-05-01")]],
    ["a row for this recipient was added", [row(), no("2026-05-01", { scope: "health" })]],
    ["everything was withdrawn", [row(), no("2026-05-01", { scope: "none" })]],
  ])("is covered before consent was withdrawn, and not from that day, where %s", (_, rows) => {
    const days = ["2026-02-28", "2026-03-01", "2026-04-30", "2026-05-01", "2026-06-01"];
    expect(
      uncovered(
        rows,
        days.map((day) => told(day)),
      ),
    ).toEqual(["2026-02-28", "2026-05-01", "2026-06-01"]);
  });

  it("is covered again by a later consent, and stays covered where another was withdrawn", () => {
    const rows = [row(), no("2026-05-01"), row({ date: "2026-06-01" })];
    expect(uncovered(rows, [told("2026-05-15"), told("2026-06-15")])).toEqual(["2026-05-15"]);
    expect(uncovered([row(), no("2026-05-01", { scope: "police" })], [told("2026-06-01")])).toEqual([]);
  });

  const later = (scope: string, change: RawRecord = {}) => row({ date: "2026-05-01", scope, ...change });

  it.each([
    ["notes alone", [row(), later("notes")], ["2026-05-01", "2026-06-01"]],
    ["another body", [row(), later("mentoring;police")], ["2026-05-01", "2026-06-01"]],
    ["all of it", [row(), later("mentoring;notes;health;police")], []],
    ["less, and then all again", [row(), later("notes"), row({ date: "2026-05-20" })], ["2026-05-01"]],
    [
      "less than a guardian did",
      [child({ given_by: "guardian" }), later("mentoring", { guardian_needed: true })],
      ["2026-05-01", "2026-06-01"],
    ],
    [
      "as a guardian less than a client who answers for themselves",
      [row(), later("notes", { given_by: "guardian" })],
      [],
    ],
  ])("is covered by what the latest answer names, where it names %s", (_, rows, days) => {
    const told3 = ["2026-04-30", "2026-05-01", "2026-06-01"].map((day) => told(day));
    expect(uncovered(rows, told3)).toEqual(days);
    expect(uncovered([...rows].reverse(), told3)).toEqual(days);
  });

  it("is never covered by a later yes that leaves the body out, whatever the earlier rows", () => {
    const earlier = fc.record({
      date: fc.constantFrom("2026-01-10", "2026-03-01", "2026-04-01"),
      scope: fc.constantFrom("mentoring", "mentoring;health", "health", "notes;health"),
      given_by: fc.constantFrom("client", "guardian", "both"),
    });
    fc.assert(
      fc.property(fc.array(earlier, { maxLength: 4 }), (rows) => {
        expect(
          uncovered([...rows.map((one) => row(one)), later("mentoring;notes")], [told("2026-06-01")]),
        ).toEqual(["2026-06-01"]);
      }),
      { numRuns: 100, seed: 20261130 },
    );
  });
});

describe("a later answer that names less", () => {
  const asked = (rows: readonly RawRecord[]) =>
    found(rows).asked.filter(({ id }) => id === "consent-narrowed").length;
  const less = row({ date: "2026-05-01", scope: "notes" });

  it.each([
    ["the last yes names less", [row(), less], 1],
    ["the last yes names something else", [row(), row({ date: "2026-05-01", scope: "mentoring;police" })], 1],
    ["it names the same", [row(), row({ date: "2026-05-01" })], 0],
    ["it names more", [row(), row({ date: "2026-05-01", scope: "mentoring;notes;health;police" })], 0],
    ["all of it was given again", [row(), less, row({ date: "2026-06-01" })], 0],
    ["the rest was withdrawn", [row(), less, no("2026-06-01", { scope: "health" })], 0],
    ["the last answer lies ahead", [row(), row({ date: "2027-01-15", scope: "notes" })], 0],
    [
      "a guardian named less than the client",
      [child(), child({ given_by: "guardian", scope: "mentoring" })],
      0,
    ],
    ["there is no row", [], 0],
  ])("is a question or not: %s", (_, rows, times) => {
    expect(asked(rows)).toBe(times);
    expect(asked([...rows].reverse())).toBe(times);
  });

  it("leaves mentoring as it stands meanwhile", () => {
    expect(found([row(), less]).isProposed).toBe(true);
  });
});

import "../announced.js";
import {
  compile,
  dayNumber,
  definePlugin,
  type Plugin,
  readCaseload,
  type WaymarkError,
} from "@waymark/core";
import { describe, expect, it } from "vitest";

import { mentorEvidence } from "./evidence.js";
import { evidenceRows } from "./rows.js";

const field = (id: string, kind: "boolean" | "date" | "category", values?: string[]) => ({
  ...{ id, title: id, kind, sensitivity: "ordinary" as const, describes: `${id}.` },
  ...(values ? { values: values.map((word) => ({ id: word, title: word })) } : {}),
});
const item = (id: string, neededFor: string[], more: object = {}) => ({
  ...{ id, title: id, source: "demo", describes: `${id}.`, assessor: "panel", neededFor, remedy: "Do it." },
  ...more,
});
const standards = {
  ...{ id: "minimum", version: "1.0.0", title: "Minimum", source: "demo" },
  items: [
    item("interview", ["full", "guided"]),
    item("vetting", ["full", "guided"], { renewsMonths: 12 }),
    item("award", ["full"]),
  ],
  standing: { field: "standing", ranks: ["full", "guided"], lapsed: "lapsed", notYet: "new" },
  derives: [
    { field: "vetted", item: "vetting", gives: "met" as const },
    { field: "vetting_expires", item: "vetting", gives: "expires" as const },
    { field: "interviewed", item: "interview", gives: "in-force" as const },
  ],
};
const plugin = (own: Partial<typeof standards> = {}): Plugin =>
  definePlugin({
    ...{ id: "demo", version: "1.0.0", title: "Demo", source: "demo" },
    vocabulary: {
      mentor: [
        field("vetted", "boolean"),
        field("vetting_expires", "date"),
        field("interviewed", "boolean"),
        field("standing", "category", ["full", "guided", "lapsed", "new"]),
      ],
    },
    standards: { ...standards, ...own },
  });
const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
const model = compile(policy, { plugins: [plugin()] });
const row = (name: string, date: string, more: object = {}) => ({
  ...{ mentor: "M", item: name, outcome: "met", date, assessor: "panel" },
  ...more,
});
const read = (rows: object[], mentor: object = {}, own: object = {}) =>
  readCaseload(compile({ ...policy, ...own }, { plugins: [plugin()] }), {
    clients: [],
    mentors: [{ id: "M", capacity: 1, ...mentor }],
    standards: rows as never,
  });
const evidenceIn = (records: ReturnType<typeof read>) =>
  mentorEvidence(model, evidenceRows(model, records), { id: "M" });
const mentorOf = (...given: Parameters<typeof read>) => ({ ...read(...given).mentors[0] });
const problemsOf = (run: () => unknown) => {
  try {
    run();
    return [];
  } catch (error) {
    return (error as WaymarkError).problems.map(({ code, path, hint }) => ({ code, path, hint }));
  }
};
const whole = [row("interview", "2026-01-05"), row("vetting", "2026-02-01"), row("award", "2026-03-01")];

describe("the evidence for a scheme’s standards", () => {
  it("fills a mentor’s blanks, and gives the highest standing whose items are all in force", () => {
    expect(mentorOf(whole)).toMatchObject({ vetted: true, interviewed: true, standing: "full" });
    expect(mentorOf(whole).vetting_expires).toBe(dayNumber("2027-02-01"));
    expect(mentorOf(whole.slice(0, 2)).standing).toBe("guided");
    expect(mentorOf(whole.slice(0, 1)).standing).toBe("new");
  });

  it("tells lapsed from not yet, and leaves what nobody recorded unknown", () => {
    const lapsed = mentorOf([row("interview", "2024-01-05"), row("vetting", "2025-06-01")]);
    expect(lapsed).toMatchObject({ standing: "lapsed", vetted: true });
    expect(mentorOf([row("interview", "2026-01-05")])).toMatchObject({ vetted: null, vetting_expires: null });
    const waiting = mentorOf([row("vetting", "2026-06-01", { outcome: "waiting" })]);
    expect(waiting).toMatchObject({ vetted: false, standing: "new" });
  });

  it("counts on the last day and not on the day after", () => {
    const until = (expires: string) =>
      mentorOf([...whole.slice(0, 1), row("vetting", "2026-02-01", { expires })]).standing;
    expect([until("2026-06-30"), until("2026-06-29")]).toEqual(["guided", "lapsed"]);
  });

  it("takes the earlier of the day on the evidence and the scheme’s own period", () => {
    const long = mentorOf([row("vetting", "2025-05-01", { expires: "2030-01-01" })]);
    expect(evidenceIn(read([row("vetting", "2025-05-01", { expires: "2030-01-01" })]))).toMatchObject({
      standing: "new",
      items: [{ state: "missing" }, { state: "lapsed" }, { state: "missing" }],
    });
    expect(long.vetting_expires).toBeLessThan(model.today);
  });

  it("counts the latest settled row, none of the future, and of one day the least favourable", () => {
    const later = [...whole, row("vetting", "2026-05-01", { outcome: "not-met" })];
    expect(mentorOf(later)).toMatchObject({ vetted: false, standing: "new" });
    const future = [...whole, row("vetting", "2026-07-01", { outcome: "not-met" })];
    expect(mentorOf(future).standing).toBe("full");
    const twice = [...whole, row("vetting", "2026-02-01", { outcome: "not-met" })];
    const found = evidenceIn(read(twice));
    expect(found?.items[1]).toMatchObject({ state: "not-met", conflicting: true });
    const asked = evidenceIn(read([...whole, row("vetting", "2026-06-01", { outcome: "waiting" })]));
    expect(asked?.items[1]).toMatchObject({ state: "met", renewing: true });
  });

  it("gives the same whatever the order of rows", () => {
    expect(read([...whole].reverse())).toEqual(read(whole));
  });

  it("reports a cell that contradicts the evidence, at its record and field, and lets time pass", () => {
    expect(problemsOf(() => read(whole, { vetted: "no", standing: "new" }))).toEqual([
      expect.objectContaining({ code: "contradicts-standards", path: "mentors.0.vetted" }),
      expect.objectContaining({ code: "contradicts-standards", path: "mentors.0.standing" }),
    ]);
    const lapsed = [row("interview", "2024-01-05"), row("vetting", "2025-06-01")];
    expect(mentorOf(lapsed, { standing: "guided" }).standing).toBe("lapsed");
    expect(problemsOf(() => read(whole.slice(0, 1), { standing: "full" }))[0]?.hint).toContain(
      "By the evidence it is new.",
    );
  });

  it("changes nothing where no evidence is given, of anybody or of this mentor", () => {
    const bare = { vetted: "yes", standing: "full" };
    expect(mentorOf([], bare)).toMatchObject({ vetted: true, standing: "full", interviewed: null });
    const other = readCaseload(model, {
      clients: [],
      mentors: [
        { id: "M", capacity: 1, ...bare },
        { id: "N", capacity: 1 },
      ],
      standards: [{ ...row("vetting", "2026-02-01"), mentor: "N" }],
    });
    expect(other.mentors.map(({ standing }) => standing)).toEqual(["full", "new"]);
  });

  it("answers an unknown standard with the nearest right one", () => {
    expect(problemsOf(() => read([row("veting", "2026-02-01")]))).toEqual([
      { code: "unknown-id", path: "standards.0.item", hint: "Did you mean vetting?" },
    ]);
  });

  it("lets a policy turn a standard off and change how long it counts", () => {
    const off = { standards: { items: { award: { use: "off" } } } };
    expect(mentorOf(whole.slice(0, 2), {}, off).standing).toBe("full");
    const shorter = { standards: { items: { vetting: { renewsMonths: 4 } } } };
    expect(mentorOf(whole, {}, shorter).standing).toBe("lapsed");
    const wrong = { standards: { items: { vettin: { use: "off" } } } };
    expect(problemsOf(() => compile({ ...policy, ...wrong }, { plugins: [plugin()] }))).toEqual([
      { code: "unknown-standard", path: "standards.items.vettin", hint: "Did you mean vetting?" },
    ]);
  });

  it("refuses a checklist that names what is not there", () => {
    expect(() => plugin({ items: [item("interview", ["full"]), item("interview", ["full"])] })).toThrow(
      "The id interview is given twice",
    );
    const wrong = plugin({
      items: [item("interview", ["fulll"]), item("visit", ["full"])],
      derives: [{ field: "vetted", item: "vet", gives: "expires" as never }],
    });
    expect(problemsOf(() => compile(policy, { plugins: [wrong] })).map(({ code }) => code)).toEqual([
      "unknown-standing",
      "unknown-standard",
      "unknown-field",
    ]);
  });
});

import { compile, type RawRecord, WaymarkError } from "@waymark/core";
import { allocate, explainer, match, panel, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile({ ...policy, asOf: "2026-09-30" }, { plugins: [westMidlands] });
const row = (item: string, date: string, more: RawRecord = {}): RawRecord => ({
  ...{ mentor: "M-1", item, outcome: "met", date, assessor: "panel" },
  ...more,
});
const client = { id: "C-1", extremism_type: "al-qaeda-influenced", consent: true, networks: "none" };
const mentor = {
  id: "M-1",
  capacity: 1,
  specialisms: "al-qaeda-influenced",
  networks: "none",
  knows_clients: "none",
};
const whole = [
  row("application", "2024-01-10"),
  row("interview", "2024-02-10"),
  row("panel", "2024-03-10"),
  row("vetting", "2024-04-10"),
  row("training", "2024-05-10"),
  row("supervision", "2026-05-10"),
  row("contact", "2026-05-10"),
];
const caseload = (standards: RawRecord[], own: RawRecord = {}) => ({
  clients: [client],
  mentors: [{ ...mentor, ...own }],
  standards,
});
const without = (item: string) => whole.filter((one) => one.item !== item);
const blockersOf = (standards: RawRecord[]) =>
  explainer(model, caseload(standards))
    .pair("C-1", "M-1")
    .match.blockers.map(({ rule, reason }) => ({ rule, reason }));

describe("the panel’s standards", () => {
  it("are what matching reads, in every function, from the evidence alone", () => {
    const [list] = shortlist(model, caseload(whole), { top: 1 });
    expect(list?.matches.map((one) => one.mentor)).toEqual(["M-1"]);
    expect(allocate(model, caseload(whole)).assignments).toHaveLength(1);
    expect(blockersOf(whole)).toEqual([]);
    const typed = {
      vetted: true,
      vetting_expires: "2027-04-10",
      standing: "supervised",
      selected: true,
      trained: true,
    };
    expect(match(model, client, { ...mentor, ...typed }).eligible).toBe(true);
  });

  it("keep a mentor out where one lapses, and say which and since when", () => {
    const lapsed = [...without("vetting"), row("vetting", "2023-09-29")];
    expect(blockersOf(lapsed)).toEqual([
      expect.objectContaining({ rule: "accredited" }),
      { rule: "vetting-in-date", reason: "The mentor’s vetting lapsed on 29 September 2026." },
    ]);
    const sheet = panel(model, caseload(lapsed));
    expect(sheet.mentors[0]).toMatchObject({
      standing: "lapsed",
      because: "Vetting lapsed on 29 September 2026.",
    });
    expect(sheet.mentors[0]?.lacks).toMatchObject([
      { item: "vetting", remedy: "Apply for the vetting, or renew it." },
    ]);
    expect(allocate(model, caseload(lapsed)).assignments).toEqual([]);
  });

  it("say what each applicant still lacks, and who assesses it", () => {
    const [found] = panel(model, caseload(whole.slice(0, 2))).mentors;
    expect(found).toMatchObject({ standing: "applicant", title: "applicant" });
    expect(found?.lacks.map(({ item, assessor }) => [item, assessor])).toEqual([
      ["panel", "Mentor Selection Panel"],
      ["vetting", "Project coordinator"],
      ["training", "Training lead"],
      ["supervision", "Mentor Support Network"],
      ["contact", "Mentor Support Network"],
    ]);
  });

  it("list what is about to lapse, the soonest first, and what it would cost", () => {
    const soon = [...without("vetting"), row("vetting", "2023-11-20"), row("training", "2023-10-15")];
    const { lapsing } = panel(model, caseload(soon.filter((one) => one.date !== "2024-05-10")));
    expect(lapsing.map(({ item, daysLeft, afterwards }) => [item, daysLeft, afterwards])).toEqual([
      ["training", 15, "lapsed"],
      ["vetting", 51, "lapsed"],
    ]);
    expect(panel(model, caseload(soon), { within: 0 }).lapsing).toEqual([]);
    const all = panel(model, caseload(whole), { within: 400 }).lapsing;
    expect(all.map(({ item }) => item)).toEqual(["vetting", "contact", "supervision", "training"]);
    expect(() => panel(model, caseload(whole), { within: -1 })).toThrow(WaymarkError);
  });

  it("leave a mentor of whom nothing is recorded as the list has them, and say so", () => {
    const sheet = panel(model, caseload([], { standing: "accredited", vetting_expires: "2026-10-04" }));
    expect(sheet.mentors[0]).toMatchObject({ standing: "accredited", from: "column", items: [] });
    expect(sheet.lapsing).toMatchObject([{ item: "vetting", daysLeft: 4, afterwards: null }]);
  });

  it("report what does not fit together: rows of one day, and cells that time has overtaken", () => {
    const twice = [...whole, row("vetting", "2024-04-10", { outcome: "not-met" })];
    expect(panel(model, caseload(twice)).contradictions).toMatchObject([{ mentor: "M-1", kind: "same-day" }]);
    const lapsed = [...without("supervision"), row("supervision", "2025-05-10")];
    const sheet = panel(model, caseload(lapsed, { standing: "supervised" }));
    expect(sheet.contradictions).toMatchObject([{ kind: "out-of-date" }]);
    expect(() => panel(model, caseload(whole, { trained: "no" }))).toThrow(/mentors\.0\.trained/);
  });

  it("follow the policy: a standard turned off is not asked for, a shorter period lapses sooner", () => {
    const choose = (items: object) =>
      compile({ ...policy, standards: { items } }, { plugins: [westMidlands] });
    const off = panel(choose({ supervision: { use: "off" } }), caseload(without("supervision")));
    expect(off.mentors[0]?.standing).toBe("supervised");
    const short = panel(choose({ training: { renewsMonths: 12 } }), caseload(whole));
    expect(short.mentors[0]?.because).toBe("Training lapsed on 10 May 2025.");
  });

  it("give the same sheet whatever the order of rows", () => {
    expect(panel(model, caseload([...whole].reverse()))).toEqual(panel(model, caseload(whole)));
  });
});

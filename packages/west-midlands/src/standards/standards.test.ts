import { compile, type RawRecord, recordQuestions, type WaymarkError } from "@waymark/core";
import { panel, remedies, shortlist } from "@waymark/matching";
import { describe, expect, it } from "vitest";
import { topics } from "../curriculum/index.js";
import { policy, westMidlands } from "../index.js";

const model = compile(policy, { plugins: [westMidlands] });
const client = { id: "C-1", extremism_type: "animal-rights", consent: true, networks: "none" };
const mentor = (id: string, more: RawRecord = {}) => ({
  ...{
    id,
    capacity: 1,
    specialisms: "animal-rights",
    networks: "none",
    knows_clients: "none",
    day_rate: 100,
  },
  ...more,
});
const steps = ["application", "interview", "panel", "vetting", "training", "supervision", "contact"];
const standards = (id: string, items: readonly string[] = [...steps, "accreditation"]) =>
  items.map((item) => ({ mentor: id, item, outcome: "met", date: "2026-03-01", assessor: "P-1" }));
const all = topics.map(({ id }) => id);
const first = topics.filter(({ before }) => before === "start").map(({ id }) => id);
const course = (id: string, named: readonly string[], more: RawRecord = {}) => ({
  ...{ mentor: id, date: "2026-02-01", topics: named.join(";"), outcome: "done", by: "P-5" },
  ...more,
});
const saw = (id: string, quality: string, more: RawRecord = {}) => ({
  ...{ mentor: id, date: "2026-02-10", quality, seen: "seen", occasion: "role-play", by: "P-1" },
  ...{ role: "Mentor Selection Panel", reason: "Kept calm when insulted." },
  ...more,
});
const qualities = ["empathy", "composure", "confidence"];

function standing(more: object, of: RawRecord = {}) {
  const caseload = { clients: [client], mentors: [mentor("M-1", of)], standards: standards("M-1"), ...more };
  return panel(model, caseload).mentors[0]!;
}

describe("support for mentors", () => {
  it.each(["supervision", "contact"])("keeps an accredited mentor from working without %s", (item) => {
    const kept = [...steps, "accreditation"].filter((one) => one !== item);
    const found = standing({ standards: standards("M-1", kept) });
    expect(found.standing).toBe("applicant");
    expect(found.lacks.map((open) => open.item)).toEqual([item]);
    expect(standing({}).standing).toBe("accredited");
  });
});

describe("the training of mentors", () => {
  it("is asked for topic by topic, of each standing its own, once it is kept", () => {
    const trained = (named: readonly string[], of: RawRecord = {}) =>
      standing({ training: [course("M-1", named)] }, of).standing;
    expect(trained(all)).toBe("accredited");
    expect(trained(first)).toBe("supervised");
    expect(trained(first.slice(1))).toBe("applicant");
    expect(standing({ training: [course("M-1", all, { outcome: "not-finished" })] }).standing).toBe(
      "applicant",
    );
    expect(standing({ training: [] }).standing).toBe("accredited");
  });

  it("asks for a topic only of those who are approved for the work that it is for", () => {
    const others = topics.filter(({ forType }) => forType === undefined).map(({ id }) => id);
    const rows = { training: [course("M-1", others)] };
    expect(standing(rows).standing).toBe("accredited");
    expect(standing(rows, { specialisms: "al-qaeda-influenced" }).standing).toBe("supervised");
  });

  it("no longer counts after its last day, and the mentor is said to have lapsed", () => {
    const rows = { training: [course("M-1", all, { until: "2026-09-29" })] };
    const found = standing(rows);
    expect(found.standing).toBe("lapsed");
    expect(found.lacks[0]?.says).toMatch(/^Training topics: lapsed for limits of confidentiality, /);
    const soon = { training: [course("M-1", all, { until: "2026-10-20" })] };
    const { lapsing } = panel(model, {
      ...{ clients: [], mentors: [mentor("M-1")], standards: standards("M-1") },
      ...soon,
    });
    expect(lapsing).toHaveLength(1);
    expect(lapsing[0]).toMatchObject({ title: "Training topics", expires: "2026-10-20", daysLeft: 20 });
  });

  it("is what helps where nothing else keeps a mentor out", () => {
    const caseload = {
      ...{ clients: [client], mentors: [mentor("M-1")], standards: standards("M-1") },
      training: [course("M-1", first.slice(1))],
    };
    expect(shortlist(model, caseload, { top: 1 })[0]?.matches).toEqual([]);
    const [remedy] = remedies(model, caseload);
    expect(remedy).toMatchObject({ kind: "train", mentors: ["M-1"], frees: ["C-1"] });
    expect(remedy?.says).toContain("Train the mentor in: Limits of confidentiality.");
  });

  it("says who trained whom, and asks where a trainer has no training of their own on record", () => {
    const caseload = {
      ...{ clients: [], mentors: [mentor("M-1"), mentor("M-2")], standards: standards("M-2") },
      training: [course("M-2", ["aims", "exit"], { trainer: "M-1", by: "M-1" })],
    };
    expect(panel(model, caseload).assessors).toContainEqual({
      ...{ group: "Training topics", assessor: "M-1", mentors: ["M-2"] },
    });
    const asked = (rows: object[]) =>
      recordQuestions(model, { ...caseload, training: [...caseload.training, ...rows] as RawRecord[] }).map(
        ({ id, record }) => `${id} ${record}`,
      );
    expect(asked([])).toEqual(["trains-untrained M-1"]);
    expect(asked([course("M-1", ["aims"])])).toEqual(["trains-untrained M-1"]);
    expect(asked([course("M-1", ["aims", "exit"])])).toEqual([]);
  });
});

describe("a quality of a mentor", () => {
  it("counts once somebody has seen it and signed for it", () => {
    const seen = qualities.map((one) => saw("M-1", one));
    expect(standing({ qualities: seen }).standing).toBe("accredited");
    expect(standing({ qualities: seen.slice(1) }).standing).toBe("applicant");
    const not = standing({
      qualities: [...seen, saw("M-1", "composure", { date: "2026-04-01", seen: "not-seen" })],
    });
    expect(not.lacks.map(({ title, state }) => `${title}: ${state}`)).toEqual([
      "Composure under provocation: not-met",
    ]);
    const item = standing({ qualities: seen }).items.find((one) => one.item === "quality-empathy");
    expect(item).toMatchObject({ assessor: "P-1", date: "2026-02-10" });
  });

  it.each(["by", "role", "date", "reason"])("is refused without %s", (field) => {
    expect.assertions(1);
    try {
      standing({ qualities: [saw("M-1", "empathy", { [field]: "" })] });
    } catch (error) {
      expect((error as WaymarkError).problems.map(({ path }) => path)).toEqual([`qualities.0.${field}`]);
    }
  });
});

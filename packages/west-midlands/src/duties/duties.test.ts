import { compile, type RawRecord, readCaseload, recordQuestions } from "@waymark/core";
import { assessRecord, evidenceOf } from "@waymark/risk";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "../index.js";

const model = compile(policy, { plugins: [westMidlands] });
const engagement = {
  id: "E-1",
  client: "C-1",
  mentor: "M-1",
  started: "2026-01-10",
  last_session: "2026-09-20",
};
const calm = {
  ...{ serious_threat: "no", child_at_risk: "no", adult_at_risk: "no", client_danger: "no" },
  ...{ crime_disclosed: "no", mentor_danger: "no", next_review: "2026-10-20" },
};
const row = (change: RawRecord = {}): RawRecord => ({
  ...{ client: "C-1", date: "2026-01-08", state: "given", withdrawn: null, scope: "mentoring;notes;health" },
  ...{ given_by: "client", guardian_needed: false, by: "P-1", role: "coordinator" },
  ...change,
});
const concern = (kind: string, date = "2026-09-25") => ({
  ...{ client: "C-1", date, kind, by: "M-1", role: "Mentor" },
});

function assessed(facts: RawRecord, tables: object) {
  const caseload = {
    ...{ clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [{ id: "M-1", capacity: 1 }] },
    engagements: [{ ...engagement, ...calm, ...facts }],
    ...tables,
  };
  const read = readCaseload(model, caseload);
  const { duties } = assessRecord(model, read.engagements[0]!, evidenceOf(model, read).get("E-1"));
  return { due: duties.filter(({ state }) => state === "due"), asked: recordQuestions(model, caseload) };
}
const dueOf = (facts: RawRecord, tables: object) => assessed(facts, tables).due.map(({ id }) => id);

describe("a duty about consent", () => {
  const ticked = { agreements: "consent" };

  it.each<[string, string[], RawRecord, object]>([
    ["nothing says that the client agreed", ["record-consent"], { agreements: "none" }, {}],
    ["nobody has filled anything in", ["record-consent"], {}, {}],
    ["no row is about the client", ["record-consent"], {}, { consents: [] }],
    ["only the relationship says so, and no table is kept", [], ticked, {}],
    ["only the relationship says so, and a table is kept", ["ask-consent-again"], ticked, { consents: [] }],
    ["a dated consent stands", [], {}, { consents: [row()] }],
    ["consent is too long ago", ["ask-consent-again"], ticked, { consents: [row({ date: "2024-01-08" })] }],
    [
      "a guardian has not been asked",
      ["ask-guardian"],
      ticked,
      { consents: [row({ guardian_needed: true })] },
    ],
    ["both agreed", [], ticked, { consents: [row({ guardian_needed: true, given_by: "both" })] }],
    [
      "consent was taken back",
      ["respect-withdrawal"],
      ticked,
      { consents: [row({ state: "withdrawn", withdrawn: "2026-09-01" })] },
    ],
    ["the client said no", ["respect-withdrawal"], ticked, { consents: [row({ state: "refused" })] }],
    [
      "it was given again since",
      [],
      ticked,
      { consents: [row({ state: "withdrawn", withdrawn: "2026-09-01" }), row({ date: "2026-09-10" })] },
    ],
  ])("where %s: %j", (_, due, facts, tables) => {
    expect(dueOf(facts, tables)).toEqual(due);
  });

  it("counts from the day of the withdrawal, and the ending is a question to the Project Manager from then", () => {
    const consents = [row({ state: "withdrawn", withdrawn: "2026-09-01" })];
    const { due, asked } = assessed(ticked, { consents });
    expect(due[0]).toMatchObject({ since: "2026-09-01", role: "Project Manager", within: 72 });
    expect(asked.find(({ id }) => id === "consent-withdrawn")).toMatchObject({
      ...{ record: "E-1", date: "2026-09-01", role: { title: "Project Manager" } },
    });
    const over = assessed({ ...ticked, ended: "2026-09-03" }, { consents });
    expect(over.asked.map(({ id }) => id)).not.toContain("consent-withdrawn");
  });
});

describe("a concern on record", () => {
  const kept = { consents: [row()] };

  it.each([
    ["self-harm", "protect-client", { client_danger: "protected" }],
    ["threatened", "protect-client", { client_danger: "protected" }],
    ["threat", "report-threat", { serious_threat: "reported" }],
    ["crime", "report-crime", { crime_disclosed: "reported" }],
    ["child-at-risk", "safeguard-child", { child_at_risk: "referred" }],
    ["adult-at-risk", "safeguard-adult", { adult_at_risk: "referred" }],
    ["mentor-in-danger", "protect-mentor", { mentor_danger: "protected" }],
  ])(
    "of %s raises %s whatever the facts say, until later facts say that it was dealt with",
    (kind, id, dealt) => {
      const tables = { ...kept, concerns: [concern(kind)] };
      const { due } = assessed({}, tables);
      expect(due).toMatchObject([{ id, since: "2026-09-25", question: { role: "Project Manager" } }]);
      expect(due[0]?.says).toContain("On record by M-1, Mentor, on 25 September 2026");
      expect(dueOf({ ...dealt, last_session: "2026-09-24" }, tables)).toEqual([id]);
      expect(dueOf({ ...dealt, last_session: "2026-09-26" }, tables)).toEqual([]);
      expect(
        dueOf({}, { ...kept, concerns: [concern(kind, "2026-12-01"), concern(kind, "2026-01-01")] }),
      ).toEqual([]);
    },
  );
});

describe("what was passed on under a duty", () => {
  const told = (basis: string) => ({
    ...{
      client: "C-1",
      date: "2026-09-26",
      recipient: "police",
      content: "risk",
      reason: "So that they act.",
    },
    ...{ basis, by: "M-1", role: "Mentor" },
  });
  const asked = (basis: string, concerns: object[] | undefined) =>
    assessed(
      {},
      { consents: [row()], disclosures: [told(basis)], ...(concerns ? { concerns } : {}) },
    ).asked.map(({ id }) => id);

  it.each([
    ["report-threat", "threat"],
    ["report-threat", "crime"],
    ["safeguard-child", "child-at-risk"],
    ["safeguard-adult", "adult-at-risk"],
    ["save-life", "self-harm"],
  ])("as %s needs a concern (%s) on record by that day", (basis, kind) => {
    const id = "passed-on-without-concern";
    expect(asked(basis, [])).toContain(id);
    expect(asked(basis, [concern(kind, "2026-09-27")])).toContain(id);
    expect(asked(basis, [concern(kind)])).not.toContain(id);
    expect(asked(basis, undefined)).not.toContain(id);
  });

  it.each([
    ["report-threat", "threat", { serious_threat: "serious" }, { serious_threat: "reported" }],
    ["report-threat", "crime", { crime_disclosed: "past" }, { crime_disclosed: "reported" }],
    ["safeguard-child", "child-at-risk", { child_at_risk: "yes" }, { child_at_risk: "referred" }],
    ["safeguard-adult", "adult-at-risk", { adult_at_risk: "yes" }, { adult_at_risk: "referred" }],
    ["save-life", "self-harm", { client_danger: "self-harm" }, { client_danger: "protected" }],
  ])("as %s (%s) asks that it be recorded as done, until the row says so", (basis, kind, before, after) => {
    const tables = { consents: [row()], disclosures: [told(basis)], concerns: [concern(kind)] };
    const ask = (facts: object) =>
      assessed({ ...facts, last_session: "2026-09-28" }, tables).asked.filter(
        ({ id }) => id === "passed-on-not-done",
      );
    expect(ask(before)).toMatchObject([
      { record: "E-1", date: "2026-09-26", role: { title: "Project Manager" } },
    ]);
    expect(ask(after)).toEqual([]);
  });

  it("is not covered by a child’s consent alone where a guardian has to agree", () => {
    const consents = (given_by: string) => [row({ guardian_needed: true, given_by })];
    const found = (given_by: string) =>
      assessed(
        {},
        {
          consents: consents(given_by),
          disclosures: [{ ...told("consent"), recipient: "health" }],
        },
      ).asked.map(({ id }) => id);
    expect(found("client")).toContain("passed-on-uncovered");
    expect(found("both")).not.toContain("passed-on-uncovered");
  });
});

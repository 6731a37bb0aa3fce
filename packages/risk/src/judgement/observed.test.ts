import { compile, openCaseload } from "@waymark/core";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { bare, demoPlugin, wellRun } from "../../tests/demo.js";
import { undoneDuties } from "../decisions/duties-done.js";
import { assessRecord, decide, dutiesDone, evidenceOf, risk } from "../index.js";
import { observedAnswers } from "./observed.js";

/** A section of its own: whatever measures them, scales of answers may mark them. */
const watching = {
  id: "watching",
  sections: { watched: z.array(z.unknown()) },
  settings: {},
  compile: () => null,
};
const compiled = (duty: string) =>
  compile(
    { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} },
    {
      plugins: [
        {
          ...demoPlugin,
          watched: [
            {
              id: "depth",
              title: "Depth",
              scale: {
                levels: [
                  { id: "ready", says: "Close to acting.", raises: duty },
                  { id: "edge", says: "At the edge." },
                ],
              },
            },
          ],
        } as typeof demoPlugin,
      ],
      subjects: [risk, watching],
    },
  );

describe("answers that raise a duty", () => {
  const row = (client: string, date: number, answer: string) => ({
    ...{ client, date, indicator: "depth", voice: "neighbour", answer },
  });
  const engagement = { id: "E1", client: "C1", started: 20_600, ended: null };

  it("are found for each engagement from its start to the model’s day, and a milder one takes none away", () => {
    const found = observedAnswers(compiled("report-threat"), {
      engagements: [engagement],
      observations: [
        ...[row("C1", 20_610, "ready"), row("C1", 20_620, "edge"), row("C1", 20_599, "ready")],
        ...[row("C1", 20_635, "ready"), row("C2", 20_610, "ready")],
      ],
    });
    expect([...found]).toEqual([
      [
        "E1",
        [
          {
            duty: "report-threat",
            rater: "neighbour",
            on: "2026-06-06",
            title: "Depth",
            says: "Close to acting.",
          },
        ],
      ],
    ]);
  });

  it("are refused where there is no such duty", () => {
    expect(() => compiled("report-threats")).toThrow(/There is no such duty/);
  });
});

const model = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} },
  { plugins: [demoPlugin] },
);
const rated = {
  duty: "report-threat",
  rater: "mentor",
  on: "2026-06-29",
  title: "Depth",
  says: "Close to acting.",
};

describe("what is observed", () => {
  const record = openCaseload(model, {
    clients: [{ id: "C1" }],
    mentors: [{ id: "M1", capacity: 1 }],
    engagements: [wellRun],
  }).records.engagements[0]!;
  const dutyOf = (facts: object, observed = [rated]) => {
    const all = assessRecord(model, { ...record, ...facts }, { observed });
    return { all, duty: all.duties.find(({ id }) => id === "report-threat")! };
  };

  it("raises the duty whatever the facts say, since the day on which it was said", () => {
    for (const serious_threat of ["no", "venting", null]) {
      const { all, duty } = dutyOf({ serious_threat });
      expect(duty).toMatchObject({ state: "due", since: "2026-06-29", observed: [rated] });
      expect(duty.says).toContain("Rated on 29 June 2026 (mentor): Depth: Close to acting.");
      expect(all.advice.advice).toBe("pause and review");
    }
    expect(dutyOf({ serious_threat: "no" }, []).duty.state).toBe("not due");
  });

  it("is a question to a named role where the facts say the contrary", () => {
    expect(dutyOf({ serious_threat: "no" }).duty.question?.role).toBe("Project Manager");
    expect(dutyOf({ serious_threat: "serious" }).duty.question).toBeNull();
  });

  it("is settled by facts of a later day, and not by those of an earlier", () => {
    expect(dutyOf({ serious_threat: "reported", last_session: 20_634 }).duty.state).toBe("not due");
    expect(dutyOf({ serious_threat: "reported", last_session: 20_600 }).duty.state).toBe("due");
  });

  it("stays due until a record says that it was done, and is due again when somebody says it again", () => {
    const { all } = dutyOf({ serious_threat: "no" });
    expect(undoneDuties(all, [])).toContain("report-threat");
    const done = decide(all, {
      kind: "duty done",
      duty: "report-threat",
      by: "P-7",
      role: "Project Manager",
      on: "2026-06-30",
      reason: "Rang the police.",
    });
    expect(dutiesDone(all, [done]).size).toBe(1);
    const again = dutyOf({ serious_threat: "no" }, [rated, { ...rated, on: "2026-06-30" }]).all;
    expect(dutiesDone(again, [done]).size).toBe(0);
  });

  it("is read from a caseload for each engagement, and is nothing where no answer is marked", () => {
    const opened = openCaseload(model, {
      clients: [{ id: "C1" }],
      mentors: [{ id: "M1", capacity: 1 }],
      engagements: [bare],
    });
    expect(evidenceOf(model, opened).get("E1")).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallReport } from "../../../../tests/support/report/fixture.js";
import { type ToDoSources, toDoList, whens } from "./index.js";

const { model, results } = smallReport();
const { allocation, engagements, risk } = results;
const sources: ToDoSources = {
  ...{ model, allocation, engagements },
  assessments: risk.assessments,
  escalations: risk.escalations,
};
const lapsing = (mentor: string, expires: string, daysLeft: number) => ({
  mentor,
  item: "vetting",
  items: ["vetting"],
  title: "Vetting",
  expires,
  daysLeft,
  renewing: false,
  afterwards: null,
  says: "It lapses.",
  remedy: "Renew it.",
  assessor: "Coordinator",
});

describe("the list of what has to be done", () => {
  it("has each thing once, with who, by when, what to do and about whom", () => {
    const list = toDoList(sources);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.map(({ kind }) => kind)).toContain("duty");
    for (const { todo, who, client, mentors } of list) {
      expect(todo).not.toBe("");
      expect(who).not.toBe("");
      expect(client !== null || mentors.length > 0).toBe(true);
    }
  });

  it("puts what cannot wait first, then goes by day, then by id", () => {
    const panel = {
      lapsing: [
        lapsing("M-9", "2026-11-20", 51),
        lapsing("M-2", "2026-10-05", 5),
        lapsing("M-1", "2026-10-05", 5),
        lapsing("M-3", "2026-10-01", 1),
      ],
    };
    const standards = toDoList({ ...sources, panel }).filter(({ kind }) => kind === "standard");
    expect(standards.map(({ id, when }) => `${id} ${when}`)).toEqual([
      "standard:M-3:vetting now",
      "standard:M-1:vetting this-week",
      "standard:M-2:vetting this-week",
      "standard:M-9:vetting soon",
    ]);
  });

  it("puts duties of danger and threat before older ones that can wait longer", () => {
    const [assessment] = sources.assessments;
    const [duty] = assessment!.duties;
    const due = (id: string, within: number) => ({ ...duty!, id, within, title: id });
    const duties = [due("consent", 168), due("threat", 0)];
    const overdue = (about: string, by: string) => ({
      ...{
        kind: "duty overdue" as const,
        engagement: assessment!.engagement,
        about,
        by,
        to: "Project Board",
      },
      says: "Overdue.",
    });
    const list = toDoList({
      ...sources,
      assessments: [{ ...assessment!, duties }],
      escalations: [overdue("consent", "2026-08-10"), overdue("threat", "2026-09-29")],
    });
    expect(list.filter(({ kind }) => kind === "duty").map(({ todo }) => todo)).toEqual([
      "threat.",
      "consent.",
    ]);
    expect(list[0]).not.toHaveProperty("pressing");
  });

  it("is the same whatever the order of what it is made from, and no score moves anything", () => {
    const list = toDoList(sources);
    const shuffled = fc.shuffledSubarray([...allocation.assignments], {
      minLength: allocation.assignments.length,
    });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 10_000 }), (assignments, points) => {
        const other = assignments.map((one) => ({ ...one, points, low: points, high: points }));
        const escalations = [...sources.escalations].reverse();
        expect(
          toDoList({ ...sources, allocation: { ...allocation, assignments: other }, escalations }),
        ).toEqual(list);
      }),
      { numRuns: 20 },
    );
    const places = list.map(({ when }) => whens.indexOf(when));
    expect(places).toEqual([...places].sort());
  });
});

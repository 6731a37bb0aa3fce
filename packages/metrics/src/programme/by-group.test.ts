import { expect, it } from "vitest";
import { log, testModel } from "../../tests/demo.js";
import { programmeByGroup } from "../index.js";

const model = testModel();
const groups = programmeByGroup(
  model,
  { ...log, clients: log.clients.map((client, i) => ({ ...client, faith: i < 2 ? "a" : "b" })) },
  "faith",
);
const item = (group: number, id: string) => {
  const { outputs, vulnerability, understanding, design } = groups[group]!.report;
  return [outputs, vulnerability, understanding, design]
    .flatMap(({ items }) => items)
    .find((one) => one.id === id);
};

it("leaves measures of the whole scheme out of its groups, rather than as 0 in each", () => {
  for (const group of [0, 1]) {
    expect(groups[group]?.ofWhole).toEqual(expect.arrayContaining(["manual", "mentors-on-the-books"]));
    expect(item(group, "manual")).toMatchObject({ figure: null });
    expect(item(group, "manual")?.notComputed).toContain("whole scheme");
  }
  expect(groups[0]?.ofWhole).not.toContain("sessions");
  expect(item(0, "sessions")?.figure?.value).toBe(2);
  expect(item(1, "sessions")?.figure?.value).toBe(0);
});

it("takes an entry that names only the relationship to that client's group", () => {
  const activity = [{ date: "2026-02-01", kind: "session", outcome: "attended", engagement: "E3" }];
  const [first, second] = programmeByGroup(
    model,
    {
      ...log,
      activity,
      clients: log.clients.map((client, i) => ({ ...client, faith: i < 2 ? "a" : "b" })),
    },
    "faith",
  );
  expect(first?.report.rows.activity).toBe(0);
  expect(second?.report.rows.activity).toBe(1);
});

it("says in each cost of a group what is spent on no group", () => {
  const faiths = log.clients.map((client, i) => ({ ...client, faith: i < 2 ? "a" : "b" }));
  const costs = (activity: Record<string, unknown>[]) =>
    programmeByGroup(model, { ...log, clients: faiths, activity }, "faith").map(
      ({ report }) => report.outputs.costs,
    );
  const named = { date: "2026-02-01", kind: "session", engagement: "E3", cost: 300 };
  const [first, second] = costs([named, { date: "2026-02-02", kind: "overhead", cost: 12_345 }]);
  expect([first?.[0]?.figure.value, second?.[0]?.figure.value]).toEqual([0, 300]);
  for (const { title, figure } of [...first!, ...second!]) {
    expect(title).toContain("without the 12,345 pounds of no group");
    expect(figure.method).toContain("12,345 pounds of the whole scheme are not shared");
  }
  // Where every cost names somebody, nothing is left out and nothing is said.
  expect(costs([named])[1]?.[0]?.title).not.toContain("without");
});

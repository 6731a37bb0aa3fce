import type { Caseload, CaseloadTables, Model } from "@waymark/core";
import { type Allocation, type AllocationWorkings, allocate, allocationWorkings } from "@waymark/matching";
import fc from "fast-check";
import { smallCaseload, smallModel } from "../support/small-scheme.js";

/** The parts of what `waymark match allocate --workings` prints that are checked. */
export interface AllocationDocument {
  readonly allocation: Allocation;
  readonly workings: AllocationWorkings;
}

/** An allocation of a caseload with its workings. */
export function allocated(
  model: Model,
  caseload: Caseload | CaseloadTables,
  previous?: Pick<Allocation, "assignments">,
): AllocationDocument {
  const allocation = allocate(model, caseload, { previous });
  return { allocation, workings: allocationWorkings(model, caseload, { previous: allocation.previous }) };
}

/** What a policy settles about allocations, in every way that changes the arithmetic. */
const choices = [
  ...[{}, { workload: 700 }, { pairs: "or-alone" as const }, { pairs: "or-alone" as const, workload: 300 }],
  ...[{ floor: { points: 6_000 } }, { pairs: "or-alone" as const, floor: { points: 4_000 } }],
  ...[5, 12, 25].map((most) => ({ budget: { field: "rate", most, unknown: 5, per: "a week" } })),
  {
    pairs: "or-alone" as const,
    workload: 100,
    budget: { field: "rate", most: 15, unknown: 5, per: "a week" },
  },
];

/** 2 000 allocations of small caseloads that look random, half of them after a change. Same seed, same allocations. */
export function randomAllocations(): AllocationDocument[] {
  const models = choices.map((choice) => smallModel(choice));
  const cases = fc.sample(
    fc.tuple(smallCaseload({ clients: 6, mentors: 5, pairs: 4 }), fc.nat(), fc.boolean()),
    { seed: 2_026, numRuns: 1_000 },
  );
  return cases.flatMap(([caseload, which, settled], i) => {
    const model = models[i % models.length]!;
    const first = allocated(model, caseload);
    const [one] = first.allocation.assignments;
    const gone = caseload.mentors[which % Math.max(1, caseload.mentors.length)]?.id;
    const mentors = caseload.mentors.map((mentor) =>
      mentor.id === gone ? { ...mentor, capacity: 0 } : mentor,
    );
    const decision = { by: "P-1", role: "chair", date: "2026-01-01", reason: "Said so." };
    const pins = settled && one ? [{ client: one.client, mentor: one.mentor, kind: "pin", ...decision }] : [];
    const goes =
      one && !settled ? [{ id: "E-1", client: one.client, mentor: one.mentor, started: "2026-01-05" }] : [];
    const changed = {
      ...{ clients: caseload.clients, mentors, engagements: goes },
      overrides: [...(caseload.overrides ?? []).filter(({ client }) => client !== one?.client), ...pins],
    };
    return [first, allocated(model, changed, first.allocation)];
  });
}

import { expect, it } from "vitest";
import type { AssignedPair, Unmatched } from "./allocation.js";
import { countAllocation } from "./counts.js";

const assigned = (client: string, kind: "kept" | "proposed", second: string | null = null) =>
  ({ client, mentor: "M-1", second, kind }) as AssignedPair;
const waits = (client: string, reason: Unmatched["reason"], ...must: string[]) =>
  ({ client, reason, profile: { must, should: [] } }) as unknown as Unmatched;

it("counts a client with two relationships once, and those who wait by reason", () => {
  const counts = countAllocation({
    assignments: [assigned("C-1", "kept"), assigned("C-1", "kept"), assigned("C-2", "proposed", "M-2")],
    unmatched: [
      waits("C-3", "all-suitable-full", "Is vetted.", "Speaks Urdu."),
      waits("C-4", "all-suitable-full", "Is vetted.", "Speaks Urdu."),
      waits("C-5", "over-budget", "Is vetted.", "Lives in Dudley."),
      waits("C-6", "no-eligible-mentor"),
    ],
    overrides: [],
  });
  expect(counts).toEqual({
    ...{ served: 2, kept: 2, proposed: 1, pairs: 1, decided: 0, waiting: 4 },
    waitingFor: {
      "all-suitable-full": ["C-3", "C-4"],
      "over-budget": ["C-5"],
      "no-eligible-mentor": ["C-6"],
    },
    mostNeeded: "Speaks Urdu.",
  });
});

import "../src/announced.js";
import { compile, type Field, type Model, type Plugin, type Role, type Value } from "@waymark/core";
import fc from "fast-check";
import type { FactorFinding, RiskSections } from "../src/index.js";
import { riskBlocks, riskFields, signedFacts } from "../src/library/index.js";

const words = riskBlocks.advice.map(({ word }) => word);
const role = (id: string, title: string, may: Role["may"], also: string[] = []): Role => ({
  ...{ id, title, also, may },
  source: "none",
});

/** Who may do what, so that a test can tell a right from its lack: the blocks name no roles, every scheme its own. */
const roles = [
  role(
    "project-manager",
    "Project Manager",
    { decides: [...words, "duty-done"], isTold: ["advice-open", "relationship", "proposal"] },
    ["Project Coordinator", "mentoring coordinator", "coordinator", "manager"],
  ),
  role("project-board", "Project Board", {
    decides: ["pause and review"],
    advises: words,
    isTold: ["duty-overdue"],
  }),
  role("mentor-selection-panel", "Mentor Selection Panel", { advises: words }),
  role("mentor-support-network", "Mentor Support Network", { advises: words }),
  role("mentor", "Mentor", { advises: words }),
  role("referring-agency", "Referring agency", { advises: words }),
];

/** A plugin with the whole catalogue, and identity fields on client and mentor that nothing may read. */
export const demoPlugin: Plugin & RiskSections = {
  id: "demo",
  version: "1.0.0",
  title: "Demo",
  source: "none",
  ...riskBlocks,
  roles,
  vocabulary: { ...riskBlocks.vocabulary, client: [identity("faith")], mentor: [identity("faith")] },
};

function identity(id: string): Field {
  return {
    ...{ id, title: "Faith", kind: "category", sensitivity: "special category", describes: "The faith." },
    values: ["a", "b", "c"].map((value) => ({ id: value, title: value })),
  } as Field;
}

/** The demo plugin compiled for the end of June 2026, with other sections where they are given. */
export function demoModel(sections: RiskSections = {}): Model {
  return compile(
    { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} },
    { plugins: [{ ...demoPlugin, ...sections }] },
  );
}

/** What every engagement has. */
export const bare = { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" };

/** An engagement that is run as the report would have it. */
export const wellRun = {
  ...bare,
  ...Object.fromEntries(
    riskFields.filter(({ kind }) => kind === "categories").map((field) => [field.id, all(field)]),
  ),
  ...{ venue: "project", weapons_reachable: "no", client_state: "settled", violence: "none" },
  ...{ challenge: "listening", pairing: "independent-pair", mentor_experience: "experienced" },
  ...{
    training: "specialist",
    mentor_strain: "none",
    boundary_concern: "none",
    last_supervision: "2026-06-20",
  },
  ...{ mentor_exposed: "nothing", network_threats: "none", network_role: "outside" },
  ...{
    last_session: "2026-06-25",
    last_feedback: "2026-06-26",
    next_review: "2026-07-20",
    progress: "forward",
  },
  ...{
    use_of_sessions: "in-earnest",
    dependence: "independent",
    recording: "compared",
    serious_threat: "no",
  },
  ...{ adult_at_risk: "no", client_danger: "no", crime_disclosed: "no" },
  ...{ child_at_risk: "no", mentor_danger: "no", mentor_doubts: "none", funding: "secure" },
  ...{ media_interest: "none", community_view: "partner", delivery: "on-time", oversight: "steady" },
};

function all(field: Field): string {
  return (field.values ?? []).map(({ id }) => id).join(";");
}

/** Somebody stands by every word of a fact that wants it. */
export const allSigned: readonly FactorFinding[] = signedFacts.flatMap(({ field, values }) =>
  values.map((value) => ({
    factor: `${field}-${value}`,
    presence: "present" as const,
    relevance: "relevant" as const,
    reason: "Seen in supervision.",
    by: "P-2",
    on: "2026-06-20",
  })),
);

/** Values that a field may take; dates on both sides of every threshold. */
export function valuesOf(field: Field): Value[] {
  if (field.kind === "boolean") return [true, false];
  if (field.kind === "category") return (field.values ?? []).map(({ id }) => id);
  if (field.kind === "date")
    return [20_634 - 400, 20_634 - 60, 20_634 - 40, 20_634 - 30, 20_634 - 3, 20_634 + 20];
  const words = (field.values ?? []).map(({ id }) => id);
  return Array.from({ length: 1 << words.length }, (_, held) =>
    words.filter((_word, bit) => (held >> bit) % 2 === 1),
  );
}

/** Engagements as the engine reads them, with some facts missing. */
export const engagements: fc.Arbitrary<Record<string, Value>> = fc
  .record(
    Object.fromEntries(
      riskFields.map((field) => [
        field.id,
        fc.option(
          field.kind === "categories"
            ? fc.subarray((field.values ?? []).map(({ id }) => id))
            : fc.constantFrom(...valuesOf(field)),
        ),
      ]),
    ),
  )
  .map((facts) => ({ id: "E1", client: "C1", mentor: "M1", started: 20_458, ...facts }));

import { type Model, type RecordQuestion, rolesWith } from "@waymark/core";
import type { Allocation, Exclusion, PanelSheet, RelationshipReport, Remedy } from "@waymark/matching";
import type { EngagementEscalation, RiskAssessment } from "@waymark/risk";
import type { EngagementPeople } from "./people.js";

/** What the list of things to do is made from. What is left out has nothing to add. */
export interface ToDoSources {
  readonly model: Pick<Model, "roles" | "asOf" | "today">;
  readonly allocation: Pick<Allocation, "assignments" | "overrides">;
  readonly questions?: readonly RecordQuestion[] | undefined;
  readonly exclusions?: readonly Exclusion[] | undefined;
  readonly remedies?: readonly Remedy[] | undefined;
  readonly panel?: Pick<PanelSheet, "lapsing"> | undefined;
  readonly relationships?: Pick<RelationshipReport, "relationships"> | undefined;
  readonly assessments: readonly RiskAssessment[];
  readonly escalations: readonly EngagementEscalation[];
  readonly engagements?: readonly EngagementPeople[] | undefined;
}

/** The titles of the roles that a scheme tells of a matter; empty where it tells none. */
export function toldOf({ model }: ToDoSources, matter: string): string {
  return rolesWith(model.roles, "isTold", matter)
    .map(({ title }) => title)
    .join("; ");
}

/** Who takes part in an engagement, as an item names them. */
export function peopleOf({ engagements = [] }: ToDoSources, id: string) {
  const found = engagements.find((one) => one.id === id);
  return { client: found?.client ?? null, mentors: found?.mentors ?? [], engagement: id };
}

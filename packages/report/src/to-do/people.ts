import type { ReadCaseload } from "@waymark/core";

/** Who takes part in an engagement. */
export interface EngagementPeople {
  readonly id: string;
  readonly client: string;
  readonly mentors: readonly string[];
}

/**
 * Who takes part in each relationship.
 *
 * @example
 * ```ts
 * engagementPeople({ engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", second_mentor: null }] }); // => [{ id: "E-1", client: "C-1", mentors: ["M-1"] }]
 * ```
 */
export function engagementPeople({ engagements }: Pick<ReadCaseload, "engagements">): EngagementPeople[] {
  return engagements.map(({ id, client, mentor, second_mentor }) => ({
    id: String(id),
    client: String(client),
    mentors: [mentor, second_mentor].filter((one): one is string => typeof one === "string"),
  }));
}

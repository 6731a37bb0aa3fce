import type { ReadCaseload } from "@waymark/core";
import type { EngagementPeople } from "@waymark/report";

/** Who takes part in each relationship. */
export function peopleOf({ engagements }: ReadCaseload): EngagementPeople[] {
  return engagements.map(({ id, client, mentor, second_mentor }) => ({
    id: String(id),
    client: String(client),
    mentors: [mentor, second_mentor].filter((one): one is string => typeof one === "string"),
  }));
}

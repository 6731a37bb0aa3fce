import { fieldOf, type RecordTable } from "@waymark/core";

const { day, reference, signed } = fieldOf;

/** What people approved although it excludes others by who they are. */
export const approvalTable: RecordTable = {
  kind: "approval",
  list: "approvals",
  title: "Approval of an exclusion",
  also: ["approval", "approved exclusion"],
  describes:
    "One row for each wish of a client, or rule of the scheme, that excludes people by who they are.",
  fields: [
    reference("client", "client", "The client whose wish it is; empty for a rule of the scheme.", {
      required: false,
    }),
    reference(
      "about",
      "exclusion",
      "What is approved although it excludes people by who they are: the id of the factor of the wish, or of the rule.",
    ),
    ...signed(
      "Who approved it: a pseudonym or a post, not a name.",
      "Why it was approved, in words that the client may read.",
    ),
    day("until", "Until", "The last day on which the approval counts; then it is asked again.", {
      after: "date",
    }),
  ],
};

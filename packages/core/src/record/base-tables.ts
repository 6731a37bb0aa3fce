import { changeTable } from "../changes/change-table.js";
import { fieldOf } from "../field/field-of.js";
import type { RecordTable } from "./record.js";

const { id, reference, day } = fieldOf;

/** Names that a column of ids may have, whoever they are of. */
const idNames = (who: string): string[] => [
  ...["Ref", "Reference", "Ref no", "Reference number", "Unique id"],
  ...["", " ref", " id", " no", " number", " code", " reference"].map((ending) => `${who}${ending}`),
];

/** The tables that the engine itself stands on: two sides, what joins them, and what changed. Every scheme has them. */
export const baseTables: readonly RecordTable[] = [
  {
    kind: "client",
    list: "clients",
    title: "Client",
    also: [
      ...["client", "mentee", "referral", "participant", "service user", "beneficiary", "young person"],
      ...["young people", "case", "caseload"],
    ],
    needed: true,
    describes: "One row for each client.",
    fields: [
      id("A pseudonym for the client. Never a name.", {
        also: [
          ...idNames("Client"),
          "Case ref",
          "Case reference",
          "Case no",
          "Case number",
          "Case id",
          "Referral ref",
          "Referral reference",
          "Referral no",
        ],
      }),
      {
        id: "status",
        title: "Referral",
        also: ["Status", "Referral status", "Case status", "State of case", "Open or closed"],
        kind: "category",
        sensitivity: "ordinary",
        values: [
          { id: "open", title: "open", also: ["active", "live", "current", "ongoing"] },
          {
            id: "closed",
            title: "closed",
            also: ["ended", "complete", "completed", "discharged", "archived", "case closed"],
          },
        ],
        describes:
          "Whether the referral is open. A closed one is neither shortlisted nor allocated. Empty counts as open.",
      },
      {
        id: "urgency",
        title: "Urgency",
        also: ["Priority", "Priority level", "How urgent", "Urgent", "RAG", "RAG rating"],
        kind: "integer",
        sensitivity: "ordinary",
        min: 1,
        max: 5,
        describes:
          "How soon the client needs a mentor, from 1 (first) to 5, as it was judged at the referral. As many as possible of a lower number are matched before any of a higher one. Empty comes last.",
      },
      day(
        "referred",
        "Referred",
        "The day of the referral; the waiting list counts from it. Empty where it is not known.",
        {
          required: false,
          also: [
            ...["Date referred", "Referral date", "Date of referral", "Referred on", "Date opened", "Opened"],
            ...["Case opened", "Start of case"],
          ],
        },
      ),
    ],
  },
  {
    kind: "mentor",
    list: "mentors",
    title: "Mentor",
    also: ["mentor", "volunteer", "intervention provider", "provider", "befriender", "helper"],
    needed: true,
    describes: "One row for each mentor.",
    fields: [
      id("A pseudonym for the mentor. Never a name.", {
        also: [
          ...idNames("Mentor"),
          "Volunteer",
          "Volunteer ref",
          "Volunteer no",
          "Provider",
          "Provider ref",
        ],
      }),
      {
        id: "capacity",
        title: "Capacity",
        also: [
          ...[
            "Max",
            "Max cases",
            "Maximum cases",
            "Max clients",
            "Maximum clients",
            "Max mentees",
            "Max young people",
            "Places",
            "Spaces",
          ],
          ...["Caseload limit", "How many clients", "How many at a time"],
        ],
        kind: "integer",
        sensitivity: "ordinary",
        required: true,
        min: 0,
        max: 100,
        unit: "clients",
        describes: "How many clients the mentor can take on at one time, counting those they already have.",
        change: "Ask the mentor whether they could take on another client.",
      },
    ],
  },
  {
    kind: "engagement",
    list: "engagements",
    title: "Mentoring relationship",
    also: ["engagement", "match", "relationship", "pairing"],
    describes: "One row for each mentoring relationship: one client with one mentor, or a pair, for a time.",
    fields: [
      id("An id for the mentoring relationship."),
      reference("client", "client", "The client who is mentored."),
      reference("mentor", "mentor", "The mentor."),
      reference("second_mentor", "mentor", "The second mentor, where two work as a pair.", {
        required: false,
      }),
      day("started", "Started", "The day on which the relationship started."),
      day("ended", "Ended", "The day on which it ended; empty while it continues.", {
        required: false,
        after: "started",
      }),
    ],
  },
  changeTable,
];

import { fieldOf, type RecordTable } from "@waymark/core";

const { day, reference } = fieldOf;

/** What a programme records of its clients' progress, and of its own work. */
export const metricsTables: readonly RecordTable[] = [
  {
    kind: "observation",
    list: "observations",
    title: "Observation",
    describes: "One row for each answer that somebody gave about a client on a day.",
    fields: [
      reference("client", "client", "The client who was observed."),
      day("date", "Date", "The day of the observation."),
      reference("indicator", "indicator", "What was observed: the id of an indicator."),
    ],
  },
  {
    kind: "activity",
    list: "activity",
    title: "Activity",
    describes: "One row for each piece of the programme’s work, such as a session.",
    fields: [
      day("date", "Date", "The day of the activity."),
      reference("client", "client", "The client concerned, if any.", { required: false }),
      reference("mentor", "mentor", "The mentor concerned, if any.", { required: false }),
    ],
  },
];

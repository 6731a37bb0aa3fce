import { fieldOf, type RecordPiece } from "@waymark/core";

const { day, reference, text } = fieldOf;

/** What somebody heard, saw or was told that a duty follows from, with its day: it raises the duty, whatever the facts say. */
export const concern: RecordPiece = {
  id: "concern",
  title: "Concern on record",
  list: "concerns",
  describes:
    "One row for each time somebody put on record that a client, or somebody else, may be in danger, or that a crime was disclosed.",
  source:
    "§3.3 A, E, H (danger to oneself, threats, crimes), §6.3 (an old clique); children and adults at risk: our coding",
  saidBy: "participant",
  fields: [
    reference("client", "client", "The client who told of it, or is in danger."),
    day("date", "Date", "The day on which it was heard or seen."),
    {
      id: "kind",
      title: "Kind",
      kind: "category",
      sensitivity: "ordinary",
      required: true,
      values: [
        { id: "self-harm", title: "suicide or self-harm", raises: "protect-client" },
        { id: "threatened", title: "the client is threatened", raises: "protect-client" },
        { id: "threat", title: "serious threat to others", raises: "report-threat" },
        { id: "crime", title: "a crime, past or planned", raises: "report-crime" },
        { id: "child-at-risk", title: "a child at risk", raises: "safeguard-child" },
        { id: "adult-at-risk", title: "an adult at risk", raises: "safeguard-adult" },
        { id: "mentor-in-danger", title: "the mentor is in danger", raises: "protect-mentor" },
      ],
      describes: "What it is about. Never the details: they belong in the report to whoever acts.",
    },
    text("by", "By", "Who put it on record: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they did so."),
  ],
  facts: [
    {
      id: "duty_on_record",
      title: "Concern behind it on record",
      describes: "Whether a concern that calls for the duty named was on record by that day.",
      of: "disclosure",
      where:
        'concern.date <= disclosure.date and ((disclosure.basis == "report-threat" and (concern.kind == "threat" or concern.kind == "crime")) or (disclosure.basis == "safeguard-child" and concern.kind == "child-at-risk") or (disclosure.basis == "safeguard-adult" and concern.kind == "adult-at-risk") or (disclosure.basis == "save-life" and (concern.kind == "self-harm" or concern.kind == "threatened" or concern.kind == "mentor-in-danger" or concern.kind == "threat")))',
      take: "any",
    },
  ],
};

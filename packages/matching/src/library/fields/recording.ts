import type { Field } from "@waymark/core";

/** From fewest to most notes. */
export const noteKeeping = [
  { id: "no-notes", title: "no notes in sessions" },
  { id: "notes-after", title: "notes straight after sessions" },
  { id: "notes-during", title: "notes during sessions" },
];

export const mentorRecording: Field = {
  id: "recording",
  title: "Recording",
  kind: "category",
  sensitivity: "ordinary",
  describes: "How the mentor keeps notes.",
  ask: "How do you keep notes of a session?",
  values: noteKeeping,
  change: "Agree with the mentor how notes are kept.",
  source: "§4.5",
};

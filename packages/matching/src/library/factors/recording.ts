import type { Factor } from "../../compile/index.js";
import { mentorRecording, noteKeeping } from "../fields/recording.js";

/** Whether and when the mentor takes notes (§4.5). */
export const recording: Factor = {
  id: "recording",
  title: "Planning and recording",
  summary: "Notes in a session can cost trust; none can cost continuity.",
  source: "§4.5",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "recording_accepted",
        title: "Recording accepted",
        kind: "category",
        sensitivity: "ordinary",
        describes: "What the client accepts by way of notes.",
        ask: "Would you mind if your mentor took notes?",
        values: noteKeeping,
        source: "§4.5",
      },
    ],
    mentor: [mentorRecording],
  },
  similar: {
    source: "§4.5",
    ask: "What does the client accept by way of notes?",
    levels: [
      {
        id: "as-accepted",
        when: "client.recording_accepted == mentor.recording",
        points: 10_000,
        says: "Keeps notes as the client accepts: {mentor.recording}.",
      },
      {
        id: "less",
        when: 'client.recording_accepted == "notes-during" or mentor.recording == "no-notes"',
        points: 7_000,
        says: "Takes fewer notes than the client would accept.",
      },
      {
        id: "more",
        when: true,
        points: 2_000,
        says: "Takes more notes ({mentor.recording}) than the client accepts.",
      },
    ],
  },
  cases: [
    {
      given: { "client.recording_accepted": "notes-after", "mentor.recording": "notes-after" },
      gives: "as-accepted",
      source: "§4.5",
    },
    {
      given: { "client.recording_accepted": "notes-after", "mentor.recording": "no-notes" },
      gives: "less",
      source: "feeling one’s way, §4.5",
    },
    {
      given: { "client.recording_accepted": "no-notes", "mentor.recording": "notes-during" },
      gives: "more",
      source: "“why are you recording this conversation?”, §4.5",
    },
  ],
};

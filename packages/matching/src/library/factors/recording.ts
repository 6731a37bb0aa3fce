import type { Factor } from "@waymark/core";

/** Whether and when the mentor takes notes (§4.5). */
export const recording: Factor = {
  id: "recording",
  title: "Planning and recording",
  summary: "Notes in a session can cost trust; none can cost continuity.",
  source: "§4.5",
  similar: {
    source: "§4.5",
    reads: ["client.recording_accepted", "mentor.recording"],
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
};

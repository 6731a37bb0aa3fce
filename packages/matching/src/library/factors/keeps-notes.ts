import type { Factor } from "../../compile/index.js";
import { mentorRecording } from "../fields/recording.js";

/** What the scheme wants by way of planning and notes, whoever the client is; off until a stance is taken (§8.1). What the client accepts is the factor recording. */
export const keepsNotes: Factor = {
  id: "keeps-notes",
  title: "Keeps notes",
  summary:
    "What the scheme wants by way of planning and notes, whoever the client is; off until a stance is taken (§8.1). What the client accepts is the factor recording.",
  source: "§4.5; §8.1",
  saidBy: "report",
  fields: {
    mentor: [mentorRecording],
  },
  similar: {
    source: "§4.5; §8.1; points: our coding",
    ask: "Whether and when does the mentor take notes?",
    levels: [
      {
        id: "during",
        when: 'mentor.recording == "notes-during"',
        points: 10_000,
        says: "Takes notes in sessions.",
      },
      {
        id: "after",
        when: 'mentor.recording == "notes-after"',
        points: 7_000,
        says: "Takes notes straight after sessions.",
      },
      { id: "none", when: true, points: 0, says: "Takes no notes." },
    ],
  },
  different: {
    source: "§4.5; §8.1; points: our coding",
    ask: "Whether and when does the mentor take notes?",
    levels: [
      {
        id: "during",
        when: 'mentor.recording == "notes-during"',
        points: 0,
        says: "Takes notes in sessions.",
      },
      {
        id: "after",
        when: 'mentor.recording == "notes-after"',
        points: 5_000,
        says: "Takes notes straight after sessions.",
      },
      { id: "none", when: true, points: 10_000, says: "Takes no notes." },
    ],
  },
  cases: [
    { of: "similar", given: { "mentor.recording": "notes-during" }, gives: "during", source: "§4.5" },
    { of: "similar", given: { "mentor.recording": "notes-after" }, gives: "after", source: "§4.5" },
    {
      of: "similar",
      given: { "mentor.recording": "no-notes" },
      gives: "none",
      source: "feeling one’s way, §4.5",
    },
    { of: "different", given: { "mentor.recording": "notes-during" }, gives: "during", source: "§4.5" },
    { of: "different", given: { "mentor.recording": "notes-after" }, gives: "after", source: "§4.5" },
    {
      of: "different",
      given: { "mentor.recording": "no-notes" },
      gives: "none",
      source: "feeling one’s way, §4.5",
    },
  ],
};

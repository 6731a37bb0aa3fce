import { duty } from "../build.js";
import { oneOf } from "../fields/build.js";
import { lastSession } from "../fields/last-session.js";

const crimeDisclosed = oneOf(
  "crime_disclosed",
  "Crime disclosed",
  "Whether the client has told of a crime, past or planned.",
  "§3.3 (A, E, H)",
  [
    ["no", "No"],
    ["past", "A past crime, not yet reported"],
    ["planned", "A planned crime, not yet reported"],
    ["reported", "Disclosed, and reported"],
  ],
);

/** Report a crime that was disclosed (§3.3). */
export const reportCrime = duty({
  id: "report-crime",
  title: "Report a crime that was disclosed",
  source: "§3.3 (A, E, H): information about criminal activities is reported; hours: our coding",
  saidBy: "report",
  fields: { engagement: [crimeDisclosed, lastSession] },
  when: 'engagement.crime_disclosed == "past" or engagement.crime_disclosed == "planned"',
  ask: "Was a crime disclosed, past or planned?",
  says: "A crime was disclosed, past or planned. Report it to the police: at once if it is planned. The client was told at the start that this would happen.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 24,
  observed: {
    says: "An answer on record tells of a crime. Report it to the police, or record that they know of it already.",
    settled: 'engagement.crime_disclosed == "reported"',
    denied: 'engagement.crime_disclosed == "no"',
    ask: "The facts say that no crime was disclosed, and a rating says otherwise. Ask the mentor today, and whoever gave the rating. Record the answer.",
    role: "project-manager",
  },
  done: { crime_disclosed: "reported" },
  cases: [
    { given: { "engagement.crime_disclosed": "past" }, gives: true, source: "§3.3 (H)" },
    { given: { "engagement.crime_disclosed": "planned" }, gives: true, source: "§3.3 (A)" },
    { given: { "engagement.crime_disclosed": "reported" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.crime_disclosed": "reported" }, gives: true },
    { of: "observed.settled", given: { "engagement.crime_disclosed": "past" }, gives: false },
    { of: "observed.denied", given: { "engagement.crime_disclosed": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.crime_disclosed": "reported" }, gives: false },
  ],
});

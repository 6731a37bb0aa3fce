import { type Folder, nodeDisk, readFolder } from "@waymark/cli";
import { goodFiles, within } from "./scheme.js";

/** A small caseload in which each event of the West Midlands scheme can happen, in the folder `in`. */
export const eventFiles: Readonly<Record<string, string | Uint8Array>> = within({
  ...goodFiles,
  "clients.csv": `id,extremism_type,district,age_band,consent,networks,faith,style_wanted
C-1,al-qaeda-influenced,birmingham,under-18,yes,none,islam,listening
C-2,extreme-right-wing,dudley,25-34,yes,none,none,direct
C-3,animal-rights,coventry,18-24,,none,,balanced
C-4,al-qaeda-influenced,walsall,18-24,yes,none,islam,
`,
  "mentors.csv": `id,capacity,specialisms,district,faith,styles,vetted,vetting_expires,standing,selected,trained,networks,knows_clients,day_rate
M-1,1,al-qaeda-influenced,birmingham,islam,listening;balanced,yes,31/03/2027,accredited,yes,yes,none,none,100
M-2,2,extreme-right-wing;al-qaeda-influenced,dudley,none,direct,yes,2027-03-31,accredited,yes,yes,none,none,100
M-3,1,extreme-right-wing;al-qaeda-influenced,sandwell,,confrontational,yes,2027-03-31,accredited,yes,yes,none,none,100
`,
  "engagements.csv": `id,client,mentor,started,ended
E-1,C-2,M-2,2026-01-05,
E-2,C-1,M-1,2025-01-05,2025-12-01
E-3,C-4,M-1,2026-02-02,
`,
  "referrals.csv": `client,date,referrer,route,setting,state
C-3,2026-05-01,education,direct,community,open
`,
});

/** Who puts events on record in these tests. */
export const signedBy = ["--by", "P-1", "--role", "coordinator", "--reason", "Told us by phone."];

/** Each event of the scheme, with whom it is about, and a cell that says so afterwards: list, field and value. */
export const happenings: readonly (readonly [
  kind: string,
  words: readonly string[],
  list: string,
  field: string,
  value: unknown,
])[] = [
  ["proposal-accepted", ["C-1", "M-3"], "overrides", "kind", "lock"],
  ["mentor-chosen", ["C-1", "M-3"], "overrides", "kind", "pin"],
  ["mentor-ruled-out", ["C-1", "M-3"], "overrides", "kind", "veto"],
  ["match-starts", ["C-1", "M-3"], "engagements", "mentor", "M-3"],
  ["match-ends-well", ["E-1"], "engagements", "ending", "agreed-exit"],
  ["match-ends-early", ["E-1", "--ending", "poor-fit"], "engagements", "ending", "poor-fit"],
  ["match-paused", ["E-1", "--until", "4 December 2026"], "engagements", "paused", true],
  ["match-resumes", ["E-1"], "engagements", "paused", false],
  ["mentors-swapped", ["C-2", "C-4"], "engagements", "ending", "other"],
  ["asks-for-another", ["C-2", "M-2"], "overrides", "kind", "rejected"],
  ["mentor-away", ["M-2", "--until", "2026-12-04"], "mentors", "capacity", 0],
  ["mentor-returns", ["M-2", "--places", "5"], "mentors", "capacity", 5],
  ["mentor-leaves", ["M-2"], "engagements", "ending", "mentor-withdrew"],
  ["vetting-renewed", ["M-3", "--expires", "1/10/2029"], "mentors", "vetting_expires", 21_823],
  ["client-moves", ["C-1", "--district", "Dudley"], "clients", "district", "dudley"],
  ["client-turns-18", ["C-1"], "clients", "age_band", "18-24"],
  [
    "consent-given",
    ["C-3", "--scope", "mentoring;notes", "--given-by", "client", "--guardian-needed", "no"],
    "consents",
    "state",
    "given",
  ],
  [
    "consent-withdrawn",
    ["C-2", "--given-by", "client", "--guardian-needed", "no"],
    "consents",
    "state",
    "withdrawn",
  ],
  ["referral-closed", ["C-3", "--ending", "declined"], "referrals", "state", "closed"],
];

/** The folder `in` as every command reads it. */
export function readIn(root: string): Folder {
  return readFolder(nodeDisk(root), "in");
}

/** Its records without the table of changes itself. */
export function recordsIn(root: string): unknown {
  const { changes: _, ...records } = readIn(root).read;
  return structuredClone(records);
}

import { policy } from "@waymark/west-midlands";

/** A small caseload of the West Midlands scheme with nothing wrong in it. */
export const goodFiles: Readonly<Record<string, string>> = {
  "policy.json": JSON.stringify(policy),
  "clients.csv": `id,extremism_type,district,faith,style_wanted,wishes
C-1,al-qaeda-influenced,birmingham,islam,listening,faith:prefer
C-2,extreme-right-wing,dudley,none,direct,
C-3,animal-rights,coventry,,balanced,
C-4,al-qaeda-influenced,walsall,islam,,locality:never
`,
  "mentors.csv": `id,capacity,specialisms,district,faith,styles,vetted,vetting_expires,standing,selected,trained
M-1,1,al-qaeda-influenced,birmingham,islam,listening;balanced,yes,31/03/2027,accredited,yes,yes
M-2,2,extreme-right-wing;al-qaeda-influenced,dudley,none,direct,yes,2027-03-31,accredited,yes,yes
M-3,1,extreme-right-wing,sandwell,,confrontational,no,,accredited,yes,yes
`,
  "engagements.csv": `id,client,mentor,started,ended
E-1,C-2,M-2,2026-01-05,
E-2,C-1,M-1,2025-01-05,2025-12-01
`,
  "observations.csv": `client,date,indicator,voice,answer
C-2,2026-01-10,extremist-content,mentor,often
C-2,2026-06-10,extremist-content,mentor,rarely
C-2,2026-06-10,extremist-content,client,
`,
  "activity.csv": `date,client,mentor,kind
2026-02-01,C-2,M-2,session
`,
};

/** The smallest scheme and caseload there can be, for what hangs on files alone. */
export const tinyFiles: Readonly<Record<string, string>> = {
  "policy.json": JSON.stringify({
    ...{ name: "tiny", version: "1.0.0", title: "Tiny", asOf: "2026-01-31" },
    factors: { all: { weight: 1, mode: "similar" } },
  }),
  "plugin.json": JSON.stringify({
    ...{ id: "tiny", version: "1.0.0", title: "Tiny", source: "none" },
    factors: [
      {
        ...{ id: "all", title: "All", summary: "All the same.", source: "none" },
        similar: {
          source: "none",
          reads: [],
          levels: [{ id: "all", when: true, points: 5_000, says: "Always." }],
        },
      },
    ],
  }),
  "clients.csv": "id\nC-1\n",
  "mentors.csv": "id,capacity\nM-1,1\n",
};

/** Its files within a folder called `in`. */
export function within(files: Readonly<Record<string, string | Uint8Array>>, folder = "in") {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

import type { Field } from "@waymark/core";

type Kind = Field["kind"];
type Sensitivity = Field["sensitivity"];

/** Values of a category from pairs of id and title. */
export const values = (pairs: Readonly<Record<string, string>>): { id: string; title: string }[] =>
  Object.entries(pairs).map(([id, title]) => ({ id, title }));

/** A field from its parts, in one line. */
export const field = (
  id: string,
  title: string,
  kind: Kind,
  sensitivity: Sensitivity,
  describes: string,
  more: Partial<Field> = {},
): Field => ({ id, title, kind, sensitivity, describes, ...more });

export const extremismTypes = values({
  "al-qaeda-influenced": "Al Qaeda-influenced",
  "extreme-right-wing": "extreme right wing",
  "animal-rights": "animal rights",
  "mixed-unclear": "mixed, unstable or unclear",
});

export const faiths = values({
  islam: "Islam",
  christianity: "Christianity",
  hinduism: "Hinduism",
  judaism: "Judaism",
  sikhism: "Sikhism",
  buddhism: "Buddhism",
  other: "another faith",
  none: "no faith",
});

export const strands = values({
  sunni: "Sunni",
  salafi: "Salafi",
  deobandi: "Deobandi",
  barelvi: "Barelvi",
  sufi: "Sufi",
  shia: "Shia",
  anglican: "Anglican",
  catholic: "Catholic",
  evangelical: "Evangelical",
  "no-strand": "no particular strand",
});

export const styles = values({
  confrontational: "confrontational",
  direct: "direct",
  balanced: "balanced",
  listening: "listening",
  therapeutic: "therapeutic",
});

export const ageBands = values({
  "under-18": "under 18",
  "18-24": "18 to 24",
  "25-34": "25 to 34",
  "35-49": "35 to 49",
  "50-plus": "50 or over",
});

export const genders = values({
  female: "woman",
  male: "man",
  "non-binary": "non-binary",
  other: "another gender",
});

export const ethnicities = values({
  white: "White",
  "south-asian": "South Asian",
  black: "Black",
  mixed: "Mixed",
  arab: "Arab",
  other: "another ethnic group",
});

export const classes = values({ working: "working class", middle: "middle class", other: "neither" });

export const politics = values({
  left: "left",
  centre: "centre",
  right: "right",
  nationalist: "nationalist",
  "not-political": "not political",
});

export const languages = values({
  english: "English",
  urdu: "Urdu",
  punjabi: "Punjabi",
  bengali: "Bengali",
  arabic: "Arabic",
  somali: "Somali",
  polish: "Polish",
  pashto: "Pashto",
});

export const experiences = values({
  "football-firm": "football firms",
  gang: "gangs",
  prison: "prison",
  military: "the military",
  "left-a-movement": "having left a movement",
  conversion: "conversion",
  migration: "migration",
  "manual-work": "manual work",
});

export const knowledges = values({
  theology: "theology",
  narratives: "extremist narratives and groups",
  "far-right-groups": "far-right groups and politics",
  "animal-rights-values": "animal-rights beliefs and values",
  "online-spaces": "online spaces",
});

export const needs = values({
  "mental-health": "mental health",
  isolation: "isolation",
  housing: "housing",
  work: "work",
  education: "education",
  grievance: "grievance and injustice",
  family: "family",
  "faith-basics": "the basics of the faith",
});

export const selves = values({
  "community-first": "part of a community first",
  "faith-first": "a person of faith first",
  "nation-first": "of this country first",
  "between-worlds": "between two worlds",
  "on-their-own": "on their own",
});

export const levels = values({ none: "none", some: "some", strong: "strong" });

export const openness = values({
  guarded: "guarded about themselves",
  credentials: "open about work and credentials",
  open: "open about their own story",
});

export const recording = values({
  "no-notes": "no notes in sessions",
  "notes-after": "notes straight after sessions",
  "notes-during": "notes during sessions",
});

const days = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
const parts = { am: "morning", pm: "afternoon", eve: "evening" };

/** The 21 slots of a week. */
export const slots = values(
  Object.fromEntries(
    Object.entries(days).flatMap(([day, name]) =>
      Object.entries(parts).map(([part, time]) => [`${day}-${part}`, `${name} ${time}`]),
    ),
  ),
);

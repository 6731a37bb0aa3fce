// Made from the plugin’s data by scripts/scheme-types.mjs.
import type { AddedTo } from "@waymark/core";
import type { District, Experience, Faith, Language, Needs, Slots, Strand } from "./words.js";

/** What the scheme of the West Midlands knows of a record. One row for each mentor. */
export interface MentorRecord {
  /** Specialisms. Types of extremism that the mentor is accepted to work with. */
  readonly specialisms?:
    | "al-qaeda-influenced"
    | "extreme-right-wing"
    | "animal-rights"
    | "mixed-unclear"
    | "incel"
    | "violence-fixation"
    | AddedTo<"extremism-types">
    | "none"
    | readonly (
        | "al-qaeda-influenced"
        | "extreme-right-wing"
        | "animal-rights"
        | "mixed-unclear"
        | "incel"
        | "violence-fixation"
        | AddedTo<"extremism-types">
      )[]
    | null;
  /** Also knows. Types that the mentor knows well without being approved for them. */
  readonly type_knowledge?:
    | "al-qaeda-influenced"
    | "extreme-right-wing"
    | "animal-rights"
    | "mixed-unclear"
    | "incel"
    | "violence-fixation"
    | AddedTo<"extremism-types">
    | "none"
    | readonly (
        | "al-qaeda-influenced"
        | "extreme-right-wing"
        | "animal-rights"
        | "mixed-unclear"
        | "incel"
        | "violence-fixation"
        | AddedTo<"extremism-types">
      )[]
    | null;
  /** District. The district that the mentor lives in. Sensitive: identity. */
  readonly district?: District | null;
  /** Places known. Districts that the mentor works in or knows well without living there. */
  readonly known_places?: District | "none" | readonly District[] | null;
  /** Easting. Where the mentor lives, on the national grid; to the nearest kilometre is enough. From 0 to 700000 (metres). Sensitive: identity. */
  readonly easting?: number | `${number} metres` | null;
  /** Northing. Its northing on the same grid. From 0 to 1300000 (metres). Sensitive: identity. */
  readonly northing?: number | `${number} metres` | null;
  /** Faith. The mentor's faith. Sensitive: special category. */
  readonly faith?: Faith | null;
  /** Faiths known. Faiths that the mentor can speak of with knowledge. */
  readonly faith_knowledge?: Faith | "none" | readonly Faith[] | null;
  /** Strand. The mentor's strand or school. Sensitive: special category. */
  readonly strand?: Strand | null;
  /** Practising. Whether the mentor practises their faith. Sensitive: special category. */
  readonly practising?: boolean | "yes" | "no" | null;
  /** Styles. Styles that the mentor works in. */
  readonly styles?:
    | "confrontational"
    | "direct"
    | "balanced"
    | "listening"
    | "therapeutic"
    | "none"
    | readonly ("confrontational" | "direct" | "balanced" | "listening" | "therapeutic")[]
    | null;
  /** Gender. The mentor's gender. Sensitive: identity. */
  readonly gender?: "female" | "male" | "non-binary" | "other" | null;
  /** Age. The mentor's age band. Sensitive: identity. */
  readonly age_band?: "under-18" | "18-24" | "25-34" | "35-49" | "50-plus" | null;
  /** Ethnicity. The mentor's ethnic group. Sensitive: special category. */
  readonly ethnicity?: "white" | "south-asian" | "black" | "mixed" | "arab" | "other" | null;
  /** Class. The class that the mentor comes from. Sensitive: identity. */
  readonly class?: "working" | "middle" | "other" | null;
  /** Politics. Where the mentor stands. Sensitive: special category. */
  readonly politics?: "left" | "centre" | "right" | "nationalist" | "not-political" | null;
  /** Self-positioning. How the mentor sees their own place in society. Sensitive: special category. */
  readonly self_positioning?:
    | "community-first"
    | "faith-first"
    | "nation-first"
    | "between-worlds"
    | "on-their-own"
    | null;
  /** Languages. Languages that the mentor can work in. */
  readonly languages?: Language | "none" | readonly Language[] | null;
  /** Experience. What the mentor has lived through and is ready to draw on. */
  readonly experience?: Experience | "none" | readonly Experience[] | null;
  /** Networks known. Pseudonyms of networks in which the mentor knows people without belonging to them; none where there are none. Sensitive: special category. */
  readonly knows_networks?: string | readonly string[] | null;
  /** Clients known. Ids of clients that the mentor knows in private life; none where there are none. */
  readonly knows_clients?: string | readonly string[] | null;
  /** Knowledge. What the mentor can answer, with the confidence to say it. */
  readonly knowledge?:
    | "theology"
    | "narratives"
    | "far-right-groups"
    | "animal-rights-values"
    | "online-spaces"
    | "none"
    | readonly ("theology" | "narratives" | "far-right-groups" | "animal-rights-values" | "online-spaces")[]
    | null;
  /** Helps with. Needs that the mentor can help with. */
  readonly helps_with?: Needs | "none" | readonly Needs[] | null;
  /** Befriending skill. Skill in befriending, as the panel judged it. */
  readonly befriending?: "none" | "some" | "strong" | null;
  /** Interventionist skill. Skill in challenging, as the panel judged it. */
  readonly interventionist?: "none" | "some" | "strong" | null;
  /** Openness. How much the mentor tells of themselves. */
  readonly disclosure?: "guarded" | "credentials" | "open" | null;
  /** Recording. How the mentor keeps notes. */
  readonly recording?: "no-notes" | "notes-after" | "notes-during" | null;
  /** Times. When the mentor can meet. */
  readonly slots?: Slots | "none" | readonly Slots[] | null;
  /** Travels. How far the mentor will travel. */
  readonly travels?: "district" | "police-area" | "region" | "anywhere" | null;
  /** Day rate. The agreed rate for a day. From 0 to 2000 (pounds). */
  readonly day_rate?: number | `${number} pounds` | null;
  /** Vetted. Whether vetting (CRB, now DBS) came back clear. */
  readonly vetted?: boolean | "yes" | "no" | null;
  /** Vetting expires. The day on which the vetting lapses. */
  readonly vetting_expires?: string | null;
  /** Accreditation status. Where the mentor stands with the panel. */
  readonly standing?: "accredited" | "supervised" | "lapsed" | "applicant" | null;
  /** Selected. Whether the Mentor Selection Panel has selected the mentor. */
  readonly selected?: boolean | "yes" | "no" | null;
  /** Trained. Whether the mentor has finished the scheme's training. */
  readonly trained?: boolean | "yes" | "no" | null;
  /** Networks. Pseudonyms of families, groups and networks that the mentor belongs to; none where there are none. Sensitive: special category. */
  readonly networks?: string | readonly string[] | null;
  /** Training still open. Topics that a mentor must still be trained in before they work. Leave it empty: it follows from training.csv. */
  readonly training_open?:
    | "limits-of-confidentiality"
    | "data-and-safety"
    | "risks"
    | "support-and-supervision"
    | "none"
    | readonly ("limits-of-confidentiality" | "data-and-safety" | "risks" | "support-and-supervision")[]
    | null;
  /** Organisation. A pseudonym for the organisation that the mentor works for. */
  readonly organisation?: string | null;
  /** Mentors known. Ids of other mentors that the mentor knows in private life; none where there are none. */
  readonly knows_mentors?: string | readonly string[] | null;
  /** Mentors trusted. Ids of other mentors that this one has worked with and would pair up with; none where there are none. */
  readonly trusted_mentors?: string | readonly string[] | null;
}

// Made from the plugin’s data by scripts/scheme-types.mjs.
import type { AddedTo } from "@waymark/core";
import type { District, Experience, Faith, Language, Needs, Slots, Strand } from "./words.js";

/** What the scheme of the West Midlands knows of a record. One row for each client. */
export interface ClientRecord {
  /** Vignette. For a made-up client: which situation of the report it shows. */
  readonly vignette?: string | null;
  /** Type of extremism. What the referral is about. Sensitive: special category. */
  readonly extremism_type:
    | "al-qaeda-influenced"
    | "extreme-right-wing"
    | "animal-rights"
    | "mixed-unclear"
    | "incel"
    | "violence-fixation"
    | "none-found"
    | AddedTo<"extremism-types">;
  /** District. The district that the client lives in. Sensitive: identity. */
  readonly district?: District | null;
  /** Easting. Where the client lives, on the national grid; to the nearest kilometre is enough. From 0 to 700000 (metres). Sensitive: identity. */
  readonly easting?: number | `${number} metres` | null;
  /** Northing. Its northing on the same grid. From 0 to 1300000 (metres). Sensitive: identity. */
  readonly northing?: number | `${number} metres` | null;
  /** Faith. The client's faith, in their own words where possible. Sensitive: special category. */
  readonly faith?: Faith | null;
  /** Strand. The strand or school, only where the client has asked that it count. Sensitive: special category. */
  readonly strand?: Strand | null;
  /** Style wanted. How the client is best spoken to, as client and referrer see it. */
  readonly style_wanted?: "confrontational" | "direct" | "balanced" | "listening" | "therapeutic" | null;
  /** Gender. The client's gender. Sensitive: identity. */
  readonly gender?: "female" | "male" | "non-binary" | "other" | null;
  /** Age. The client's age band. Sensitive: identity. */
  readonly age_band?: "under-18" | "18-24" | "25-34" | "35-49" | "50-plus" | null;
  /** Ethnicity. The client's ethnic group, as they describe it. Sensitive: special category. */
  readonly ethnicity?: "white" | "south-asian" | "black" | "mixed" | "arab" | "other" | null;
  /** Class. The class that the client says they belong to. Sensitive: identity. */
  readonly class?: "working" | "middle" | "other" | null;
  /** Politics. Where the client stands, as they say. Sensitive: special category. */
  readonly politics?: "left" | "centre" | "right" | "nationalist" | "not-political" | null;
  /** Self-positioning. How the client sees their own place in society. Sensitive: special category. */
  readonly self_positioning?:
    | "community-first"
    | "faith-first"
    | "nation-first"
    | "between-worlds"
    | "on-their-own"
    | null;
  /** Language. The language that the client would rather speak. Sensitive: identity. */
  readonly language?: Language | null;
  /** Experience. What the client has lived through that a mentor might share. */
  readonly experience?: Experience | "none" | readonly Experience[] | null;
  /** Networks. Pseudonyms of the client's family, of groups and networks that they belong to or have left, and of those from which a danger is named; none where there are none. Sensitive: special category. */
  readonly networks?: string | readonly string[] | null;
  /** Knowledge needed. What a mentor must be able to answer. */
  readonly knowledge_needed?:
    | "theology"
    | "narratives"
    | "far-right-groups"
    | "animal-rights-values"
    | "online-spaces"
    | "none"
    | readonly ("theology" | "narratives" | "far-right-groups" | "animal-rights-values" | "online-spaces")[]
    | null;
  /** Needs. What the client needs help with. Sensitive: special category. */
  readonly needs?: Needs | "none" | readonly Needs[] | null;
  /** Openness wanted. How much of themselves the client hopes a mentor will tell. */
  readonly disclosure_wanted?: "guarded" | "credentials" | "open" | null;
  /** Recording accepted. What the client accepts by way of notes. */
  readonly recording_accepted?: "no-notes" | "notes-after" | "notes-during" | null;
  /** Times. When the client can meet. */
  readonly slots?: Slots | "none" | readonly Slots[] | null;
  /** Consent. Whether the client has agreed to be mentored, knowing what for. */
  readonly consent?: boolean | "yes" | "no" | null;
  /** Risk assessed. Whether the referral's risk assessment is complete. */
  readonly risk_assessed?: boolean | "yes" | "no" | null;
  /** Pair needed. Whether safety or the client asks for two mentors. */
  readonly pair_needed?: boolean | "yes" | "no" | null;
  /** Pair asked for by. Who asks for two mentors, where two are needed. */
  readonly pair_asked_by?:
    | "safety"
    | "balance"
    | "client"
    | "none"
    | readonly ("safety" | "balance" | "client")[]
    | null;
  /** Kind of pair. Which kind of pair the client needs, where somebody has said so. Left empty it follows from who asks, or else from the policy. */
  readonly pair_kind?: "trusted" | "independent" | null;
}

import type { RawRecord } from "@waymark/core";

/** A case: what is known of a client and a mentor, the level that it reaches, and whose case it is. */
export type FactorCase = readonly [client: RawRecord, mentor: RawRecord, level: string, whose: string];

/** A case for every level of every scale, most of them from the report. */
export const factorCases: Readonly<Record<string, readonly FactorCase[]>> = {
  "age similar": [
    [
      { age_band: "18-24" },
      { age_band: "25-34" },
      "a-bit-older",
      "§4.3, “a bit older, a bit more experienced”",
    ],
    [{ age_band: "25-34" }, { age_band: "25-34" }, "same", "F, who looks young, §4.4"],
    [{ age_band: "35-49" }, { age_band: "18-24" }, "younger", "F again, with an older client"],
    [{ age_band: "18-24" }, { age_band: "50-plus" }, "older", "§4.3"],
  ],
  "age different": [
    [{ age_band: "18-24" }, { age_band: "35-49" }, "other", "§3.4 summary"],
    [{ age_band: "18-24" }, { age_band: "18-24" }, "same", "§3.4 summary"],
  ],
  "availability similar": [
    [{ slots: "mon-eve;wed-eve;sat-am" }, { slots: "mon-eve;wed-eve;sat-am;sun-am" }, "plenty", "§5.7"],
    [{ slots: "mon-eve;wed-eve" }, { slots: "mon-eve;wed-eve" }, "some", "§5.7"],
    [{ slots: "mon-eve;wed-eve" }, { slots: "mon-eve;thu-eve" }, "one", "§5.7"],
    [{ slots: "mon-eve" }, { slots: "thu-eve" }, "none", "§5.7"],
  ],
  "befriending similar": [
    [{}, { befriending: "strong" }, "strong", "the befriender, §3.3"],
    [{}, { befriending: "some" }, "some", "§3.3"],
    [{}, { befriending: "none" }, "none", "the interventionist who cannot befriend, §3.3 I"],
  ],
  "interventionist similar": [
    [{}, { interventionist: "strong" }, "strong", "§3.3 I"],
    [{}, { interventionist: "some" }, "some", "§3.3"],
    [{}, { interventionist: "none" }, "none", "the befriender who cannot challenge, §3.3"],
  ],
  "class similar": [
    [{ class: "working" }, { class: "working" }, "same", "A on the estates, §3.3"],
    [{ class: "working" }, { class: "middle" }, "other", "“I’m in Bourneville”, A, §3.3"],
  ],
  "class different": [
    [{ class: "working" }, { class: "middle" }, "other", "§3.4 summary"],
    [{ class: "working" }, { class: "working" }, "same", "§3.4 summary"],
  ],
  "day-rate similar": [
    [{}, { day_rate: 180 }, "usual", "modest payment, §5.7"],
    [{}, { day_rate: 270 }, "above", "§5.7"],
    [{}, { day_rate: 400 }, "high", "§1"],
  ],
  "disclosure similar": [
    [{ disclosure_wanted: "open" }, { disclosure: "open" }, "same", "the whole story told, §4.4"],
    [{ disclosure_wanted: "open" }, { disclosure: "guarded" }, "other", "names withheld, §4.4"],
  ],
  "disclosure different": [
    [{ disclosure_wanted: "open" }, { disclosure: "guarded" }, "other", "§4.4"],
    [{ disclosure_wanted: "open" }, { disclosure: "open" }, "same", "§4.4"],
  ],
  "ethnicity similar": [
    [{ ethnicity: "white" }, { ethnicity: "white" }, "same", "K, §3.4"],
    [{ ethnicity: "white" }, { ethnicity: "south-asian" }, "other", "K, §3.4"],
  ],
  "ethnicity different": [
    [{ ethnicity: "white" }, { ethnicity: "black" }, "other", "§3.4 summary"],
    [{ ethnicity: "white" }, { ethnicity: "white" }, "same", "§3.4 summary"],
  ],
  "gender similar": [
    [{ gender: "male" }, { gender: "male" }, "same", "“preferably a male”, K, §3.4"],
    [{ gender: "female" }, { gender: "male" }, "other", "§3.4 summary"],
  ],
  "gender different": [
    [{ gender: "female" }, { gender: "male" }, "other", "§3.4 summary"],
    [{ gender: "male" }, { gender: "male" }, "same", "§3.4 summary"],
  ],
  "extremism-type similar": [
    [{ extremism_type: "al-qaeda-influenced" }, { specialisms: "al-qaeda-influenced" }, "specialist", "§3.3"],
    [
      { extremism_type: "mixed-unclear" },
      { specialisms: "al-qaeda-influenced;extreme-right-wing" },
      "mixed-broad",
      "today’s mixed cases",
    ],
    [
      { extremism_type: "mixed-unclear" },
      { specialisms: "extreme-right-wing" },
      "mixed-one",
      "today’s mixed cases",
    ],
    [
      { extremism_type: "animal-rights" },
      { specialisms: "extreme-right-wing", type_knowledge: "animal-rights" },
      "knows",
      "the woman asked about halal butchers, §7.3 M",
    ],
    [
      { extremism_type: "animal-rights" },
      { specialisms: "al-qaeda-influenced", type_knowledge: "none" },
      "outside",
      "perhaps nobody exists, §3.1",
    ],
  ],
  "extremism-type different": [
    [
      { extremism_type: "extreme-right-wing" },
      { specialisms: "al-qaeda-influenced", type_knowledge: "extreme-right-wing" },
      "fresh-eyes",
      "some reasons are the same, J, §3.3",
    ],
    [
      { extremism_type: "extreme-right-wing" },
      { specialisms: "al-qaeda-influenced", type_knowledge: "none" },
      "outside",
      "J, §3.3",
    ],
    [
      { extremism_type: "extreme-right-wing" },
      { specialisms: "extreme-right-wing" },
      "specialist",
      "J, §3.3",
    ],
  ],
  "faith similar": [
    [{ faith: "none" }, { faith: "islam" }, "not-in-question", "nine tenths about something else, I, §3.4"],
    [
      { faith: "islam" },
      { faith: "islam", practising: "yes" },
      "same-practising",
      "a practising mentor, D, §3.4",
    ],
    [{ faith: "islam" }, { faith: "islam", practising: "no" }, "same", "“do you pray yourself?”, D, §3.4"],
    [
      { faith: "islam" },
      { faith: "christianity", faith_knowledge: "islam" },
      "knows",
      "the academic who knows it, §3.4 C",
    ],
    [
      { faith: "islam" },
      { faith: "none", faith_knowledge: "none" },
      "other",
      "the counsellor whom faith-based issues were beyond, §3.2 I",
    ],
  ],
  "faith different": [
    [{ faith: "islam" }, { faith: "christianity", faith_knowledge: "islam" }, "other-knows", "§3.4 summary"],
    [{ faith: "islam" }, { faith: "christianity", faith_knowledge: "none" }, "other", "§3.4 summary"],
    [{ faith: "islam" }, { faith: "islam" }, "same", "§3.4 summary"],
  ],
  "strand similar": [
    [
      { faith: "islam", strand: "sufi" },
      { faith: "islam", strand: "sufi" },
      "same",
      "the Sufi who asks, D, §3.4",
    ],
    [{ faith: "islam", strand: "sufi" }, { faith: "islam", strand: "salafi" }, "same-faith", "D, §3.4"],
    [{ faith: "islam", strand: "sufi" }, { faith: "christianity", strand: "anglican" }, "other", "D, §3.4"],
  ],
  "strand different": [
    [{ strand: "salafi" }, { strand: "deobandi" }, "other", "a passive Salafi with a Jihadist one, C, §3.4"],
    [{ strand: "salafi" }, { strand: "salafi" }, "same", "C, §3.4"],
  ],
  "knowledge similar": [
    [{ knowledge_needed: "none" }, { knowledge: "theology" }, "nothing-needed", "§3.4"],
    [
      { knowledge_needed: "theology;narratives" },
      { knowledge: "narratives;theology" },
      "all",
      "knowledge enough to answer, B and E, §3.4",
    ],
    [
      { knowledge_needed: "theology;narratives" },
      { knowledge: "theology" },
      "part",
      "the passive Salafi, C, §3.4",
    ],
    [{ knowledge_needed: "far-right-groups" }, { knowledge: "theology" }, "none", "K, §3.4"],
  ],
  "language similar": [
    [{ language: "arabic" }, { languages: "arabic;english" }, "same", "the boy found on a lorry, §3.2 B"],
    [{ language: "arabic" }, { languages: "english" }, "other", "the same boy"],
  ],
  "language different": [
    [
      { language: "urdu" },
      { languages: "english" },
      "other",
      "a client who would rather not be overheard at home",
    ],
    [{ language: "urdu" }, { languages: "urdu" }, "same", "the same client"],
  ],
  "lived-experience similar": [
    [{ experience: "none" }, { experience: "prison" }, "nothing-to-share", "§3.4"],
    [
      { experience: "football-firm;manual-work" },
      { experience: "football-firm;manual-work" },
      "several",
      "foundry work and football, J, §3.3",
    ],
    [{ experience: "football-firm;manual-work" }, { experience: "manual-work" }, "one", "J, §3.3"],
    [{ experience: "gang" }, { experience: "military" }, "none", "K, §3.4"],
  ],
  "lived-experience different": [
    [{ experience: "gang" }, { experience: "military" }, "none-in-common", "§3.4 summary"],
    [{ experience: "gang" }, { experience: "none" }, "nothing-lived", "§3.4 summary"],
    [{ experience: "gang" }, { experience: "gang" }, "in-common", "§4.3: necessary is not sufficient"],
  ],
  "locality similar": [
    [
      { district: "birmingham" },
      { district: "birmingham" },
      "same-district",
      "“what does he know about Birmingham?”, B",
    ],
    [
      { district: "birmingham" },
      { district: "dudley", known_places: "birmingham" },
      "known-there",
      "A on estates where A does not live, §3.3",
    ],
    [{ district: "birmingham" }, { district: "dudley", known_places: "none" }, "same-county", "§8.1"],
    [{ district: "worcester" }, { district: "shropshire", known_places: "none" }, "same-police-area", "§8.1"],
    [{ district: "birmingham" }, { district: "stafford", known_places: "none" }, "same-region", "§8.1"],
    [
      { district: "birmingham" },
      { district: "luton", known_places: "none" },
      "elsewhere",
      "the expert from London, B",
    ],
  ],
  "locality different": [
    [{ district: "birmingham" }, { district: "birmingham" }, "same-district", "M, §3.4"],
    [{ district: "birmingham" }, { district: "luton", known_places: "birmingham" }, "known-there", "M, §3.4"],
    [{ district: "birmingham" }, { district: "dudley", known_places: "none" }, "same-county", "M, §3.4"],
    [
      { district: "worcester" },
      { district: "shropshire", known_places: "none" },
      "same-police-area",
      "M, §3.4",
    ],
    [{ district: "birmingham" }, { district: "stafford", known_places: "none" }, "same-region", "M, §3.4"],
    [
      { district: "birmingham" },
      { district: "leicester", known_places: "none" },
      "elsewhere",
      "“50 miles away”, M",
    ],
  ],
  "distance similar": [
    [at(407_000, 287_000), at(408_000, 288_000), "neighbourhood", "the same part of Birmingham, B, §3.4"],
    [
      at(407_000, 287_000),
      at(401_000, 291_000),
      "near",
      "over the border in Sandwell, eight kilometres at most",
    ],
    [at(407_000, 287_000), at(391_000, 298_000), "same-area", "Wolverhampton"],
    [at(407_000, 287_000), at(458_000, 304_000), "some-way", "Leicester, within fifty miles, M, §3.4"],
    [at(407_000, 287_000), at(530_000, 180_000), "far", "London, B, §3.4"],
  ],
  "distance different": [
    [at(407_000, 287_000), at(407_000, 289_000), "neighbourhood", "two kilometres exactly"],
    [at(407_000, 287_000), at(401_000, 291_000), "near", "M, §3.4"],
    [at(407_000, 287_000), at(391_000, 298_000), "same-area", "M, §3.4"],
    [at(407_000, 287_000), at(458_000, 304_000), "some-way", "M, §3.4"],
    [at(407_000, 287_000), at(530_000, 180_000), "far", "“50 miles away”, M, §3.4"],
  ],
  "needs-met similar": [
    [{ needs: "none" }, { helps_with: "work" }, "nothing-needed", "§7.2"],
    [
      { needs: "isolation;faith-basics" },
      { helps_with: "isolation;faith-basics" },
      "all",
      "the convert who could not pray, §7.2 I",
    ],
    [{ needs: "isolation;work" }, { helps_with: "work" }, "most", "A as an advocate, §3.3"],
    [{ needs: "isolation;work;housing" }, { helps_with: "housing" }, "some", "§3.3 A"],
    [{ needs: "mental-health" }, { helps_with: "work" }, "none", "§7.2"],
  ],
  "politics similar": [
    [{ politics: "nationalist" }, { politics: "nationalist" }, "same", "§3.4 summary"],
    [{ politics: "nationalist" }, { politics: "left" }, "other", "§3.4 summary"],
  ],
  "politics different": [
    [{ politics: "nationalist" }, { politics: "left" }, "other", "§3.4 summary"],
    [{ politics: "nationalist" }, { politics: "nationalist" }, "same", "§3.4 summary"],
  ],
  "tells-own-story similar": [
    [{}, { disclosure: "open" }, "open", "telling one’s own way out, §4.4"],
    [{}, { disclosure: "credentials" }, "credentials", "§4.4"],
    [{}, { disclosure: "guarded" }, "guarded", "full names withheld, §4.4"],
  ],
  "tells-own-story different": [
    [{}, { disclosure: "open" }, "open", "§4.4"],
    [{}, { disclosure: "credentials" }, "credentials", "§4.4"],
    [{}, { disclosure: "guarded" }, "guarded", "§4.4"],
  ],
  "keeps-notes similar": [
    [{}, { recording: "notes-during" }, "during", "§4.5"],
    [{}, { recording: "notes-after" }, "after", "§4.5"],
    [{}, { recording: "no-notes" }, "none", "feeling one’s way, §4.5"],
  ],
  "keeps-notes different": [
    [{}, { recording: "notes-during" }, "during", "§4.5"],
    [{}, { recording: "notes-after" }, "after", "§4.5"],
    [{}, { recording: "no-notes" }, "none", "feeling one’s way, §4.5"],
  ],
  "hard-style similar": [
    [{}, { styles: "confrontational;listening" }, "confrontational", "“go for the jugular”, J, §4.3"],
    [{}, { styles: "direct" }, "direct", "§4.3"],
    [{}, { styles: "balanced" }, "balanced", "§4.3"],
    [{}, { styles: "therapeutic" }, "soft", "§4.3"],
  ],
  "hard-style different": [
    [{}, { styles: "confrontational;listening" }, "soft", "§4.3"],
    [{}, { styles: "balanced" }, "balanced", "§4.3"],
    [{}, { styles: "direct" }, "direct", "§4.3"],
    [{}, { styles: "confrontational" }, "confrontational", "§4.3"],
  ],
  "recording similar": [
    [{ recording_accepted: "notes-after" }, { recording: "notes-after" }, "as-accepted", "§4.5"],
    [{ recording_accepted: "notes-after" }, { recording: "no-notes" }, "less", "feeling one’s way, §4.5"],
    [
      { recording_accepted: "no-notes" },
      { recording: "notes-during" },
      "more",
      "“why are you recording this conversation?”, §4.5",
    ],
  ],
  "self-positioning similar": [
    [{ self_positioning: "between-worlds" }, { self_positioning: "between-worlds" }, "same", "§3.4 summary"],
    [{ self_positioning: "between-worlds" }, { self_positioning: "faith-first" }, "other", "§3.4 summary"],
  ],
  "self-positioning different": [
    [{ self_positioning: "nation-first" }, { self_positioning: "between-worlds" }, "other", "§3.4 summary"],
    [{ self_positioning: "nation-first" }, { self_positioning: "nation-first" }, "same", "§3.4 summary"],
  ],
  "style similar": [
    [{ style_wanted: "therapeutic" }, { styles: "therapeutic;listening" }, "as-wanted", "§4.3"],
    [{ style_wanted: "confrontational" }, { styles: "direct" }, "near-hard", "trained to resist, J, K, §4.3"],
    [{ style_wanted: "listening" }, { styles: "therapeutic" }, "near-soft", "the convert, §3.2 I"],
    [{ style_wanted: "confrontational" }, { styles: "balanced" }, "balanced", "§4.3"],
    [
      { style_wanted: "therapeutic" },
      { styles: "confrontational" },
      "other",
      "the scholar with the convert, §3.2 I",
    ],
  ],
  "style different": [
    [{ style_wanted: "confrontational" }, { styles: "listening" }, "new", "§4.3"],
    [{ style_wanted: "confrontational" }, { styles: "confrontational" }, "as-wanted", "§4.3"],
  ],
  "travel similar": [
    [{ district: "birmingham" }, { district: "birmingham", travels: "district" }, "near", "§5.5 H"],
    [
      { district: "birmingham" },
      { district: "walsall", travels: "police-area" },
      "within-police-area",
      "§5.5 H",
    ],
    [{ district: "birmingham" }, { district: "stafford", travels: "region" }, "within-region", "§5.5 H"],
    [{ district: "birmingham" }, { district: "luton", travels: "anywhere" }, "far", "B, §3.4"],
    [{ district: "birmingham" }, { district: "luton", travels: "region" }, "too-far", "§5.5 H"],
  ],
};

/** A place on the national grid, in metres. */
function at(easting: number, northing: number): RawRecord {
  return { easting, northing };
}

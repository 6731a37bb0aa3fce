import type { Field } from "@waymark/core";
import { places } from "../geography/places.js";
import * as words from "./words.js";

const { field } = words;
const special = "special category";
const districts = places.map(({ id, title }) => ({ id, title }));

/** What the scheme asks about a client. Only what the policy turns on need be collected. */
export const clientFields: readonly Field[] = [
  field("extremism_type", "Type of extremism", "category", special, "What the referral is about.", {
    values: words.extremismTypes,
    required: true,
    source: "§3.3, §8.1",
  }),
  field("district", "District", "category", "identity", "The district that the client lives in.", {
    values: districts,
    source: "§3.4",
  }),
  field(
    "easting",
    "Easting",
    "integer",
    "identity",
    "Where the client lives, on the national grid; to the nearest kilometre is enough.",
    {
      ...{ unit: "metres", min: 0, max: 700_000, source: "§3.4 B, M" },
    },
  ),
  field("northing", "Northing", "integer", "identity", "Its northing on the same grid.", {
    ...{ unit: "metres", min: 0, max: 1_300_000, source: "§3.4 B, M" },
  }),
  field("faith", "Faith", "category", special, "The client's faith, in their own words where possible.", {
    values: words.faiths,
    source: "§3.4",
  }),
  field(
    "strand",
    "Strand",
    "category",
    special,
    "The strand or school, only where the client has asked that it count.",
    {
      values: words.strands,
      source: "§3.4 D",
    },
  ),
  field(
    "style_wanted",
    "Style wanted",
    "category",
    "ordinary",
    "How the client is best spoken to, as client and referrer see it.",
    {
      values: words.styles,
      source: "§4.3",
    },
  ),
  field("gender", "Gender", "category", "identity", "The client's gender.", {
    values: words.genders,
    source: "§3.4",
  }),
  field("age_band", "Age", "category", "identity", "The client's age band.", {
    values: words.ageBands,
    source: "§3.4, §4.4 F",
  }),
  field("ethnicity", "Ethnicity", "category", special, "The client's ethnic group, as they describe it.", {
    values: words.ethnicities,
    source: "§3.4",
  }),
  field("class", "Class", "category", "identity", "The class that the client says they belong to.", {
    values: words.classes,
    source: "§3.4",
  }),
  field("politics", "Politics", "category", special, "Where the client stands, as they say.", {
    values: words.politics,
    source: "§3.4",
  }),
  field(
    "self_positioning",
    "Self-positioning",
    "category",
    special,
    "How the client sees their own place in society.",
    {
      values: words.selves,
      source: "§3.4 summary",
    },
  ),
  field("language", "Language", "category", "identity", "The language that the client would rather speak.", {
    values: words.languages,
    source: "§3.4",
  }),
  field(
    "experience",
    "Experience",
    "categories",
    "ordinary",
    "What the client has lived through that a mentor might share.",
    {
      values: words.experiences,
      source: "§3.3 J, §3.4 K",
    },
  ),
  field(
    "knowledge_needed",
    "Knowledge needed",
    "categories",
    "ordinary",
    "What a mentor must be able to answer.",
    {
      values: words.knowledges,
      source: "§3.4 B, C, D, E, K",
    },
  ),
  field("needs", "Needs", "categories", special, "What the client needs help with.", {
    values: words.needs,
    source: "§3.3, §7.2",
  }),
  field(
    "disclosure_wanted",
    "Openness wanted",
    "category",
    "ordinary",
    "How much of themselves the client hopes a mentor will tell.",
    {
      values: words.openness,
      source: "§4.4",
    },
  ),
  field(
    "recording_accepted",
    "Recording accepted",
    "category",
    "ordinary",
    "What the client accepts by way of notes.",
    {
      values: words.recording,
      source: "§4.5",
    },
  ),
  field("slots", "Times", "categories", "ordinary", "When the client can meet.", {
    values: words.slots,
    source: "§5.7",
  }),
  field(
    "networks",
    "Networks",
    "identifiers",
    special,
    "Pseudonyms of the groups, families or networks around the client; none where there are none.",
    {
      source: "§6.2 F",
    },
  ),
  field(
    "consent",
    "Consent",
    "boolean",
    "ordinary",
    "Whether the client has agreed to be mentored, knowing what for.",
    {
      change: "Talk it through with the client, openly, until they agree or do not.",
      source: "§2.1, §3.3 H",
    },
  ),
  field(
    "risk_assessed",
    "Risk assessed",
    "boolean",
    "ordinary",
    "Whether the referral's risk assessment is complete.",
    { source: "§3.3 I" },
  ),
  field(
    "pair_needed",
    "Pair needed",
    "boolean",
    "ordinary",
    "Whether safety or the client asks for two mentors.",
    { source: "§6.2 E, J, K" },
  ),
  field(
    "pair_asked_by",
    "Pair asked for by",
    "categories",
    "ordinary",
    "Who asks for two mentors, where two are needed.",
    {
      values: [
        { id: "safety", title: "safety" },
        { id: "client", title: "the client" },
      ],
      source: "§3.3 B; §6.2 E, J, K",
    },
  ),
  field(
    "vignette",
    "Vignette",
    "text",
    "ordinary",
    "For a made-up client: which situation of the report it shows.",
  ),
];

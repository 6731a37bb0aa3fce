import type { Field } from "@waymark/core";
import { places } from "../geography/places.js";
import * as words from "./words.js";

const { field, values } = words;
const special = "special category";
const districts = places.map(({ id, title }) => ({ id, title }));

/** What the scheme asks about a mentor. */
export const mentorFields: readonly Field[] = [
  field(
    "specialisms",
    "Specialisms",
    "categories",
    "ordinary",
    "Types of extremism that the mentor is accepted to work with.",
    {
      values: words.extremismTypes,
      change: "Train the mentor for it, and let the panel accept them for it.",
      source: "§3.3, §8.1",
    },
  ),
  field(
    "type_knowledge",
    "Also knows",
    "categories",
    "ordinary",
    "Types that the mentor knows well without being accepted for them.",
    {
      values: words.extremismTypes,
      change: "Train the mentor in it.",
      source: "§3.3",
    },
  ),
  field("district", "District", "category", "identity", "The district that the mentor lives in.", {
    values: districts,
    source: "§3.4",
  }),
  field(
    "easting",
    "Easting",
    "integer",
    "identity",
    "Where the mentor lives, on the national grid; to the nearest kilometre is enough.",
    {
      ...{ unit: "metres", min: 0, max: 700_000, source: "§3.4 B, M" },
    },
  ),
  field("northing", "Northing", "integer", "identity", "Its northing on the same grid.", {
    ...{ unit: "metres", min: 0, max: 1_300_000, source: "§3.4 B, M" },
  }),
  field(
    "known_places",
    "Places known",
    "categories",
    "ordinary",
    "Districts that the mentor works in or knows well without living there.",
    {
      values: districts,
      change: "Let the mentor get to know the place and its people.",
      source: "§3.3 A, §3.4 B",
    },
  ),
  field("faith", "Faith", "category", special, "The mentor's faith.", {
    values: words.faiths,
    source: "§3.4",
  }),
  field("strand", "Strand", "category", special, "The mentor's strand or school.", {
    values: words.strands,
    source: "§3.4 D",
  }),
  field("practising", "Practising", "boolean", special, "Whether the mentor practises their faith.", {
    source: "§3.4 D",
  }),
  field(
    "faith_knowledge",
    "Faiths known",
    "categories",
    "ordinary",
    "Faiths that the mentor can speak of with knowledge.",
    {
      values: words.faiths,
      change: "Train the mentor in it, with somebody of that faith.",
      source: "§3.4 C, D",
    },
  ),
  field("styles", "Styles", "categories", "ordinary", "Styles that the mentor works in.", {
    values: words.styles,
    change: "Train the mentor in that style, with supervision.",
    source: "§4.3",
  }),
  field("gender", "Gender", "category", "identity", "The mentor's gender.", {
    values: words.genders,
    source: "§3.4 K",
  }),
  field("age_band", "Age", "category", "identity", "The mentor's age band.", {
    values: words.ageBands,
    source: "§4.4 F",
  }),
  field("ethnicity", "Ethnicity", "category", special, "The mentor's ethnic group.", {
    values: words.ethnicities,
    source: "§3.4 K",
  }),
  field("class", "Class", "category", "identity", "The class that the mentor comes from.", {
    values: words.classes,
    source: "§3.4",
  }),
  field("politics", "Politics", "category", special, "Where the mentor stands.", {
    values: words.politics,
    source: "§3.4",
  }),
  field(
    "self_positioning",
    "Self-positioning",
    "category",
    special,
    "How the mentor sees their own place in society.",
    {
      values: words.selves,
      source: "§3.4 summary",
    },
  ),
  field("languages", "Languages", "categories", "ordinary", "Languages that the mentor can work in.", {
    values: words.languages,
    source: "§3.4",
  }),
  field(
    "experience",
    "Experience",
    "categories",
    "ordinary",
    "What the mentor has lived through and is ready to draw on.",
    {
      values: words.experiences,
      source: "§3.3 J, §3.4 K",
    },
  ),
  field(
    "knowledge",
    "Knowledge",
    "categories",
    "ordinary",
    "What the mentor can answer, with the confidence to say it.",
    {
      values: words.knowledges,
      change: "Train the mentor in it, until they have the confidence to say it.",
      source: "§3.4",
    },
  ),
  field("helps_with", "Helps with", "categories", "ordinary", "Needs that the mentor can help with.", {
    values: words.needs,
    change: "Train the mentor in it, or put them in touch with those who help with it.",
    source: "§3.3, §7.2",
  }),
  field(
    "befriending",
    "Befriending skill",
    "category",
    "ordinary",
    "Skill in befriending, as the panel judged it.",
    {
      values: words.levels,
      change: "Train and supervise the mentor, and let the panel judge again.",
      source: "§3.3",
    },
  ),
  field(
    "interventionist",
    "Interventionist skill",
    "category",
    "ordinary",
    "Skill in challenging, as the panel judged it.",
    {
      values: words.levels,
      change: "Train and supervise the mentor, and let the panel judge again.",
      source: "§3.3",
    },
  ),
  field("disclosure", "Openness", "category", "ordinary", "How much the mentor tells of themselves.", {
    values: words.openness,
    change: "Agree with the mentor how much they tell.",
    source: "§4.4",
  }),
  field("recording", "Recording", "category", "ordinary", "How the mentor keeps notes.", {
    values: words.recording,
    change: "Agree with the mentor how notes are kept.",
    source: "§4.5",
  }),
  field("slots", "Times", "categories", "ordinary", "When the mentor can meet.", {
    values: words.slots,
    change: "Ask the mentor whether they could meet at that time.",
    source: "§5.7",
  }),
  field("travels", "Travels", "category", "ordinary", "How far the mentor will travel.", {
    values: values({
      district: "within the district",
      "police-area": "within the police area",
      region: "within the region",
      anywhere: "anywhere",
    }),
    change: "Agree travel with the mentor, and pay for it.",
    source: "§3.4 M, §5.5 H",
  }),
  field("day_rate", "Day rate", "integer", "ordinary", "The agreed rate for a day.", {
    unit: "pounds",
    min: 0,
    max: 2_000,
    change: "Agree another day rate.",
    source: "§1, §5.7",
  }),
  field(
    "organisation",
    "Organisation",
    "identifier",
    "ordinary",
    "A pseudonym for the organisation that the mentor works for.",
    { source: "§5.6" },
  ),
  field("vetted", "Vetted", "boolean", "ordinary", "Whether vetting (CRB, now DBS) came back clear.", {
    change: "Apply for the vetting.",
    source: "§5, §5.3",
  }),
  field("vetting_expires", "Vetting expires", "date", "ordinary", "The day on which the vetting lapses.", {
    change: "Renew the vetting.",
    source: "§5, §5.3",
  }),
  field("standing", "Standing", "category", "ordinary", "Where the mentor stands with the panel.", {
    values: values({
      accredited: "accredited",
      supervised: "working under supervision",
      lapsed: "lapsed",
      applicant: "applicant",
    }),
    change: "Finish or renew the accreditation, or arrange supervision.",
    source: "§5.7, §8.1",
  }),
  field(
    "selected",
    "Selected",
    "boolean",
    "ordinary",
    "Whether the Mentor Selection Panel has selected the mentor.",
    { change: "Put the mentor before the panel.", source: "§5.3, §6.1" },
  ),
  field(
    "trained",
    "Trained",
    "boolean",
    "ordinary",
    "Whether the mentor has finished the scheme's training.",
    { change: "Finish the training.", source: "§8.2" },
  ),
  field(
    "networks",
    "Networks",
    "identifiers",
    special,
    "Pseudonyms of groups, families or networks that the mentor belongs to or knows; none where there are none.",
    {
      source: "§6.2 F",
    },
  ),
  field(
    "knows_clients",
    "Clients known",
    "identifiers",
    "ordinary",
    "Ids of clients whom the mentor knows in private life; none where there are none.",
    {
      source: "§3.3 B",
    },
  ),
];

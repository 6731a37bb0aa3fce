import type { Factor } from "../../compile/index.js";
import { clientDistrict, mentorDistrict } from "../fields/district.js";
import { travels } from "../fields/travels.js";

/** Whether the mentor will travel that far (§5.5 H: travel is part of the cost). */
export const travel: Factor = {
  id: "travel",
  title: "Travel",
  summary: "Travel is a known cost of the service and must be possible at all.",
  source:
    "our coding; travel is part of the cost (§5.5 H), and nowhere is a cheaper mentor called a better match",
  saidBy: "coding",
  fields: {
    client: [clientDistrict],
    mentor: [mentorDistrict, travels],
  },
  met: 4_000,
  similar: {
    source: "our coding",
    ask: "How far will the mentor travel?",
    levels: [
      { id: "near", when: "client.district == mentor.district", points: 10_000, says: "Needs no travel." },
      {
        id: "within-police-area",
        when: 'police_area_of(client.district) == police_area_of(mentor.district) and mentor.travels != "district"',
        points: 8_000,
        says: "Travels within the police area.",
      },
      {
        id: "within-region",
        when: 'region_of(client.district) == region_of(mentor.district) and (mentor.travels == "region" or mentor.travels == "anywhere")',
        points: 6_000,
        says: "Travels within the region.",
      },
      {
        id: "far",
        when: 'mentor.travels == "anywhere"',
        points: 4_000,
        says: "Travels from {mentor.district}.",
      },
      { id: "too-far", when: true, points: 0, says: "Does not travel as far as {client.district}." },
    ],
  },
  cases: [
    {
      given: {
        "client.district": "birmingham",
        "mentor.district": "birmingham",
        "mentor.travels": "district",
      },
      gives: "near",
      source: "our coding",
    },
    {
      given: {
        "client.district": "birmingham",
        "mentor.district": "walsall",
        "mentor.travels": "police-area",
      },
      gives: "within-police-area",
      source: "our coding",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "stafford", "mentor.travels": "region" },
      gives: "within-region",
      source: "our coding",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "luton", "mentor.travels": "anywhere" },
      gives: "far",
      source: "§3.4 B",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "luton", "mentor.travels": "region" },
      gives: "too-far",
      source: "our coding",
    },
  ],
};

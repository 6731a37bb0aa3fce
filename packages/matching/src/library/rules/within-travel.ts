import type { Rule } from "../../compile/index.js";
import { clientDistrict, mentorDistrict } from "../fields/district.js";
import { travels } from "../fields/travels.js";
import { lawfulBasis } from "../lawful-basis.js";

/** Flags a mentor who does not travel that far. */
export const withinTravel: Rule = {
  id: "within-travel",
  title: "Travels that far",
  source: "our coding, after §5.5 H (travel is part of the cost)",
  saidBy: "coding",
  fields: {
    client: [clientDistrict],
    mentor: [mentorDistrict, travels],
  },
  when: 'client.district == mentor.district or mentor.travels == "anywhere" or (mentor.travels == "region" and region_of(client.district) == region_of(mentor.district)) or (mentor.travels != "district" and police_area_of(client.district) == police_area_of(mentor.district))',
  effect: "flag",
  reason: "The mentor does not travel as far as {client.district}.",
  unknown: "We do not know yet how far the mentor travels.",
  remedy: "Ask if the mentor could travel, or if they could meet elsewhere. If not, propose another mentor.",
  justification: "Client and mentor must be able to meet (our coding).",
  lawfulBasis,
  cases: [
    {
      given: {
        "client.district": "birmingham",
        "mentor.district": "birmingham",
        "mentor.travels": "district",
      },
      gives: true,
      source: "our coding",
    },
    {
      given: {
        "client.district": "birmingham",
        "mentor.district": "walsall",
        "mentor.travels": "police-area",
      },
      gives: true,
      source: "our coding",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "stafford", "mentor.travels": "region" },
      gives: true,
      source: "our coding",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "luton", "mentor.travels": "anywhere" },
      gives: true,
      source: "the mentor brought up from London, §3.4 B",
    },
    {
      given: { "client.district": "birmingham", "mentor.district": "luton", "mentor.travels": "region" },
      gives: false,
      source: "our coding",
    },
    { given: { "client.district": "birmingham", "mentor.district": "luton" }, gives: null },
  ],
};

import type { Rule } from "../../compile/index.js";
import { clientExtremismType, specialisms } from "../fields/extremism-type.js";
import { lawfulBasis } from "../lawful-basis.js";

/** A mentor who does not know the field can do harm (§6.3 H). */
export const coversType: Rule = {
  id: "covers-type",
  title: "Approved for this type",
  source: "§3.3, §8.1; mixed, unclear or no ideology: our coding",
  saidBy: "report",
  fields: {
    client: [clientExtremismType],
    mentor: [specialisms],
  },
  when: 'client.extremism_type == "none-found" or has(mentor.specialisms, client.extremism_type) or (client.extremism_type == "mixed-unclear" and count(mentor.specialisms) >= 1)',
  effect: "block",
  reason: "The mentor is not approved for {client.extremism_type} work.",
  unknown: "We do not know yet which types the mentor is approved for.",
  remedy: "Recruit or train a mentor for {client.extremism_type} work.",
  liftedBy: "train",
  profile: "Is approved for {client.extremism_type} work.",
  justification:
    "A mentor who does not know the field can do harm (§6.3 H); one mentor cannot serve every type (§3.3, §8.1).",
  lawfulBasis,
  cases: [
    {
      given: {
        "client.extremism_type": "animal-rights",
        "mentor.specialisms": "animal-rights;extreme-right-wing",
      },
      gives: true,
      source: "§3.3",
    },
    {
      given: { "client.extremism_type": "animal-rights", "mentor.specialisms": "extreme-right-wing" },
      gives: false,
      source: "perhaps nobody exists, §3.1",
    },
    {
      given: { "client.extremism_type": "mixed-unclear", "mentor.specialisms": "extreme-right-wing" },
      gives: true,
      source: "our coding: today’s mixed cases",
    },
    {
      given: { "client.extremism_type": "mixed-unclear", "mentor.specialisms": "none" },
      gives: false,
      source: "our coding: today’s mixed cases",
    },
    {
      given: { "client.extremism_type": "violence-fixation", "mentor.specialisms": "extreme-right-wing" },
      gives: false,
      source: "our coding: a type of today asks for a mentor who is approved for it",
    },
    {
      given: { "client.extremism_type": "none-found", "mentor.specialisms": "none" },
      gives: true,
      source: "our coding: today’s referrals without an ideology",
    },
    { given: { "client.extremism_type": "animal-rights" }, gives: null },
  ],
};

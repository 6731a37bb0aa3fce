import type { Factor } from "../../compile/index.js";
import { clientExtremismType, mentorTypes, specialisms } from "../fields/extremism-type.js";

/** What the referral is about, against what the mentor is approved for and knows (§3.3, §8.1). */
export const extremismType: Factor = {
  id: "extremism-type",
  title: "Extremism type",
  summary:
    "No one mentor can serve every type: different mentors are needed for different types, with common basic skills.",
  source: "§3.3, §8.1; mixed, unclear or no ideology: our coding",
  saidBy: "report",
  fields: {
    client: [clientExtremismType],
    mentor: [
      specialisms,
      {
        id: "type_knowledge",
        title: "Also knows",
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Types that the mentor knows well without being approved for them.",
        ask: "Which types of extremism do you know well, beyond those that you are approved for?",
        values: mentorTypes,
        list: "extremism-types",
        change: "Train the mentor in it.",
        source: "§3.3",
      },
    ],
  },
  similar: {
    source: "§3.3, §8.1",
    ask: "Which types of extremism does the mentor work with?",
    levels: [
      {
        id: "no-ideology",
        when: 'client.extremism_type == "none-found"',
        points: 10_000,
        says: "No ideology was found in this client, so no specialism is asked for.",
      },
      {
        id: "specialist",
        when: "has(mentor.specialisms, client.extremism_type)",
        points: 10_000,
        says: "Works with this type of extremism ({client.extremism_type}).",
      },
      {
        id: "mixed-broad",
        when: 'client.extremism_type == "mixed-unclear" and count(mentor.specialisms) >= 2',
        points: 8_000,
        says: "Works with more than one type, as is needed where the type is mixed or unclear.",
      },
      {
        id: "mixed-one",
        when: 'client.extremism_type == "mixed-unclear" and count(mentor.specialisms) == 1',
        points: 5_000,
        says: "Works with one type; the client’s type is mixed or unclear.",
      },
      {
        id: "knows",
        when: "has(mentor.type_knowledge, client.extremism_type)",
        points: 4_000,
        says: "Knows {client.extremism_type} work without being approved for it.",
      },
      {
        id: "outside",
        when: true,
        points: 0,
        says: "Does not work with this type of extremism ({client.extremism_type}).",
      },
    ],
  },
  different: {
    source: "§3.3 (J: some reasons for getting involved are the same); points: our coding",
    ask: "Which types of extremism does the mentor work with?",
    levels: [
      {
        id: "no-ideology",
        when: 'client.extremism_type == "none-found"',
        points: 10_000,
        says: "No ideology was found in this client, so there is none to come from outside of.",
      },
      {
        id: "fresh-eyes",
        when: "not has(mentor.specialisms, client.extremism_type) and has(mentor.type_knowledge, client.extremism_type)",
        points: 10_000,
        says: "Comes from outside {client.extremism_type} work and knows it.",
      },
      {
        id: "outside",
        when: "not has(mentor.specialisms, client.extremism_type)",
        points: 6_000,
        says: "Comes from outside {client.extremism_type} work.",
      },
      {
        id: "specialist",
        when: true,
        points: 2_000,
        says: "A specialist in this type of extremism ({client.extremism_type}).",
      },
    ],
  },
  profile:
    "Works with this type of extremism ({client.extremism_type}), with the knowledge to answer and the confidence to say it.",
  cases: [
    {
      of: "similar",
      given: { "client.extremism_type": "al-qaeda-influenced", "mentor.specialisms": "al-qaeda-influenced" },
      gives: "specialist",
      source: "§3.3",
    },
    {
      of: "similar",
      given: {
        "client.extremism_type": "mixed-unclear",
        "mentor.specialisms": "al-qaeda-influenced;extreme-right-wing",
      },
      gives: "mixed-broad",
      source: "our coding: today’s mixed cases",
    },
    {
      of: "similar",
      given: { "client.extremism_type": "mixed-unclear", "mentor.specialisms": "extreme-right-wing" },
      gives: "mixed-one",
      source: "our coding: today’s mixed cases",
    },
    {
      of: "similar",
      given: { "client.extremism_type": "none-found", "mentor.specialisms": "animal-rights" },
      gives: "no-ideology",
      source: "our coding: today’s referrals without an ideology",
    },
    {
      of: "similar",
      given: {
        "client.extremism_type": "incel",
        "mentor.specialisms": "extreme-right-wing",
        "mentor.type_knowledge": "incel",
      },
      gives: "knows",
      source: "our coding: a type of today is matched as any other",
    },
    {
      of: "different",
      given: { "client.extremism_type": "none-found" },
      gives: "no-ideology",
      source: "our coding: today’s referrals without an ideology",
    },
    {
      of: "similar",
      given: {
        "client.extremism_type": "animal-rights",
        "mentor.specialisms": "extreme-right-wing",
        "mentor.type_knowledge": "animal-rights",
      },
      gives: "knows",
      source: "somebody from probation who had worked with such clients, §2.2",
    },
    {
      of: "similar",
      given: {
        "client.extremism_type": "animal-rights",
        "mentor.specialisms": "al-qaeda-influenced",
        "mentor.type_knowledge": "none",
      },
      gives: "outside",
      source: "perhaps nobody exists, §3.1",
    },
    {
      of: "different",
      given: {
        "client.extremism_type": "extreme-right-wing",
        "mentor.specialisms": "al-qaeda-influenced",
        "mentor.type_knowledge": "extreme-right-wing",
      },
      gives: "fresh-eyes",
      source: "some reasons are the same, §3.3 J",
    },
    {
      of: "different",
      given: {
        "client.extremism_type": "extreme-right-wing",
        "mentor.specialisms": "al-qaeda-influenced",
        "mentor.type_knowledge": "none",
      },
      gives: "outside",
      source: "§3.3 J",
    },
    {
      of: "different",
      given: { "client.extremism_type": "extreme-right-wing", "mentor.specialisms": "extreme-right-wing" },
      gives: "specialist",
      source: "§3.3 J",
    },
  ],
};

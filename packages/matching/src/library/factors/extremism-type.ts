import type { Factor } from "@waymark/core";

/** What the referral is about, against what the mentor is accepted for and knows (§3.3, §8.1). */
export const extremismType: Factor = {
  id: "extremism-type",
  title: "Extremism type",
  summary:
    "No one mentor can serve every type: different mentors are needed for different types, with common basic skills.",
  source: "§3.3, §8.1",
  similar: {
    source: "§3.3, §8.1",
    reads: ["client.extremism_type", "mentor.specialisms", "mentor.type_knowledge"],
    ask: "Which types of extremism does the mentor work with?",
    levels: [
      {
        id: "specialist",
        when: "has(mentor.specialisms, client.extremism_type)",
        points: 10_000,
        says: "Works with {client.extremism_type} cases.",
      },
      {
        id: "mixed-broad",
        when: 'client.extremism_type == "mixed-unclear" and count(mentor.specialisms) >= 2',
        points: 8_000,
        says: "Works with more than one type, which a mixed or unclear case asks for.",
      },
      {
        id: "mixed-one",
        when: 'client.extremism_type == "mixed-unclear" and count(mentor.specialisms) == 1',
        points: 5_000,
        says: "Works with one type; the case is mixed or unclear.",
      },
      {
        id: "knows",
        when: "has(mentor.type_knowledge, client.extremism_type)",
        points: 4_000,
        says: "Knows {client.extremism_type} cases without being accepted for them.",
      },
      { id: "outside", when: true, points: 0, says: "Does not work with {client.extremism_type} cases." },
    ],
  },
  different: {
    source: "§3.3 (J: some reasons for getting involved are the same); points: our coding",
    reads: ["client.extremism_type", "mentor.specialisms", "mentor.type_knowledge"],
    ask: "Which types of extremism does the mentor work with?",
    levels: [
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
      { id: "specialist", when: true, points: 2_000, says: "A specialist in {client.extremism_type} cases." },
    ],
  },
  profile:
    "Works with {client.extremism_type} cases, with the knowledge to answer and the confidence to say it.",
};

import type { Factor } from "@waymark/core";

/** Weekly times in common (§5.7). */
export const availability: Factor = {
  id: "availability",
  title: "Availability",
  summary: "They must be able to meet.",
  source: "§5.7; levels: our coding",
  symmetric: true,
  similar: {
    source: "§5.7; levels: our coding",
    reads: ["client.slots", "mentor.slots"],
    ask: "When can each of them meet?",
    levels: [
      {
        id: "plenty",
        when: "shared(client.slots, mentor.slots) >= 3",
        points: 10_000,
        says: "Has three or more times in common with the client.",
      },
      {
        id: "some",
        when: "shared(client.slots, mentor.slots) == 2",
        points: 8_000,
        says: "Has two times in common with the client.",
      },
      {
        id: "one",
        when: "overlaps(client.slots, mentor.slots)",
        points: 5_000,
        says: "Has one time in common with the client.",
      },
      { id: "none", when: true, points: 0, says: "Has no time in common with the client." },
    ],
  },
};

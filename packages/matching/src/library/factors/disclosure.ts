import type { Factor } from "@waymark/core";

/** How much a mentor tells of themselves (§4.4). */
export const disclosure: Factor = {
  id: "disclosure",
  title: "Disclosure",
  summary: "From full names withheld to the whole story told.",
  source: "§4.4",
  similar: {
    source: "§4.4",
    reads: ["client.disclosure_wanted", "mentor.disclosure"],
    ask: "How much does the mentor tell of themselves?",
    levels: [
      {
        id: "same",
        when: "client.disclosure_wanted == mentor.disclosure",
        points: 10_000,
        says: "Is {mentor.disclosure}, as hoped for.",
      },
      {
        id: "other",
        when: true,
        points: 3_000,
        says: "Is {mentor.disclosure}; the client hoped for one {client.disclosure_wanted}.",
      },
    ],
  },
  different: {
    source: "§4.4",
    reads: ["client.disclosure_wanted", "mentor.disclosure"],
    ask: "How much does the mentor tell of themselves?",
    levels: [
      {
        id: "other",
        when: "client.disclosure_wanted != mentor.disclosure",
        points: 10_000,
        says: "Is {mentor.disclosure}; the client hoped for one {client.disclosure_wanted}.",
      },
      { id: "same", when: true, points: 2_000, says: "Is {mentor.disclosure}, as hoped for." },
    ],
  },
};

import type { Factor } from "@waymark/core";

/** Age difference can help or hurt (F looked young; §4.4). */
export const age: Factor = {
  id: "age",
  title: "Age",
  summary:
    "“Somebody a bit older, a bit more experienced” (§4.3); a mentor who looks young must build their standing (F).",
  source: "§4.3; §4.4 F",
  similar: {
    source: "§4.3; §4.4 F; bands: our coding",
    reads: ["client.age_band", "mentor.age_band"],
    ask: "How old is the mentor, roughly?",
    levels: [
      {
        id: "a-bit-older",
        when: '(client.age_band == "under-18" and (mentor.age_band == "18-24" or mentor.age_band == "25-34")) or (client.age_band == "18-24" and mentor.age_band == "25-34") or (client.age_band == "25-34" and mentor.age_band == "35-49") or (client.age_band == "35-49" and mentor.age_band == "50-plus")',
        points: 10_000,
        says: "Is somewhat older than the client.",
      },
      {
        id: "same",
        when: "client.age_band == mentor.age_band",
        points: 6_000,
        says: "Is of about the same age.",
      },
      {
        id: "younger",
        when: '(client.age_band == "50-plus") or (client.age_band == "35-49" and mentor.age_band != "50-plus") or (client.age_band == "25-34" and mentor.age_band == "18-24")',
        points: 3_000,
        says: "Is younger than the client, and would have to build their standing.",
      },
      { id: "older", when: true, points: 7_000, says: "Is well older than the client." },
    ],
  },
  different: {
    source: "§3.4 summary; bands: our coding",
    reads: ["client.age_band", "mentor.age_band"],
    ask: "How old is the mentor, roughly?",
    levels: [
      { id: "other", when: "client.age_band != mentor.age_band", points: 10_000, says: "Is of another age." },
      { id: "same", when: true, points: 2_000, says: "Is of about the same age." },
    ],
  },
  asked: {
    source: "§3.4 summary; bands: our coding",
    reads: ["client.age_band", "mentor.age_band"],
    ask: "How old is the mentor, roughly?",
    levels: [
      {
        id: "same",
        when: "client.age_band == mentor.age_band",
        points: 10_000,
        says: "The mentor is of about the same age.",
      },
      { id: "other", when: true, points: 0, says: "The mentor is of another age." },
    ],
  },
};

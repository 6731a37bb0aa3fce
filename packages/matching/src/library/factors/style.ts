import type { Factor } from "@waymark/core";

/** How the mentor works, from confrontational to therapeutic (§4.3). */
export const style: Factor = {
  id: "style",
  title: "Style",
  summary:
    "Hard for those trained to resist, soft and listening for others; styles can be tailored to the person.",
  source: "§4.3",
  met: 10_000,
  similar: {
    source: "§4.3",
    reads: ["client.style_wanted", "mentor.styles"],
    ask: "Which style suits the client, and in which styles does the mentor work?",
    levels: [
      {
        id: "as-wanted",
        when: "has(mentor.styles, client.style_wanted)",
        points: 10_000,
        says: "Works in the style wanted: {client.style_wanted}.",
      },
      {
        id: "near-hard",
        when: '(client.style_wanted == "confrontational" and has(mentor.styles, "direct")) or (client.style_wanted == "direct" and (has(mentor.styles, "confrontational") or has(mentor.styles, "balanced")))',
        points: 6_500,
        says: "Works near the style wanted ({client.style_wanted}): {mentor.styles}.",
      },
      {
        id: "near-soft",
        when: '(client.style_wanted == "therapeutic" and has(mentor.styles, "listening")) or (client.style_wanted == "listening" and (has(mentor.styles, "therapeutic") or has(mentor.styles, "balanced")))',
        points: 6_500,
        says: "Works near the style wanted ({client.style_wanted}): {mentor.styles}.",
      },
      {
        id: "balanced",
        when: 'has(mentor.styles, "balanced") or client.style_wanted == "balanced"',
        points: 5_000,
        says: "Keeps a balance between hard and soft.",
      },
      {
        id: "other",
        when: true,
        points: 1_000,
        says: "Works in another style ({mentor.styles}) than the one wanted ({client.style_wanted}).",
      },
    ],
  },
  different: {
    source: "§4.3; points: our coding",
    reads: ["client.style_wanted", "mentor.styles"],
    ask: "Which style does the client know, and in which styles does the mentor work?",
    levels: [
      {
        id: "new",
        when: "not has(mentor.styles, client.style_wanted)",
        points: 10_000,
        says: "Brings another style than {client.style_wanted}.",
      },
      {
        id: "as-wanted",
        when: true,
        points: 2_000,
        says: "Works in the style wanted: {client.style_wanted}.",
      },
    ],
  },
  profile: "Works in a {client.style_wanted} style.",
};

import type { Factor } from "../../compile/index.js";
import { mentorStyles, styles } from "../fields/styles.js";

/** How the mentor works, from confrontational to therapeutic (§4.3). */
export const style: Factor = {
  id: "style",
  title: "Style",
  summary:
    "Hard for those trained to resist, soft and listening for others; styles can be tailored to the person.",
  source: "§4.3",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "style_wanted",
        title: "Style wanted",
        also: ["Style", "Style preferred", "Preferred style", "Wants"],
        kind: "category",
        sensitivity: "ordinary",
        describes: "How the client is best spoken to, as client and referrer see it.",
        ask: "How would you like a mentor to speak with you?",
        values: styles,
        source: "§4.3",
      },
    ],
    mentor: [mentorStyles],
  },
  met: 10_000,
  named: { field: "styles", says: "whose style is {value}" },
  similar: {
    source: "§4.3",
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
        says: "Balances challenge with listening.",
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
  cases: [
    {
      of: "similar",
      given: { "client.style_wanted": "therapeutic", "mentor.styles": "therapeutic;listening" },
      gives: "as-wanted",
      source: "§4.3",
    },
    {
      of: "similar",
      given: { "client.style_wanted": "confrontational", "mentor.styles": "direct" },
      gives: "near-hard",
      source: "trained to resist, §4.3 J, K",
    },
    {
      of: "similar",
      given: { "client.style_wanted": "listening", "mentor.styles": "therapeutic" },
      gives: "near-soft",
      source: "the convert, §3.2 I",
    },
    {
      of: "similar",
      given: { "client.style_wanted": "confrontational", "mentor.styles": "balanced" },
      gives: "balanced",
      source: "§4.3",
    },
    {
      of: "similar",
      given: { "client.style_wanted": "therapeutic", "mentor.styles": "confrontational" },
      gives: "other",
      source: "our coding: a scholar with the convert, §3.2 I",
    },
    {
      of: "different",
      given: { "client.style_wanted": "confrontational", "mentor.styles": "listening" },
      gives: "new",
      source: "§4.3",
    },
    {
      of: "different",
      given: { "client.style_wanted": "confrontational", "mentor.styles": "confrontational" },
      gives: "as-wanted",
      source: "§4.3",
    },
  ],
};

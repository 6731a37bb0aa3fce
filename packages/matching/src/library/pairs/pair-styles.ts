import type { PairScale } from "../../compile/index.js";
import { mentorStyles } from "../fields/styles.js";

/** That two styles serve more than one is our coding; §4.3 says that styles differ. */
export const pairStyles: PairScale = {
  id: "pair-styles",
  title: "Styles that complete each other",
  source: "our coding, after §4.3: styles differ, and could be tailored to people",
  saidBy: "coding",
  fields: { mentor: [mentorStyles] },
  weight: 900,
  scale: {
    source: "§4.3; points: our coding",
    ask: "In which styles does each of them work?",
    levels: [
      {
        id: "different",
        when: "not overlaps(mentor.styles, second.styles)",
        points: 10_000,
        says: "Bring different styles: {mentor.styles}, and {second.styles}.",
      },
      {
        id: "some",
        when: "shared(mentor.styles, second.styles) < max(count(mentor.styles), count(second.styles))",
        points: 6_000,
        says: "Share a style and bring another: {mentor.styles}, and {second.styles}.",
      },
      { id: "same", when: true, points: 2_000, says: "Work in the same styles: {mentor.styles}." },
    ],
  },
  cases: [
    {
      given: { "mentor.styles": "direct", "second.styles": "listening;therapeutic" },
      gives: "different",
      source: "§4.3",
    },
    {
      given: { "mentor.styles": "direct;listening", "second.styles": "listening" },
      gives: "some",
      source: "§4.3",
    },
    {
      given: { "mentor.styles": "direct;listening", "second.styles": "listening;direct" },
      gives: "same",
      source: "§4.3",
    },
  ],
};

import type { Field } from "@waymark/core";

/** The types that a referral may be about. */
export const extremismTypes = [
  {
    id: "al-qaeda-influenced",
    title: "Al Qaeda-influenced",
    also: [
      "AQ",
      "AQI",
      "AQ inspired",
      "Al-Qaeda inspired",
      "Al-Qaida influenced",
      "Islamist",
      "Islamist extremism",
      "Daesh",
      "ISIS",
    ],
  },
  {
    id: "extreme-right-wing",
    title: "extreme right wing",
    also: ["XRW", "ERW", "far right", "extreme right", "right wing"],
  },
  { id: "animal-rights", title: "animal rights" },
  { id: "mixed-unclear", title: "mixed, unstable or unclear", also: ["MUU", "mixed", "unclear", "unstable"] },
];

export const clientExtremismType: Field = {
  id: "extremism_type",
  title: "Type of extremism",
  also: ["Type of concern", "Ideology", "Concern", "Extremism", "Type"],
  kind: "category",
  sensitivity: "special category",
  required: true,
  describes: "What the referral is about.",
  values: extremismTypes,
  source: "§3.3, §8.1",
};

export const specialisms: Field = {
  id: "specialisms",
  title: "Specialisms",
  also: ["Specialism", "Specialist area", "Works with", "Approved for", "Accepted for"],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "Types of extremism that the mentor is accepted to work with.",
  values: extremismTypes,
  change: "Train the mentor for it, and let the panel accept them for it.",
  source: "§3.3, §8.1",
};

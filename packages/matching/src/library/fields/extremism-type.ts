import type { Field } from "@waymark/core";

/** Where a type is not the report's, who else speaks of it. */
const today = (of: string) =>
  `our coding, after the Home Office’s statistics on individuals referred to Prevent, ${of}: the report has no such type`;

/**
 * The types that a referral may be about: the three of the report, and those that today's programmes see beside them.
 * A plugin or a policy adds others in `words`, to the list `extremism-types`.
 */
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
      "Islamist inspired",
      "Islamist terrorism",
      "Al Qaeda",
      "Daesh",
      "ISIS",
    ],
  },
  {
    id: "extreme-right-wing",
    title: "extreme right wing",
    also: [
      ...[
        "XRW",
        "ERW",
        "ERWT",
        "RWE",
        "far right",
        "extreme right",
        "right wing",
        "neo-Nazi",
        "white supremacist",
      ],
      ...[
        "right wing extremism",
        "right wing extremist",
        "far right extremism",
        "extreme right wing terrorism",
      ],
    ],
  },
  { id: "animal-rights", title: "animal rights", also: ["animal rights extremism", "animal liberation"] },
  {
    id: "mixed-unclear",
    title: "mixed, unstable or unclear",
    also: [
      ...["MUU", "mixed", "unclear", "unstable", "conflicted", "mixed or unclear", "mixed/unclear"],
      ...["unclear ideology", "mixed ideology"],
    ],
    source: today("2019 to 2020"),
  },
  {
    id: "incel",
    title: "incel",
    also: ["involuntary celibate", "incels", "incel related"],
    source: today("2021 to 2022"),
  },
  {
    id: "violence-fixation",
    title: "fixation on violence",
    also: [
      "violence fixated",
      "fascination with extreme violence or mass casualty attacks",
      "fascination with violence",
      "school massacre",
    ],
    source: today("2024 to 2025"),
  },
  {
    id: "none-found",
    title: "no ideology found",
    also: ["no ideology", "no ideology identified", "vulnerability present but no ideology or CT risk"],
    source: today("2022 to 2023"),
  },
];

/** The types that a mentor can be accepted for: that no ideology was found is no work of its own. */
export const mentorTypes = extremismTypes.filter(({ id }) => id !== "none-found");

export const clientExtremismType: Field = {
  id: "extremism_type",
  title: "Type of extremism",
  also: [
    ...["Type of concern", "Ideology", "Concern", "Concern type", "Extremism", "Type", "Reason for referral"],
    ...["Nature of concern", "Type of referral", "Cause of concern"],
  ],
  kind: "category",
  sensitivity: "special category",
  required: true,
  describes: "What the referral is about.",
  values: extremismTypes,
  list: "extremism-types",
  source: "§3.3, §8.1",
};

export const specialisms: Field = {
  id: "specialisms",
  title: "Specialisms",
  also: [
    ...[
      "Specialism",
      "Specialist area",
      "Works with",
      "Approved for",
      "Accepted for",
      "Approved to work with",
    ],
    ...["Can work with", "Types of case", "Type of case", "Ideologies"],
  ],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "Types of extremism that the mentor is accepted to work with.",
  values: mentorTypes,
  list: "extremism-types",
  change: "Train the mentor for it, and let the panel accept them for it.",
  source: "§3.3, §8.1",
};

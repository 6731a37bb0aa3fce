import type { Field } from "@waymark/core";

const levels = [
  { id: "none", title: "none" },
  { id: "some", title: "some" },
  { id: "strong", title: "strong" },
];

export const befriendingSkill: Field = {
  id: "befriending",
  title: "Befriending skill",
  kind: "category",
  sensitivity: "ordinary",
  describes: "Skill in befriending, as the panel judged it.",
  values: levels,
  change: "Train and supervise the mentor, and let the panel judge again.",
  source: "§3.3",
};

export const interventionistSkill: Field = {
  id: "interventionist",
  title: "Interventionist skill",
  kind: "category",
  sensitivity: "ordinary",
  describes: "Skill in challenging, as the panel judged it.",
  values: levels,
  change: "Train and supervise the mentor, and let the panel judge again.",
  source: "§3.3",
};

import { kept } from "../make.js";

export const communityResilience = kept({
  id: "community-resilience",
  title: "Community resilience, wider and in the long term",
  heading: "reduced-vulnerability",
  kind: "narrative",
  level: "community",
  baseline: "roll-out",
  source: "§7.2 C",
  saidBy: "participant",
  covers: ["MV39"],
  notComputed: "Not directly answerable by the project, and its meaning is contested (C).",
});

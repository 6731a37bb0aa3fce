import { kept } from "../make.js";

export const encountersAreNotSuccess = kept({
  id: "encounters-are-not-success",
  title: "The number of successful encounters in a year is not success",
  heading: "reduced-vulnerability",
  kind: "count",
  source: "§7.2 B",
  saidBy: "participant",
  covers: ["MV17"],
  notComputed:
    "A guard: activity is a type of its own that no outcome accepts, and sessions are shown under outputs only, as work done.",
});

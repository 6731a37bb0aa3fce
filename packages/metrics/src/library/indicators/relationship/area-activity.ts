import { kept } from "../make.js";

export const areaActivity = kept({
  id: "area-activity",
  title: "Less extremist activity in the town or country",
  heading: "reduced-vulnerability",
  kind: "count",
  level: "area",
  baseline: "roll-out",
  direction: "down",
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV34"],
  notComputed:
    "It needs counts for an area from outside the caseload, and no caseload could show that the scheme caused a fall.",
});

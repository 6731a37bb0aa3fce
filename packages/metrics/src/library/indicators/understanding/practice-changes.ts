import { counted } from "../make.js";

/** Changes of practice or training that came of what was learnt. */
export const practiceChanges = counted({
  id: "practice-changes",
  title: "Changes of practice or training that came of what was learnt",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.3, summary of §7",
  covers: ["MU08"],
  counts: { count: "activity", where: 'activity.kind == "practice-change"' },
});

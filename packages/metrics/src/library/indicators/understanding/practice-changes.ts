import { counted } from "../make.js";

export const practiceChanges = counted({
  id: "practice-changes",
  title: "Changes of practice or training that came of what was learnt",
  heading: "greater-understanding",
  kind: "narrative",
  source:
    "our coding; nearest in the report: §7.3 (“best practice I suppose you can share”), §8.2 (feedback to the project)",
  saidBy: "coding",
  covers: ["MU08"],
  counts: { count: "activity", where: 'activity.kind == "practice-change"' },
});

import { counted } from "../make.js";

export const trainingStructure = counted({
  id: "training-structure",
  title: "A training structure is in place",
  heading: "outputs-and-usage",
  kind: "event",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ03"],
  counts: { count: "activity", where: 'activity.kind == "training-structure"' },
});

import { counted } from "../make.js";

export const strategyDocument = counted({
  id: "strategy-document",
  title: "A strategy document has been produced",
  heading: "outputs-and-usage",
  kind: "event",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ02"],
  counts: { count: "activity", where: 'activity.kind == "strategy-document"' },
});

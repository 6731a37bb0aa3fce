import { counted } from "../make.js";

export const manual = counted({
  id: "manual",
  title: "A mentor manual has been produced",
  heading: "outputs-and-usage",
  kind: "event",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ01"],
  counts: { count: "activity", where: 'activity.kind == "manual"' },
});

import { counted } from "../make.js";

export const sessions = counted({
  id: "sessions",
  title: "Mentoring sessions held; a count of work done, never of success",
  heading: "outputs-and-usage",
  kind: "count",
  direction: "none",
  source: "§8.1; §7.2 B on what it is not",
  saidBy: "report",
  covers: ["MQ17"],
  counts: { count: "activity", where: 'activity.kind == "session" and activity.outcome == "attended"' },
});

import { counted } from "../make.js";

/** People whom the process has produced as mentors. */
export const mentorsProduced = counted({
  id: "mentors-produced",
  title: "People whom the process has produced as mentors",
  heading: "outputs-and-usage",
  kind: "count",
  source: "§7.1 L",
  saidBy: "participant",
  covers: ["MQ11"],
  counts: {
    distinct: "activity.mentor",
    where: 'activity.kind == "accreditation" and activity.outcome == "passed"',
  },
});

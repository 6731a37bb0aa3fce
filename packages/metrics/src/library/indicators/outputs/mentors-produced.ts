import { counted } from "../make.js";

export const mentorsProduced = counted({
  id: "mentors-produced",
  title: "People who became mentors through the process",
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

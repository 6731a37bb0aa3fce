import { counted } from "../make.js";

export const mentorsSupported = counted({
  id: "mentors-supported",
  title: "Working mentors who had supervision or support",
  heading: "outputs-and-usage",
  kind: "proportion",
  level: "mentor",
  source: "§7.1 G",
  saidBy: "participant",
  covers: ["MQ10"],
  counts: {
    share: {
      of: "mentors",
      among: { namedBy: { fields: ["engagement.mentor", "engagement.second_mentor"] } },
      namedBy: { fields: ["activity.mentor"], where: 'activity.kind == "supervision"' },
    },
  },
});

import { counted } from "../make.js";

export const sessionsRecorded = counted({
  id: "sessions-recorded",
  title: "Sessions of which a record was kept",
  heading: "outputs-and-usage",
  kind: "proportion",
  source: "§4.5",
  saidBy: "report",
  covers: ["MQ22"],
  counts: {
    share: {
      of: "activity",
      among: { where: 'activity.kind == "session" and activity.outcome == "attended"' },
      where: "activity.recorded == true",
    },
  },
});

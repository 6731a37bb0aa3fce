import { counted } from "../make.js";

export const timeToExit = counted({
  id: "time-to-exit",
  title: "Days from the start until an agreed exit",
  heading: "reduced-vulnerability",
  kind: "count",
  level: "client",
  direction: "none",
  baseline: "relationship",
  source: "§7.2 M (“how long does that take to get them out?”); until an agreed exit: our coding",
  saidBy: "participant",
  covers: ["MV36"],
  counts: {
    time: {
      from: "engagement.started",
      to: "engagement.ended",
      until: 'engagement.ending == "agreed-exit"',
    },
  },
});

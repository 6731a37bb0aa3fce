import { counted } from "../make.js";

/** Cost for each agreed exit. */
export const costPerAgreedExit = counted({
  id: "cost-per-agreed-exit",
  title: "Cost for each agreed exit",
  heading: "outputs-and-usage",
  kind: "count",
  direction: "down",
  source: "§4.5, §8.1, §8.2",
  covers: ["MQ20"],
  counts: {
    sum: "activity.cost",
    per: {
      count: "engagements",
      known: ["engagement.ended"],
      where: 'engagement.ending == "agreed-exit"',
    },
  },
});

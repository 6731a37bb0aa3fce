import { counted } from "../make.js";

/** Cost for each agreed exit. Cheaper is not better in itself: complex problems are not solved by saving money (§5.6 M). */
export const costPerAgreedExit = counted({
  id: "cost-per-agreed-exit",
  title: "Cost for each agreed exit",
  heading: "outputs-and-usage",
  kind: "count",
  direction: "none",
  source: "§8.1, §8.2 (value for money); §4.5 (exit); a cost for each agreed exit: our coding",
  saidBy: "coding",
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

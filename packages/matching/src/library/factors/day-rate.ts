import type { Factor } from "../../compile/index.js";
import { dayRateField } from "../fields/day-rate.js";

/** The agreed day rate against what the scheme reckons with (§1, §5.7). */
export const dayRate: Factor = {
  id: "day-rate",
  title: "Day rate",
  summary: "Payment is appropriate and should be modest.",
  source:
    "our coding; payment should be modest (§5.7), and nowhere is a cheaper mentor called a better match",
  saidBy: "coding",
  fields: {
    mentor: [dayRateField],
  },
  parameters: [
    {
      id: "day_rate_usual",
      title: "The usual day rate",
      kind: "integer",
      default: 180,
      min: 0,
      max: 2_000,
      unit: "pounds",
      source: "§1, §5.7 (modest payment); the figure is our coding",
    },
  ],
  similar: {
    source: "§1; §5.7; levels: our coding",
    ask: "What day rate is agreed with the mentor?",
    levels: [
      {
        id: "usual",
        when: "mentor.day_rate <= policy.day_rate_usual",
        points: 10_000,
        says: "Works for the usual day rate or less.",
      },
      {
        id: "above",
        when: "mentor.day_rate <= policy.day_rate_usual * 3 / 2",
        points: 6_000,
        says: "Works for up to half more than the usual day rate.",
      },
      { id: "high", when: true, points: 2_000, says: "Works for well above the usual day rate." },
    ],
  },
  cases: [
    { given: { "mentor.day_rate": 180 }, gives: "usual", source: "modest payment, §5.7" },
    { given: { "mentor.day_rate": 270 }, gives: "above", source: "§5.7" },
    { given: { "mentor.day_rate": 400 }, gives: "high", source: "§1" },
  ],
};

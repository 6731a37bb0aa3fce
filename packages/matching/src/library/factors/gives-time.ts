import type { Factor } from "../../compile/index.js";
import { dayRateField } from "../fields/day-rate.js";

/** Whether a mentor gives their time or is paid: contested (§5.7); off until a stance is taken. */
export const givesTime: Factor = {
  id: "gives-time",
  title: "Gives their time",
  summary: "Whether a mentor works unpaid. D was uneasy about payment; most found modest payment right.",
  source: "§5.7 D, I, N; §8.1; points: our coding",
  saidBy: "report",
  fields: { mentor: [dayRateField] },
  similar: {
    source: "§5.7 D; points: our coding",
    ask: "Is the mentor paid?",
    levels: [
      { id: "unpaid", when: "mentor.day_rate == 0", points: 10_000, says: "Gives their time." },
      { id: "paid", when: true, points: 3_000, says: "Is paid for their time." },
    ],
  },
  different: {
    source: "§5.7 I, N; points: our coding",
    ask: "Is the mentor paid?",
    levels: [
      { id: "paid", when: "mentor.day_rate > 0", points: 10_000, says: "Is paid, with a professional duty." },
      { id: "unpaid", when: true, points: 3_000, says: "Gives their time." },
    ],
  },
  cases: [
    { of: "similar", given: { "mentor.day_rate": 0 }, gives: "unpaid", source: "“sincerity”, §5.7 D" },
    { of: "similar", given: { "mentor.day_rate": 180 }, gives: "paid", source: "§5.7 N" },
    { of: "different", given: { "mentor.day_rate": 180 }, gives: "paid", source: "§5.7 I" },
    { of: "different", given: { "mentor.day_rate": 0 }, gives: "unpaid", source: "§5.7 D" },
  ],
};

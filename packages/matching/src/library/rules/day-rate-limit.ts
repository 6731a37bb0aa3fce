import type { Rule } from "../../compile/index.js";
import { dayRateField } from "../fields/day-rate.js";

/** What the scheme pays for a day at most, where it has set a limit. */
export const dayRateLimit: Rule = {
  id: "day-rate-limit",
  title: "Within what the scheme pays for a day",
  source: "our coding; payment should be modest (§5.7)",
  saidBy: "coding",
  fields: {
    mentor: [dayRateField],
  },
  parameters: [
    {
      id: "day_rate_most",
      title: "The most that is paid for a day; 2000 or more is no limit",
      kind: "integer",
      default: 2_000,
      min: 0,
      max: 2_000,
      unit: "pounds",
      source: "§1, §5.7 (modest payment); the limit is the scheme’s to set",
    },
  ],
  when: "policy.day_rate_most >= 2000 or mentor.day_rate <= policy.day_rate_most",
  effect: "block",
  reason: "The mentor asks {mentor.day_rate} pounds a day; the scheme pays {policy.day_rate_most} at most.",
  unknown: "We do not know yet what the mentor asks for a day.",
  remedy: "Agree another rate, or raise the limit.",
  liftedBy: "ask",
  cases: [
    { given: { "mentor.day_rate": 400 }, gives: true, source: "no limit is set" },
    { given: {}, gives: true, source: "no limit is set, so that the rate need not be known" },
    { given: { "mentor.day_rate": 250, "policy.day_rate_most": 250 }, gives: true, source: "§5.7" },
    { given: { "mentor.day_rate": 251, "policy.day_rate_most": 250 }, gives: false, source: "§5.7" },
    { given: { "policy.day_rate_most": 250 }, gives: null },
  ],
};

import type { Factor } from "@waymark/core";

/** The agreed day rate against what the scheme reckons with (§1, §5.7). */
export const dayRate: Factor = {
  id: "day-rate",
  title: "Day rate",
  summary: "Payment is appropriate and should be modest.",
  source: "§1; §5.7",
  similar: {
    source: "§1; §5.7; levels: our coding",
    reads: ["mentor.day_rate", "policy.day_rate_usual"],
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
};

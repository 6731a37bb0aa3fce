import type { Field } from "@waymark/core";

export const dayRateField: Field = {
  id: "day_rate",
  title: "Day rate",
  also: [
    "Daily rate",
    "Rate per day",
    "Fee per day",
    "Daily fee",
    "Day fee",
    "Cost per day",
    "Cost a day",
    "Cost/day",
  ],
  kind: "integer",
  sensitivity: "ordinary",
  describes: "The agreed rate for a day.",
  ask: "What do you ask for a day?",
  unit: "pounds",
  min: 0,
  max: 2_000,
  change: "Agree another day rate.",
  source: "§1, §5.7",
};

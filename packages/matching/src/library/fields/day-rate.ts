import type { Field } from "@waymark/core";

export const dayRateField: Field = {
  id: "day_rate",
  title: "Day rate",
  also: ["Daily rate", "Rate per day"],
  kind: "integer",
  sensitivity: "ordinary",
  describes: "The agreed rate for a day.",
  unit: "pounds",
  min: 0,
  max: 2_000,
  change: "Agree another day rate.",
  source: "§1, §5.7",
};

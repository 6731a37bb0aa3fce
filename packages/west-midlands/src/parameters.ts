import type { Parameter } from "@waymark/core";

/** What the scheme has settled as numbers, for formulas to read as `policy.…`. */
export const parameters: readonly Parameter[] = [
  {
    ...{
      id: "day_rate_usual",
      title: "The usual day rate",
      kind: "integer",
      default: 180,
      min: 0,
      max: 2_000,
      unit: "pounds",
    },
    source: "§1, §5.7 (modest payment); the figure is our coding",
  },
];

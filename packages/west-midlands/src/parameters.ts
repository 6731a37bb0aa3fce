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
  {
    ...{
      id: "day_rate_most",
      title: "The most that is paid for a day; 2000 or more is no limit",
      kind: "integer",
      default: 2_000,
      min: 0,
      max: 2_000,
      unit: "pounds",
    },
    source: "§1, §5.7 (modest payment); the limit is the scheme’s to set",
  },
];

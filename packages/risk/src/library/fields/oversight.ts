import { oneOf } from "./build.js";

export const oversight = oneOf(
  "oversight",
  "Management of the scheme",
  "Who manages the scheme, and whether experience stays in it.",
  "§5.6, §8.1; values: our coding",
  [
    ["steady", "Local and steady"],
    ["changing", "Key people are leaving"],
    ["outsourced", "Outside the local expertise"],
  ],
);

import { oneOf } from "./build.js";

export const mediaInterest = oneOf(
  "media_interest",
  "Media interest",
  "How the press looks at the scheme.",
  "§6; values: our coding",
  [
    ["none", "None"],
    ["local", "Local"],
    ["hostile", "Hostile"],
  ],
);

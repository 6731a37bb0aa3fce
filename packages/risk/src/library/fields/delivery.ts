import { oneOf } from "./build.js";

export const delivery = oneOf(
  "delivery",
  "Work packages and accreditation",
  "Whether training, manual and accreditation are on time for this engagement.",
  "§6; values: our coding",
  [
    ["on-time", "On time"],
    ["late", "Late"],
    ["stalled", "Stalled"],
  ],
);

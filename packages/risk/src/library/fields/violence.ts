import { oneOf } from "./build.js";

export const violence = oneOf(
  "violence",
  "Violence on record",
  "What the referral and the agencies record of violence by the client. What was done, never who the client is.",
  "§6.2 (E, J, K); values: our coding",
  [
    ["none", "None recorded"],
    ["past", "In the past"],
    ["recent", "Within the last year"],
  ],
);

import { day } from "./build.js";

export const lastSession = day(
  "last_session",
  "Last session",
  "The day of the latest session.",
  "§4.5; our coding",
);

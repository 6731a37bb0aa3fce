import { oneOf } from "./build.js";

export const clientState = oneOf(
  "client_state",
  "Client's state of mind",
  "How the client came to the latest sessions, as the mentor saw it on the day.",
  "§6.2 (H); values: our coding",
  [
    ["settled", "Settled"],
    ["low", "Low or withdrawn"],
    ["agitated", "Agitated"],
    ["hostile", "Hostile or threatening"],
  ],
);

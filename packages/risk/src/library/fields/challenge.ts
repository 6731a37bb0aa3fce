import { oneOf } from "./build.js";

export const challenge = oneOf(
  "challenge",
  "Challenge in sessions",
  "How far the sessions challenge what the client holds to be true.",
  "§4.3, §6.2 (J, K); values: our coding",
  [
    ["listening", "Listening and building trust"],
    ["discussing", "Discussing"],
    ["confronting", "Confronting directly"],
  ],
);

import type { Field } from "@waymark/core";
import { anyOf, oneOf, yesNo } from "./build.js";

/** Where and how mentor and client meet (§6.2). */
export const settingFields: readonly Field[] = [
  oneOf("venue", "Meeting place", "Where the two usually meet.", "§6.2 (H); values: our coding", [
    ["project", "Premises of the project"],
    ["partner", "Premises of a partner agency"],
    ["public", "A public place"],
    ["home", "A private home"],
  ]),
  yesNo(
    "weapons_reachable",
    "Weapons within reach",
    "Whether things that could be used as weapons are within reach at the meeting place.",
    "§6.2 (H)",
  ),
  oneOf(
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
  ),
  oneOf(
    "violence",
    "Violence on record",
    "What the referral and the agencies record of violence by the client. What was done, never who the client is.",
    "§6.2 (E, J, K); values: our coding",
    [
      ["none", "None recorded"],
      ["past", "In the past"],
      ["recent", "Within the last year"],
    ],
  ),
  oneOf(
    "challenge",
    "Challenge in sessions",
    "How far the sessions challenge what the client holds to be true.",
    "§4.3, §6.2 (J, K); values: our coding",
    [
      ["listening", "Listening and building trust"],
      ["discussing", "Discussing"],
      ["confronting", "Confronting directly"],
    ],
  ),
  oneOf("pairing", "Working alone or as a pair", "Who is in the room for the project.", "§3.3 (B), §6.2", [
    ["alone", "One mentor alone"],
    ["pair", "A pair of mentors"],
    ["independent-pair", "A pair from different places who do not know each other"],
  ]),
  anyOf(
    "session_safety",
    "Safety measures in sessions",
    "What protects the people in the room. Write none if there is nothing; leave empty if it is not known.",
    "§6.2",
    [
      ["venue-assessed", "The meeting place was assessed"],
      ["alarm", "Panic button or video"],
      ["seating", "The client never sits between mentor and door"],
      ["leaving", "The mentor is trained to leave a flashpoint"],
      ["officer", "An officer is present, agreed by mentor and client"],
    ],
  ),
];

import type { Field } from "@waymark/core";
import { anyOf, day, oneOf } from "./build.js";

/** How the mentor is prepared and supported, and what presses on mentor and client from outside (§6.2, §6.3). */
export const peopleFields: readonly Field[] = [
  oneOf(
    "mentor_experience",
    "Mentor's experience",
    "How much mentoring of this kind the mentor had done before.",
    "§6.2 (L), §6.3 (H); values: our coding",
    [
      ["first", "First time"],
      ["some", "Some"],
      ["experienced", "Experienced"],
    ],
  ),
  oneOf("training", "Training for this case", "What the mentor was trained in.", "§6.3 (H), §8.2", [
    ["none", "None"],
    ["technical", "Data protection, health and safety only"],
    ["general", "Mentoring in general"],
    ["specialist", "Specialist training for this kind of case"],
  ]),
  oneOf(
    "mentor_strain",
    "Strain on the mentor",
    "How the mentor says the work is weighing on them.",
    "§6.2 (H and two unnamed mentors); values: our coding",
    [
      ["none", "None to speak of"],
      ["tired", "Tired after sessions"],
      ["drained", "Physically and mentally drained"],
      ["never-off", "Cannot switch off"],
    ],
  ),
  oneOf(
    "boundary_concern",
    "Who leads the relationship",
    "What supervision noticed of mind games, or of the client leading the mentor. Conduct in the work, never beliefs.",
    "§6.2 (A, E, G); values: our coding",
    [
      ["none", "No concern"],
      ["testing", "The client tests the mentor"],
      ["mind-games", "Mind games"],
      ["reversal", "The client leads; roles are turning round"],
    ],
  ),
  anyOf(
    "mentor_support",
    "Support for the mentor",
    "What support the mentor has. Write none if there is nothing.",
    "§6.2, §8.2",
    [
      ["debrief", "Personal debrief after sessions"],
      ["counselling", "Counselling if wanted"],
      ["network", "Mentor Support Network"],
      ["contact", "A named person to ring"],
      ["strategies", "Other strategies to switch to"],
      ["reflection", "Regular talk on what the work does to the mentor's own thinking"],
      ["agreed-duty", "Written agreement on who provides support"],
      ["after-care", "Backup for safety after sessions"],
      ["arranged", "The project arranges the meetings"],
    ],
  ),
  day(
    "last_supervision",
    "Last supervision",
    "The day on which the mentor last had formal supervision on this case.",
    "§6.2",
  ),
  oneOf(
    "mentor_exposed",
    "What the client's side knows of the mentor",
    "What could be used to find the mentor outside the sessions.",
    "§4.4, §6.2 (F); values: our coding",
    [
      ["nothing", "Nothing that identifies the mentor"],
      ["some", "Full name, car or number"],
      ["home", "Where the mentor lives"],
    ],
  ),
  oneOf(
    "network_threats",
    "Client's old network",
    "What the client's former associates do now.",
    "§6.2 (F), §6.3; values: our coding",
    [
      ["none", "No contact"],
      ["contact", "In contact"],
      ["pressure", "Putting pressure on client or mentor"],
      ["threats", "Threatening client or mentor"],
    ],
  ),
  oneOf(
    "network_role",
    "Client's standing in the network",
    "The part that the client played in the old network, as the referral records it.",
    "§6.2 (F); values: our coding",
    [
      ["outside", "Outside it"],
      ["follower", "Follower"],
      ["leading", "Leading"],
    ],
  ),
  anyOf(
    "client_safety",
    "Protection for the client",
    "What protects the client from former associates. Write none if there is nothing.",
    "our coding; §6.3 names the risk and no mitigation",
    [
      ["safety-plan", "A personal safety plan"],
      ["agencies", "Police or housing are ready to act"],
      ["new-contacts", "New contacts outside the old network"],
    ],
  ),
];

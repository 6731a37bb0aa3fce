import type { Field } from "@waymark/core";
import { anyOf, day, oneOf } from "./build.js";

/** How the mentoring goes, what is agreed, and what comes back to the project. */
export const processFields: readonly Field[] = [
  anyOf(
    "agreements",
    "Agreements with the client",
    "What was agreed openly at the outset. Write none if there is nothing.",
    "§3.3 (A, E, H)",
    [
      ["consent", "Consent is recorded"],
      ["confidentiality-limits", "The limits of confidentiality were stated"],
      ["needs-not-details", "The mentor reports needs rather than details"],
      ["role-limits", "What a mentor does and does not do is agreed"],
    ],
  ),
  day("last_session", "Last session", "The day of the latest session.", "§4.5; our coding"),
  day(
    "last_feedback",
    "Last feedback to the project",
    "The day on which the mentor last reported back, within the limits of confidentiality.",
    "§6.1, §8.1",
  ),
  day("next_review", "Review due", "The day on which the engagement is to be reviewed next.", "§6 summary"),
  oneOf("progress", "Progress", "Where the client stands against the start.", "§5.5 (E), §6.1 (G), §7.2", [
    ["forward", "Moving forward"],
    ["mixed", "Mixed"],
    ["none", "No progress"],
    ["backward", "Moving deeper in"],
  ]),
  oneOf(
    "use_of_sessions",
    "Use the client makes of sessions",
    "How the client uses what is said. Arguing back is not a bad sign; silence may be one (§7.2 D).",
    "§6.3 (E, F); values: our coding",
    [
      ["in-earnest", "In earnest, arguing included"],
      ["unclear", "Not clear"],
      ["playing-along", "Says what is wanted; others see something else"],
      ["gathering", "Gathers knowledge to use against others"],
    ],
  ),
  oneOf(
    "dependence",
    "Client's reliance on the mentor",
    "How far the client leans on the mentor.",
    "§7.2 (L); values: our coding",
    [
      ["independent", "Stands on their own feet"],
      ["some", "Some reliance"],
      ["strong", "Leans on the mentor for everything"],
    ],
  ),
  anyOf(
    "monitoring",
    "Ways of checking",
    "How the project learns whether the work is going the right way. Write none if there is nothing.",
    "§3.3 (B), §5.5 (E), §6.1, §6.2 (A), §6.3 (H)",
    [
      ["feedback-agreed", "Feedback after each session is agreed"],
      ["group-discussion", "Cases are discussed in a group"],
      ["second-opinion", "Somebody else forms their own view"],
      ["outcomes", "Outcomes are followed against a baseline"],
      ["channel-link", "Regular link with the referring agency"],
      ["agency-working", "Police and agencies work together on the case"],
      ["fit-review", "The fit of the mentor is reviewed"],
    ],
  ),
  oneOf("recording", "Notes of sessions", "How sessions are recorded.", "§3.3 (J, K), §4.5", [
    ["in-session", "Notes taken in the session"],
    ["agreed", "Notes in the session, agreed with the client"],
    ["afterwards", "Written straight afterwards"],
    ["compared", "Written apart afterwards, then compared"],
    ["none", "No notes"],
  ]),
  anyOf(
    "exit_plan",
    "Exit plan",
    "What is settled about how the mentoring ends. Write none if there is nothing.",
    "§6.1 (G), §8.1",
    [
      ["stop-point", "A point at which it can be stopped"],
      ["decider", "The project manager decides"],
      ["need-based", "Need decides, not funding"],
      ["own-feet", "Steps towards standing on their own feet"],
      ["follow-up", "Contact after the end"],
    ],
  ),
  oneOf(
    "serious_threat",
    "Serious threat disclosed",
    "Whether the client has seriously threatened to act. A person tells a threat from venting (§3.3 H).",
    "§3.3 (A, E, H)",
    [
      ["no", "No"],
      ["venting", "Venting or provocation, judged so by a named person"],
      ["serious", "Serious, not yet reported"],
      ["reported", "Serious, and reported"],
    ],
  ),
  oneOf(
    "child_at_risk",
    "Child at risk",
    "Whether a child is thought to be at risk of harm.",
    "our coding: Children Acts 1989 and 2004; §5.5 (H) on safeguarding",
    [
      ["no", "No"],
      ["yes", "Yes, not yet referred"],
      ["referred", "Yes, and referred"],
    ],
  ),
  oneOf(
    "mentor_danger",
    "Mentor in danger",
    "Whether the mentor, or anyone close to them, is in danger because of the work.",
    "§6.2 (F)",
    [
      ["no", "No"],
      ["yes", "Yes, not yet protected"],
      ["protected", "Yes, and protected"],
    ],
  ),
];

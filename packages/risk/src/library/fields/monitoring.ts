import { anyOf } from "./build.js";

export const monitoring = anyOf(
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
);

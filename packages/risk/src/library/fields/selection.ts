import { anyOf } from "./build.js";

export const selection = anyOf(
  "selection",
  "Selection of the mentor",
  "Which steps of selection the mentor went through. Write none if there were none.",
  "§6.1, §8.1",
  [
    ["application", "Long application form"],
    ["interview", "Interview"],
    ["panel", "Mentor Selection Panel"],
    ["known", "Known to the project by other means"],
    ["vetting", "Vetting"],
    ["accreditation", "Accreditation"],
  ],
);

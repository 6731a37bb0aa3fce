import type { MatchingSections } from "@waymark/matching";
import { curriculum, trainingTopics } from "../curriculum/index.js";
import { accreditation } from "./accreditation.js";
import { application } from "./application.js";
import { contact } from "./contact.js";
import { interview } from "./interview.js";
import { panel } from "./panel.js";
import { qualities } from "./qualities.js";
import { supervision } from "./supervision.js";
import { training } from "./training.js";
import { vetting } from "./vetting.js";

type Checklist = NonNullable<MatchingSections["standards"]>;

/**
 * The panel's minimum standards for mentors (§1, objectives 1 and 2). The report names the steps; how long each counts
 * and how long before its lapse the panel is told are our coding, and a policy may change them.
 */
export const checklist: Checklist = {
  id: "mentor-minimum-standards",
  version: "1.1.0",
  title: "Minimum standards for mentors",
  source: "§1 (objectives 1, 2, 6), §5, §5.3, §5.7, §6.1, §6.2, §8.2; periods: our coding",
  saidBy: "report",
  items: [
    ...[application, interview, panel, vetting, training, supervision, contact, accreditation],
    ...qualities,
    ...curriculum,
  ],
  standing: {
    field: "standing",
    ranks: ["accredited", "supervised"],
    lapsed: "lapsed",
    notYet: "applicant",
  },
  derives: [
    { field: "vetted", item: "vetting", gives: "met" },
    { field: "vetting_expires", item: "vetting", gives: "expires" },
    { field: "selected", item: "panel", gives: "in-force" },
    { field: "trained", item: "training", gives: "in-force" },
  ],
  open: [{ field: "training_open", group: trainingTopics, rank: "supervised" }],
};

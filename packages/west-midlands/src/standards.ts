import type { Plugin } from "@waymark/core";

type Checklist = NonNullable<Plugin["standards"]>;

const everyone = ["accredited", "supervised"];

/**
 * The panel's minimum standards for mentors (§1, objectives 1 and 2). The report names the steps; how long each counts
 * and how long before its lapse the panel is told are our coding, and a policy may change them.
 */
export const checklist: Checklist = {
  id: "mentor-minimum-standards",
  version: "1.0.0",
  title: "Minimum standards for mentors",
  source: "§1 (objectives 1, 2, 6), §5, §5.3, §5.7, §6.1; periods: our coding",
  items: [
    {
      ...{ id: "application", title: "Application form", neededFor: everyone, warnDays: 0 },
      source: "§5.3, §6.1 (extensive application forms)",
      describes: "A full application form, read for the qualities that the panel looks for.",
      assessor: "Project coordinator",
      remedy: "Send the application form, and help to fill it in.",
    },
    {
      ...{ id: "interview", title: "Interview", neededFor: everyone, warnDays: 0 },
      source: "§5 (formal interview, role play), §5.3, §6.1",
      describes: "A formal interview, with role play where the panel uses it.",
      assessor: "Mentor Selection Panel",
      remedy: "Set a day for the interview.",
    },
    {
      ...{ id: "panel", title: "Selection by the panel", neededFor: everyone, warnDays: 0 },
      source: "§5.3, §6.1",
      describes: "The Mentor Selection Panel has agreed that this person may mentor.",
      assessor: "Mentor Selection Panel",
      remedy: "Put the mentor before the panel.",
    },
    {
      ...{ id: "vetting", title: "Vetting", neededFor: everyone, renewsMonths: 36, warnDays: 90 },
      source: "§1, §5 (vetting and CRB clearance), §5.3 (security clearance); 36 months: our coding",
      describes: "A criminal records check (CRB, now DBS) at the level that the work asks for, clear.",
      assessor: "Project coordinator",
      remedy: "Apply for the vetting, or renew it.",
    },
    {
      ...{ id: "training", title: "Training", neededFor: everyone, renewsMonths: 36, warnDays: 60 },
      source: "§5.7, §8.1, §8.2 (more than data protection and health and safety); 36 months: our coding",
      describes: "The scheme's training, with what the evaluation asks it to cover.",
      assessor: "Training lead",
      remedy: "Book the next course, or the refresher.",
    },
    {
      ...{ id: "supervision", title: "Supervision arranged", neededFor: ["supervised"] },
      ...{ renewsMonths: 12, warnDays: 30 },
      source: "§6.2, §8.1 (supervision); 12 months: our coding",
      describes: "A named supervisor has agreed to see the mentor regularly.",
      assessor: "Mentor Support Network",
      remedy: "Agree a supervisor, and how often they meet.",
    },
    {
      ...{ id: "accreditation", title: "Accreditation", neededFor: ["accredited"] },
      ...{ renewsMonths: 36, warnDays: 120 },
      source: "§5.5, §5.7 (accreditation), §8.1; 36 months: our coding",
      describes: "The mentor is accredited. No substitute for good selection (§5.7).",
      assessor: "Accrediting body",
      remedy: "Finish the accreditation or renew it; until then, work under supervision.",
    },
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
};

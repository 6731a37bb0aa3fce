import type { Question } from "@waymark/core";

export const panelDecidedOtherwise: Question = {
  id: "panel-decided-otherwise",
  title: "Panel’s decision",
  source: "our coding",
  saidBy: "coding",
  about: "engagement",
  when: 'engagement.panel_decision == "no-mentoring-needed" or engagement.panel_decision == "referred-elsewhere"',
  says: "The relationship continues, and the panel’s latest decision is: {engagement.panel_decision}.",
  remedy:
    "Ask the panel, with the client, whether mentoring should continue, and how it could end well if not.",
  role: "project-manager",
};

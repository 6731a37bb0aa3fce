import type { Stance } from "@waymark/core";

const source = "§8.1";

/** The six tensions of §8.1, kept and not resolved: a policy may take each either way. */
export const stances: readonly Stance[] = [
  {
    id: "support-or-change",
    title: "Is the aim to support vulnerable people, or to change them in some way?",
    source: `${source}; §4.1`,
    options: [
      {
        id: "support",
        title: "Support first",
        changes: {
          factors: {
            "needs-met": { weight: 1_200 },
            befriending: { weight: 900 },
            interventionist: { weight: 200 },
          },
        },
      },
      {
        id: "change",
        title: "Change first",
        changes: {
          factors: {
            "needs-met": { weight: 400 },
            befriending: { weight: 200 },
            interventionist: { weight: 900 },
          },
        },
      },
    ],
  },
  {
    id: "theology-or-whole-person",
    title: "Is it a theological concern, or about the whole person?",
    source: `${source}; §4.2`,
    options: [
      {
        id: "theology",
        title: "Theology",
        changes: { factors: { faith: { weight: 2_000 }, knowledge: { weight: 1_200 } } },
      },
      {
        id: "whole-person",
        title: "Whole person",
        changes: { factors: { faith: { weight: 700 }, "needs-met": { weight: 1_300 } } },
      },
    ],
  },
  {
    id: "hard-or-soft",
    title: "Should styles be hard and confrontational, or soft and empathetic?",
    source: `${source}; §4.3`,
    options: [
      {
        id: "hard",
        title: "Hard",
        changes: {
          factors: {
            "hard-style": { weight: 1_000, mode: "similar" },
            interventionist: { weight: 1_100 },
            befriending: { weight: 200 },
          },
        },
      },
      {
        id: "soft",
        title: "Soft",
        changes: {
          factors: {
            "hard-style": { weight: 1_000, mode: "different" },
            befriending: { weight: 1_100 },
            interventionist: { weight: 200 },
          },
        },
      },
    ],
  },
  {
    id: "disclose-or-not",
    title: "Should mentors tell of themselves?",
    source: `${source}; §4.4`,
    options: [
      {
        id: "disclose",
        title: "Disclose",
        changes: { factors: { "tells-own-story": { weight: 1_000, mode: "similar" } } },
      },
      {
        id: "withhold",
        title: "Withhold",
        changes: { factors: { "tells-own-story": { weight: 1_000, mode: "different" } } },
      },
    ],
  },
  {
    id: "plan-or-not",
    title: "How far can sessions be planned, and how should they be recorded?",
    source: `${source}; §4.5`,
    options: [
      {
        id: "plan",
        title: "Plan and record",
        changes: { factors: { "keeps-notes": { weight: 1_000, mode: "similar" } } },
      },
      {
        id: "feel-the-way",
        title: "Feel one’s way",
        changes: { factors: { "keeps-notes": { weight: 1_000, mode: "different" } } },
      },
    ],
  },
  {
    id: "how-much-support",
    title: "How much supervision and support do mentors need?",
    source: `${source}; §6.2`,
    options: [
      { id: "close", title: "Close supervision for all", changes: { parameters: { supervision_days: 14 } } },
      {
        id: "professional",
        title: "Professionals look after themselves",
        changes: { parameters: { supervision_days: 60 } },
      },
    ],
  },
];

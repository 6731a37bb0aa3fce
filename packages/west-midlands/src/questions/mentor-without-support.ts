import type { Question } from "@waymark/core";

/** Every working mentor has supervision and somebody to ring, experienced or not (§6.2). */
export const mentorWithoutSupport: Question = {
  id: "mentor-without-support",
  title: "Supervision, and somebody to ring",
  source:
    "§6.2 (“not just those doing the task for the first time”; A and E on supervision, L on somebody to contact)",
  saidBy: "report",
  about: "engagement",
  when: 'not has(engagement.mentor_support, "contact") or policy.today - engagement.last_supervision > policy.supervision_days',
  ifUnknown: "ask",
  says: "No recent supervision of the mentor on this case is on record, or nobody they can ring. It is asked of the experienced as well.",
  remedy:
    "Ring the mentor and ask how they are. Agree a day for supervision, and name somebody they can ring.",
  role: "mentor-support-network",
  cases: [
    {
      given: {
        "engagement.mentor_support": "contact",
        "engagement.last_supervision": "2026-06-20",
        "policy.supervision_days": 42,
        "policy.today": "2026-06-30",
      },
      gives: false,
    },
    { given: { "engagement.mentor_support": "none" }, gives: true },
    {
      given: {
        "engagement.mentor_support": "contact",
        "engagement.last_supervision": "2026-01-20",
        "policy.supervision_days": 42,
        "policy.today": "2026-06-30",
      },
      gives: true,
    },
    { given: { "engagement.mentor_support": "contact" }, gives: null },
  ],
};

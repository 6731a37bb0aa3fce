import type { Duty } from "@waymark/core";
import { roles } from "./roles.js";

/** What a session may bring to light counts from the last one; our coding. */
const fromSession = ["engagement.last_session", "engagement.started"];

const duty = (
  one: Omit<Duty, "reads" | "fields" | "from"> & { readonly when: string; readonly from: string[] },
): Duty =>
  Object.freeze({
    ...one,
    reads: [...new Set(one.when.match(/engagement\.[a-z_]+/g) ?? [])].sort(),
  });

/**
 * What must be done whatever any score says. A duty that is due asks for a pause and a review at the least, and
 * stays due until the record says that it was done. Such a record answers for what was due when it was made: other
 * facts, or a later session while they still say that it is not done, make it due again.
 *
 * @example
 * ```ts
 * duties.map(({ id }) => id); // => ["report-threat", "safeguard-child", "protect-mentor", "record-consent", "hold-review"]
 * ```
 */
export const duties: readonly Duty[] = Object.freeze([
  duty({
    id: "report-threat",
    title: "Report a serious threat",
    source: "§3.3 (A, E, H)",
    when: 'engagement.serious_threat == "serious"',
    says: "The client has seriously threatened to act. Break confidence and report it to the police, as was said at the outset. A person has told it from venting.",
    from: fromSession,
    role: roles.mentor,
    within: 0,
  }),
  duty({
    id: "safeguard-child",
    title: "Refer a child at risk",
    source: "our coding: Children Acts 1989 and 2004; §5.5 (H) on safeguarding",
    when: 'engagement.child_at_risk == "yes"',
    says: "A child is thought to be at risk of harm. Refer to children's social care, and to the police if it cannot wait.",
    from: fromSession,
    role: roles.mentor,
    within: 24,
  }),
  duty({
    id: "protect-mentor",
    title: "Protect a mentor in danger",
    source: "§6.2 (F and summary)",
    when: 'engagement.mentor_danger == "yes"',
    says: "The mentor, or somebody close to them, is in danger. Stop meetings until they are safe, and bring in the police.",
    from: fromSession,
    role: roles.manager,
    within: 0,
  }),
  duty({
    id: "record-consent",
    title: "Ask for consent and record it",
    source: "§2.1, §3.3 (H); hours: our coding",
    when: 'not has(engagement.agreements, "consent")',
    says: "The client's consent is not recorded. Mentoring stands on consent: ask for it openly before the next session.",
    from: ["engagement.started"],
    role: roles.mentor,
    within: 168,
  }),
  duty({
    id: "hold-review",
    title: "Hold the review that is overdue",
    source: "§6 summary; days: our coding",
    when: "policy.today - engagement.next_review > policy.review_grace_days",
    says: "The review was due on {engagement.next_review}. Hold it.",
    from: ["engagement.next_review"],
    role: roles.manager,
    within: 168,
  }),
]);

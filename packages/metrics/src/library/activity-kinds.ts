/** A kind of activity: what was done, and where the report asks for it. */
export interface ActivityKind {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

const kind = (id: string, title: string, source: string): ActivityKind =>
  Object.freeze({ id, title, source });

/**
 * The kinds of activity that the log holds. Activity is what was done; it is never an outcome (§7.2 B).
 *
 * @example
 * ```ts
 * activityKinds.find(({ id }) => id === "session")?.source; // => "§8.1, §7.2 B"
 * ```
 */
export const activityKinds: readonly ActivityKind[] = Object.freeze([
  kind("enquiry", "an agency asks about the service", "§8.3"),
  kind("referral", "a client is referred", "§8.2"),
  kind("session", "a mentoring session", "§8.1, §7.2 B"),
  kind("review", "a case review", "§6.1"),
  kind("supervision", "supervision or support of a mentor", "§7.1 G"),
  kind("training", "training of a mentor", "§7.1"),
  kind("vetting", "vetting of a mentor", "§7.1 G, L"),
  kind("accreditation", "accreditation of a mentor", "§7.1 L"),
  kind("manual", "the mentor manual is produced", "§7.1"),
  kind("strategy-document", "the strategy document is produced", "§7.1"),
  kind("training-structure", "the training structure is in place", "§7.1"),
  kind("training-package", "the training package is produced", "§7.1"),
  kind("accreditation-process", "the accreditation process exists", "§7.1"),
  kind("adoption", "a council, authority or other body adopts the scheme", "§7.1 L"),
  kind("product-use", "another agency uses what the scheme has produced", "§8.1"),
  kind("case-study", "a case study is written and coded", "§7.2 D; §7.3"),
  kind(
    "practice-change",
    "what was learnt changes practice or training",
    "our coding; §8.2 (feedback to the project)",
  ),
  kind("overhead", "management, premises and other running costs", "§5.5"),
]);

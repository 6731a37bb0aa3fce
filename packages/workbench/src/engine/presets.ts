import type { Decision } from "@waymark/risk";

/** What the form of an event is opened with: the event, and what is known already. */
export interface EventPreset {
  readonly event: string;
  readonly about?: readonly string[];
  readonly asks?: Readonly<Record<string, string>>;
  readonly on?: string;
}

/** What the form of a decision is opened with. */
export interface DecidePreset {
  readonly engagement: string;
  readonly kind: Decision["kind"];
  /** The id of a duty, or a word of advice; empty for what is advised. */
  readonly what: string;
  /** The title of the role that answers for it; another may be chosen. */
  readonly role: string;
}

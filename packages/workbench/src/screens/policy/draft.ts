/** What is set otherwise than in the policy in force. */
export interface Draft {
  readonly stances: Readonly<Record<string, string>>;
  /** As they were typed. */
  readonly weights: Readonly<Record<string, string>>;
  readonly version: string;
}

import type { InputCodes as AssignmentCodes } from "@waymark/assignment";
import type { InputCodes as StatisticsCodes } from "@waymark/statistics";

declare module "@waymark/core" {
  interface ProblemCodes extends AssignmentCodes, StatisticsCodes {
    /** Bands of fit leave points without a word. Let the lowest start at 0. */
    readonly bands: true;
    /** A mentor’s field says something else than the evidence for the minimum standards. */
    readonly "contradicts-standards": true;
    /** Something reads who somebody is, and the policy does not say why, or on what lawful basis. */
    readonly "identity-without-reason": true;
    /** A factor is set to different, and has no scale for that. */
    readonly "no-different-mode": true;
    /** A rule that keeps two mentors apart is set to flag only, which it cannot. */
    readonly "no-flag": true;
    /** The policy forms no pairs of mentors. */
    readonly "no-pairs": true;
    /** Every factor that the policy counts has the weight 0, so that every score would be 0. */
    readonly "no-weight": true;
    /** A pair names one mentor twice. */
    readonly "one-mentor-twice": true;
    /** An allocation is of another caseload. */
    readonly "other-allocation": true;
    /** The model was compiled from another policy than the one given. */
    readonly "other-policy": true;
    /** An earlier proposal has no client or no mentor. */
    readonly "previous-shape": true;
    /** An option is not a whole number that fits. */
    readonly range: true;
    /** A comparison names one mentor twice. */
    readonly "same-mentor": true;
    /** There is no factor of this id. */
    readonly "unknown-factor": true;
    /** There is no such kind of pair. */
    readonly "unknown-kind": true;
    /** There is no rule of this id. */
    readonly "unknown-rule": true;
    /** There is no minimum standard of this id. */
    readonly "unknown-standard": true;
    /** There is no standing of this id. */
    readonly "unknown-standing": true;
  }
}

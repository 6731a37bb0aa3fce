import type { InputCodes as StatisticsCodes } from "@waymark/statistics";

declare module "@waymark/core" {
  interface ProblemCodes extends StatisticsCodes {
    /** Controls are said to combine in a way that is not known. Write series or strongest. */
    readonly "bad-barriers": true;
    /** Groups of fewer people than 5 would be told apart. */
    readonly "bad-least": true;
    /** Something must be a list of sentences, and is not one. */
    readonly "bad-list": true;
    /** Points are no whole number from 0 to 10000. */
    readonly "bad-points": true;
    /** A range does not rise from its lowest through its likely to its highest value. */
    readonly "bad-range": true;
    /** An influence names a row that is not there. */
    readonly "bad-row": true;
    /** A simulation is told to run too seldom or too often. */
    readonly "bad-runs": true;
    /** A score string cannot be read. */
    readonly "bad-score": true;
    /** A control is recorded in a state that there is not, or that only facts can tell. */
    readonly "bad-state": true;
    /** The strength of an influence is not a whole number from 0 to 10000. */
    readonly "bad-strength": true;
    /** A threshold is not a whole number from 1. */
    readonly "bad-threshold": true;
    /** The presence or relevance of a need or strength is not one of the words for it. */
    readonly "bad-word": true;
    /** Bands leave points without a word. Let the lowest start at 0. */
    readonly bands: true;
    /** A record cannot correct the one that it names. */
    readonly "cannot-correct": true;
    /** Earlier records of decisions do not follow one from another: one was changed, taken out or put in. */
    readonly "chain-broken": true;
    /** A record is dated before the thing that it is about. */
    readonly "day-before": true;
    /** A record is dated after the assessment that it is about. */
    readonly "day-to-come": true;
    /** Work cannot go on while a required action is open. Do it, and record that it was done. */
    readonly "duty-due": true;
    /** A required action is recorded as done, and is not due, or nobody knows whether it is. */
    readonly "duty-not-due": true;
    /** A relationship is to end, and no plan for its end is given. */
    readonly "exit-plan-missing": true;
    /** What was given is not a decision. Give who, in which role, when, why and what. */
    readonly "no-decision": true;
    /** Nobody signs a record. */
    readonly "no-name": true;
    /** A record gives no reason. */
    readonly "no-reason": true;
    /** A scheme has risks, and does not name its steps of likelihood and impact. */
    readonly "no-steps": true;
    /** A finding on a fact gives the fact again. It can only say why the fact is empty. */
    readonly "not-omitted": true;
    /** An assessment or score was made with another model. */
    readonly "other-model": true;
    /** A score string names other risks or controls than its tables. */
    readonly "other-risks": true;
    /** A score string was written with other tables. */
    readonly "other-tables": true;
    /** Steps of likelihood or impact do not rise, or do not start at 0. */
    readonly steps: true;
    /** A band names advice that the scheme does not have. */
    readonly "unknown-advice": true;
    /** A judgement names a band that the scheme does not have. */
    readonly "unknown-band": true;
    /** There is no control of this id. */
    readonly "unknown-control": true;
    /** There is no duty of this id. */
    readonly "unknown-duty": true;
    /** There is no such need or strength of a person. */
    readonly "unknown-factor": true;
    /** There is no such kind of record of a decision. */
    readonly "unknown-kind": true;
    /** There is no risk of this id. */
    readonly "unknown-risk": true;
    /** There is no rule of this id for risk registers. */
    readonly "unknown-rule": true;
    /** A field is of another kind than is needed in this place. */
    readonly "wrong-kind": true;
  }
}

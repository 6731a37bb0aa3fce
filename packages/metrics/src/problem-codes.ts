import type { InputCodes as StatisticsCodes } from "@waymark/statistics";

declare module "@waymark/core" {
  interface ProblemCodes extends StatisticsCodes {
    /**
     * An indicator counts what was done under a heading that is about change. Put it under a heading about
     * work.
     */
    readonly "activity-as-outcome": true;
    /**
     * An answer was given with another instrument or edition than the one its item belongs to. Correct the
     * instrument, or the item.
     */
    readonly "another-instrument": true;
    /** A sum of money or another amount is below 0, or not a number. */
    readonly "bad-amount": true;
    /** The days of a period are missing, or it ends before it starts. */
    readonly "bad-period": true;
    /** There are several answers of one rater about one indicator, client and day. */
    readonly contradiction: true;
    /** Neither an item nor its instrument has answers. */
    readonly "item-without-answers": true;
    /** The field to group by is not a category of the client. */
    readonly "not-a-category": true;
    /** An observation is about an indicator that is not rated for a client. */
    readonly "not-observed": true;
    /** Records are about several clients, where those of one are needed. */
    readonly "several-clients": true;
    /** An observation has an answer that its indicator does not have. */
    readonly "unknown-answer": true;
    /** An indicator stands under a heading that the scheme does not have. */
    readonly "unknown-heading": true;
    /** There is no instrument of this name. */
    readonly "unknown-instrument": true;
    /** An indicator is rated by a rater that the scheme does not have. */
    readonly "unknown-rater": true;
  }
}

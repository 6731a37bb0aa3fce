import type {} from "@waymark/core";

declare module "@waymark/core" {
  interface ProblemCodes {
    /** A search through the cases that were learnt from is not understood. Write word=code. */
    readonly "bad-query": true;
    /** A command was given more words than it takes. */
    readonly "extra-argument": true;
    /** A folder has no spreadsheet. */
    readonly "no-tables": true;
    /** There is less memory than it takes to work this caseload out. The message says what to do. */
    readonly "no-memory": true;
    /** Nothing was written, because nobody agreed to what was shown. Add --yes. */
    readonly "not-confirmed": true;
    /** An option is given twice. */
    readonly "option-twice": true;
    /** An option takes no value, and has one. */
    readonly "option-with-value": true;
    /** An option needs a value, and has none. */
    readonly "option-without-value": true;
    /** Fewer cases show this than may be handed on. */
    readonly "too-few-cases": true;
    /** There is no command of this name. */
    readonly "unknown-command": true;
    /** The success report has no such number. */
    readonly "unknown-number": true;
  }
}

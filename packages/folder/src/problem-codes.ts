import type {} from "@waymark/core";

declare module "@waymark/core" {
  interface ProblemCodes {
    /** The file for a register has an ending that is not known. Give it .csv, .xlsx or .json. */
    readonly "bad-file": true;
    /** The file that says how the project is paid for does not have the right shape. */
    readonly "bad-funding": true;
    /** The file that says which indicator is observed with which instrument does not have the right shape. */
    readonly "bad-instrument": true;
    /** An option wants a number, and something else is given. */
    readonly "bad-number": true;
    /** An option has a value that it cannot have, or goes with another option that excludes it. */
    readonly "bad-option": true;
    /** An evaluation plan does not have the shape in which it was written. */
    readonly "bad-plan": true;
    /** Somebody else is putting a decision or an event on record at this moment. Try again. */
    readonly "being-written": true;
    /** Rows can only be added to a CSV file in UTF-8. */
    readonly "cannot-append": true;
    /** The caseload was changed after the preview was shown. Nothing was written. */
    readonly "changed-meanwhile": true;
    /** A file of results was changed after the run that wrote it. */
    readonly "changed-results": true;
    /** The file of decisions no longer holds all decisions with which the results were made. */
    readonly "decisions-cut": true;
    /** A file cannot be read or written. The message says why. */
    readonly disk: true;
    /** A file holds no allocation. */
    readonly "no-allocation": true;
    /** The caseload from which results were made is not to be found. */
    readonly "no-caseload": true;
    /** There is no folder of this name. */
    readonly "no-folder": true;
    /** There is no earlier allocation in the place that was named. */
    readonly "no-previous": true;
    /** What was named is a device, a pipe or a folder, and not a file. */
    readonly "not-a-file": true;
    /** This role may not take this decision. */
    readonly "not-allowed": true;
    /** A folder that must be new is not empty. */
    readonly "not-empty": true;
    /** A folder holds no results of an earlier run. */
    readonly "not-results": true;
    /** A folder holds a file by the name of a result, and it is not ours. */
    readonly "out-clash": true;
    /** A folder of results cannot be replaced, because something has it open. */
    readonly "out-held": true;
    /** A file to be written is one from which a caseload is read. */
    readonly "out-is-caseload": true;
    /** A file was named where a folder is needed. */
    readonly "out-is-file": true;
    /** A folder was named where a file is needed. */
    readonly "out-is-folder": true;
    /** A folder holds files that are not results of Waymark. */
    readonly "out-not-ours": true;
    /** A policy.json names no plugin where it should name one. */
    readonly "plugin-names": true;
    /** A plugin in a file is not an object. */
    readonly "plugin-shape": true;
    /** The last line of a file of decisions is cut off in the middle. */
    readonly "record-cut": true;
    /** The folder for results is the caseload itself. Results need a folder of their own. */
    readonly "results-in-caseload": true;
    /** An earlier run is dated after the assessment date of the policy. */
    readonly "run-after": true;
    /** A file or folder of a scheme has a name that no section can have. */
    readonly "section-name": true;
    /** A section of a scheme stands in plugin.json and in a file of its own. */
    readonly "section-twice": true;
    /** Several things would be put on record at once. */
    readonly "too-many-options": true;
    /** A folder holds a scheme as a file and as a folder. */
    readonly "two-schemes": true;
    /** A policy.json names a plugin that is not there. */
    readonly "unknown-plugin": true;
  }
}

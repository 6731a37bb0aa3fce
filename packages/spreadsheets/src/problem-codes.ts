import type {} from "@waymark/core";

declare module "@waymark/core" {
  interface ProblemCodes {
    /** A column has values, and no name in the first row. */
    readonly "column-without-name": true;
    /** A cell holds a control character that nobody can see. */
    readonly "control-character": true;
    /** A file is not CSV. */
    readonly csv: true;
    /** A workbook cannot be read: it is damaged, or protected by a password. */
    readonly damaged: true;
    /** It is not known whether a column has the day or the month first. */
    readonly "day-order": true;
    /** Two columns say the same thing. */
    readonly "duplicate-column": true;
    /** A file is empty. Give it at least a header row. */
    readonly "empty-file": true;
    /** A cell holds a formula of a spreadsheet. Write the value itself. */
    readonly "formula-in-cell": true;
    /** A cell of a workbook holds a formula that has no value, or an error. */
    readonly "formula-without-value": true;
    /** A column looks like identity, and would be read as an ordinary field. */
    readonly "identity-renamed": true;
    /** A setting of a JSON file is given twice in one place. */
    readonly "key-twice": true;
    /** A row has more cells than the header. */
    readonly "long-row": true;
    /** Two columns are read as one field. */
    readonly "mapped-twice": true;
    /** A mapping.json does not have the right shape. */
    readonly "mapping-shape": true;
    /** A column is missing that a list needs. */
    readonly "missing-column": true;
    /** A file is missing that a caseload needs. */
    readonly "missing-file": true;
    /** None of the names in the first row is a column that is known. */
    readonly "no-header": true;
    /** A workbook has no sheet of this name. */
    readonly "no-such-sheet": true;
    /** A file is not JSON. The message names the line. */
    readonly "not-json": true;
    /** A file is not text. */
    readonly "not-text": true;
    /** A file is not text in UTF-8. */
    readonly "not-utf8": true;
    /** A quotation mark of a CSV file is opened and never closed. */
    readonly "open-quote": true;
    /** A row has fewer cells than the header. */
    readonly "short-row": true;
    /** A quotation mark stands within a cell of a CSV file. */
    readonly "stray-quote": true;
    /** A file is larger than is read. */
    readonly "too-large": true;
    /** Two files could hold one list. */
    readonly "two-files": true;
    /** A column has a name that is not known. A mapping.json may rename or ignore it. */
    readonly "unknown-column": true;
    /** A file is not part of a caseload, and would not be read. */
    readonly "unknown-file": true;
    /** A sheet of a workbook is called after a list, and would not be read. */
    readonly "unread-sheet": true;
    /** A workbook stands where a text file is needed. */
    readonly workbook: true;
  }
}

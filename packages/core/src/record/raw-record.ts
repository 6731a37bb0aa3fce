/** A record as it comes in: cells of text from a spreadsheet, or typed values from an application. */
export type RawRecord = Readonly<Record<string, unknown>>;

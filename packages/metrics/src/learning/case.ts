/** One coded case study. */
export interface Case {
  /** A name within the register, by date: `case-1`. It is no pseudonym of the client. */
  readonly id: string;
  /** The client's pseudonym; left out of what is exported. */
  readonly client: string | null;
  readonly date: string;
  /** What was coded, by field of the activity log, as `{ tried: ["listening"], followed: ["moved-on"] }`. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Whether what followed speaks for the patterns that the case shows; `open` where it does not say what followed. */
  readonly speaks: "for" | "against" | "mixed" | "open";
  /** Whether the author is highly confident. */
  readonly sure: boolean;
  /** The row's place among the activity put in order, from 0. */
  readonly place: number;
}

/** A field in which cases are coded. */
export interface CodedField {
  /** The id of the field, as `tried`. */
  readonly id: string;
  readonly title: string;
  /** What the scheme calls its codes, where it lists them. */
  readonly titles: Readonly<Record<string, string>>;
  /** What it holds: a pattern that a case shows, what followed, how sure the author is, or what the case bears on. */
  readonly holds: "pattern" | "what followed" | "sure" | "bears on";
}

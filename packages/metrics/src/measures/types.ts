/** The lists of a caseload that a measure may count. */
export const countedLists = ["clients", "mentors", "engagements", "observations", "activity"] as const;

/** One of the lists of a caseload. */
export type ListName = (typeof countedLists)[number];

/** One condition on a row. All must hold. */
export type Clause =
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly operator: "=" | "!=" | ">=" | "<=";
      readonly word: string;
    }
  | { readonly kind: "known"; readonly field: string }
  | { readonly kind: "given"; readonly field: string }
  | {
      readonly kind: "among";
      readonly field: string;
      readonly fields: readonly string[];
      readonly rows: Rows;
    };

/** Rows of one list that meet every clause. */
export interface Rows {
  readonly list: ListName;
  readonly where: readonly Clause[];
}

/** What is counted: rows, different values of a field, or the sum of a field. */
export type Quantity =
  | { readonly kind: "rows"; readonly rows: Rows }
  | { readonly kind: "distinct"; readonly field: string; readonly rows: Rows }
  | { readonly kind: "sum"; readonly field: string; readonly rows: Rows };

/** A measure, read from an indicator's `counts`. */
export type Measure =
  | { readonly kind: "count"; readonly quantity: Quantity }
  | { readonly kind: "share"; readonly part: Rows; readonly whole: Rows }
  | {
      readonly kind: "coverage";
      readonly quantity: Extract<Quantity, { kind: "distinct" }>;
      readonly list: ListName;
      readonly field: string;
    }
  | { readonly kind: "ratio"; readonly quantity: Quantity; readonly per: Quantity }
  | {
      readonly kind: "time";
      readonly from: string;
      readonly to: string;
      readonly rows: Rows;
      readonly until: readonly Clause[];
    }
  | { readonly kind: "baselines" }
  | { readonly kind: "period" };

/** The days that a figure is about, as day numbers, both included; null where nothing has a date. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

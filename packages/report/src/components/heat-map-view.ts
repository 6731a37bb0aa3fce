/** How many risks are rated at each likelihood and impact. */
export interface HeatMapView {
  readonly title: string;
  /** The steps of impact, the slightest first. */
  readonly impact: readonly string[];
  /** A row for each step of likelihood, the most likely first. */
  readonly rows: readonly { readonly title: string; readonly cells: readonly HeatMapCell[] }[];
  /** The bands, the lowest first. */
  readonly bands: readonly string[];
}

/** One likelihood with one impact. */
export interface HeatMapCell {
  readonly count: number;
  /** The band of its own steps, by its place from the lowest. */
  readonly band: number;
}

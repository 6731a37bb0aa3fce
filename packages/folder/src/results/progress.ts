/** Told what is being done, one step after the other. */
export interface Progress {
  step(name: string): void;
  /** How far the step has come. Called as often as is convenient. */
  count(done: number, of: number): void;
  done(): void;
}

/** How far a step has come after so many milliseconds: `300 of 954 (31%), about 12 s left`. */
export function sayCount(done: number, of: number, spent: number): string {
  const left = Math.ceil((spent * (of - done)) / done / 1_000);
  const time = left < 120 ? `${left} s` : `${Math.round(left / 60)} minutes`;
  return `${done} of ${of} (${Math.floor((100 * done) / of)}%), about ${time} left`;
}

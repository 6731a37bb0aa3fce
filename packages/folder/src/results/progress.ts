/** Told what is being done, one step after the other. */
export interface Progress {
  step(name: string): void;
  /** How far the step has come. Called as often as is convenient. */
  count(done: number, of: number): void;
  done(): void;
}

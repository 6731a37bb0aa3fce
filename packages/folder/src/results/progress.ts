/** Told what is being done, one step after the other. */
export interface Progress {
  step(name: string): void;
  done(): void;
}

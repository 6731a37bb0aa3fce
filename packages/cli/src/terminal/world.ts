import type { People } from "@waymark/core";
import type { Disk } from "@waymark/folder";
import type { Answers, Question } from "@waymark/spreadsheets";

/** Where text goes. */
export interface Sink {
  /** Take some text. */
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** How many letters fit on a line. */
  readonly columns?: number | undefined;
  /** A text with a scheme's own words for client and mentor, for a table before it is laid out. */
  readonly inWords?: (text: string) => string;
  /** Whether somebody asked for the figures behind the words. */
  readonly figures?: boolean;
}

/** Asks questions one after the other; undefined where somebody stops. */
export type Ask = (questions: readonly Question[]) => Promise<Answers | undefined>;

/** The memory that there is, in bytes. */
export interface Memory {
  /** What the runtime allows its heap. */
  readonly heap: number;
  /** What the machine has, or what of it this program may use. */
  readonly total: number;
  /** Runs the same command line again with so large a heap, and gives its exit code; left out where that cannot be. */
  readonly again?: (heap: number) => Promise<number>;
}

/** Everything outside that the command touches, given to it so that a test can stand in for the world. */
export interface World {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly disk: Disk;
  /** Milliseconds from some start: for progress alone, never for a result. */
  readonly elapsed: () => number;
  /** The day, as 2026-01-31: to ask where the policy's lies far from it, never for a result. */
  readonly today?: string;
  /** Asks somebody who sits at the terminal; left out where nobody does. */
  readonly ask?: Ask;
  /** Asks somebody at the terminal to agree; left out where nobody does. */
  readonly confirm?: (message: string) => Promise<boolean>;
  /** The memory that there is; left out where nobody knows. */
  readonly memory?: Memory;
  /** What is typed to run this command here; `waymark` where nothing else is said. */
  readonly command?: string;
  /** Told once which words a scheme has for client and mentor. */
  readonly speak?: (people: People) => void;
}

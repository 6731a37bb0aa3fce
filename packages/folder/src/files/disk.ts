import type { Output } from "../output/output.js";
import type { Digest } from "./digest.js";

/**
 * The part of a file system that a caseload needs. Given by whoever has one: the command its machine, a page what it was given, a
 * test a disk that fails.
 */
export interface Disk {
  /** The bytes of a file; undefined where there is none. A pipe or device is refused: reading it may never end. */
  read(file: string): Uint8Array | undefined;
  /** Names in a folder, sorted; undefined where there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  /** Whether something is there, and what; a device or a pipe is something else. */
  kind(file: string): "file" | "folder" | "other" | "none";
  /** How many bytes a file has. */
  size(file: string): number;
  /** Write a file part by part. */
  fill(file: string, output: Output): void;
  /** The parts of a file, in order; undefined where there is none. */
  parts(file: string): Iterable<Uint8Array> | undefined;
  /** Makes a file where there is none. False where there is one already; of several at once, one alone makes it. */
  create(file: string, bytes: Uint8Array): boolean;
  /** Make a folder, and those above it. */
  makeFolder(folder: string): void;
  /** A second name for a file, or a copy of it where the disk has no such thing. */
  link(from: string, to: string): void;
  /** Move a file or folder in one step. */
  rename(from: string, to: string): void;
  /** Remove a file, or a folder with all that is in it. */
  remove(file: string): void;
  /** The full name of a file, with every link followed, whether or not it is there. */
  real(file: string): string;
  /** What this run goes by, for names that no other run may use. */
  readonly owner: string;
  /** Whether another run is still going on. */
  isRunning(owner: string): boolean;
  /** Waits for so many milliseconds: somebody else is at a file. */
  pause(milliseconds: number): void;
  /** A SHA-256 that is still to be fed; a machine has a faster one than any program. */
  digest(): Digest;
}

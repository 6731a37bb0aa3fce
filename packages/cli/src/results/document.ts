import { documentOutput, wholeOf } from "../output/output.js";
import type { Sink } from "../terminal/world.js";

/** A small document as the one line that `--json` prints. */
export function documentText(document: unknown): string {
  return new TextDecoder().decode(wholeOf(documentOutput(document)));
}

/** Prints a document of any size as one line, part by part. */
export function printDocument({ stdout }: { readonly stdout: Sink }, document: unknown): void {
  documentOutput(document)((part) => stdout.write(String(part)));
}

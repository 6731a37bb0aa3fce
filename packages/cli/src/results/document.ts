import { documentOutput } from "../output/output.js";
import type { Sink } from "../terminal/world.js";

/** Prints a document of any size as one line, part by part. */
export function printDocument({ stdout }: { readonly stdout: Sink }, document: unknown): void {
  documentOutput(document)((part) => stdout.write(String(part)));
}

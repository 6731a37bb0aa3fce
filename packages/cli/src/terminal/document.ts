import { documentOutput } from "@waymark/folder";
import type { Sink } from "./world.js";

/** Prints a document of any size as one line, part by part. */
export function printDocument({ stdout }: { readonly stdout: Sink }, document: unknown): void {
  documentOutput(document)((part) => stdout.write(String(part)));
}

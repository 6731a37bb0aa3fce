import * as z from "zod/mini";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { textOf } from "../files/utf8.js";

/** The file that says what a folder of results was made from. */
export const receiptFile = "receipt.json";

const printSchema = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));

const receiptSchema = z.strictObject({
  waymark: z.string(),
  policy: z.strictObject({
    name: z.string(),
    version: z.string(),
    asOf: z.string(),
    fingerprint: printSchema,
  }),
  plugins: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  inputs: z.record(z.string(), z.strictObject({ records: z.int(), fingerprint: printSchema })),
  options: z.strictObject({ top: z.int().check(z.minimum(1), z.maximum(1_000)) }),
  outputs: z.record(
    z.string().check(z.regex(/^(?:[a-z]+\/)?[^/\\]+$/)),
    z.strictObject({ bytes: z.int(), fingerprint: printSchema }),
  ),
});

/**
 * What a folder of results was made from: the version, the policy, what each list said, and the options; and the
 * fingerprint of each result. It holds no clock, no machine and no place.
 */
export interface Receipt extends z.infer<typeof receiptSchema> {}

/** The receipt of a folder; undefined where there is none that can be read. */
export function readReceipt(disk: Disk, folder: string): Receipt | undefined {
  const bytes = disk.read(join(folder, receiptFile));
  if (bytes === undefined) return undefined;
  try {
    const result = receiptSchema.safeParse(JSON.parse(textOf(bytes)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** The SHA-256 of bytes in parts, written as the engine writes its fingerprints. */
export function fingerprintOf(disk: Disk, parts: Iterable<Uint8Array>): string {
  const hash = disk.digest();
  for (const part of parts) hash.update(part);
  return `sha256:${hash.hex()}`;
}

/** A SHA-256 of bytes in parts. */
export interface Digest {
  /** Take the next part. */
  update(part: Uint8Array): void;
  /** The sum of all parts, in hexadecimal digits. */
  hex(): string;
}

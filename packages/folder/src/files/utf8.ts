// Every place where this runs has both; the language alone does not name them.
declare class TextDecoder {
  constructor(encoding: "utf-8", options?: { readonly fatal?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const encoder = new TextEncoder();

/** A text as bytes of UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes of UTF-8 as a text; what is no UTF-8 is shown as U+FFFD. */
export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * Bytes of UTF-8 as a text.
 *
 * @throws TypeError where they are none
 */
export function strictTextOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

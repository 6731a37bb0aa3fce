import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";

/** Every engine that we run on has this; none of its other globals is used here. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/**
 * The text of a file that should be UTF-8. A byte order mark at its start is taken off. Anything else (another
 * encoding, a workbook, a web page) is a problem with its remedy, never a guess.
 *
 * @param file the name that a problem is reported under
 */
export function readText(bytes: Uint8Array, file: string, problems: Problem[]): string | undefined {
  const wrong = strangeKind(bytes, file);
  if (wrong) {
    problems.push(wrong);
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    problems.push(say.notUtf8(file, firstBadLine(bytes)));
    return undefined;
  }
}

function strangeKind(bytes: Uint8Array, file: string): Problem | undefined {
  const starts = (...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return say.utf16(file);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return say.workbook(file);
  return bytes.includes(0) ? say.binary(file) : undefined;
}

/** The line, counted from 1, of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return line;
}

import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";

/** Every engine that we run on has this; none of its other globals is used here. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** UTF-8 as text; what is no UTF-8 becomes the sign that stands for an unreadable one. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * The text of a file that must be UTF-8, such as settings. A byte order mark at its start is taken off. Anything else
 * (another encoding, a workbook) is a problem with its remedy, never a guess.
 *
 * @param file the name that a problem is reported under
 */
export function readText(bytes: Uint8Array, file: string, problems: Problem[]): string | undefined {
  const wrong = isUtf16(bytes) ? say.utf16(file) : strangeKind(bytes, file);
  if (wrong) {
    problems.push(wrong);
    return undefined;
  }
  const text = utf8(bytes);
  if (text === undefined) problems.push(say.notUtf8(file, firstBadLine(bytes)));
  return text;
}

/**
 * The text of a table, in UTF-8, UTF-16 or Windows-1252. The last two are said in a note, for a reader to look at the
 * letters; what is none of them is a problem.
 */
export function readTableText(
  bytes: Uint8Array,
  file: string,
  problems: Problem[],
  notes: string[],
): string | undefined {
  if (isUtf16(bytes)) {
    notes.push(say.readAsUtf16(file));
    return utf16(bytes);
  }
  const wrong = strangeKind(bytes, file);
  if (wrong) {
    problems.push(wrong);
    return undefined;
  }
  const text = utf8(bytes);
  if (text !== undefined) return text;
  const line = firstBadLine(bytes);
  const western = windows1252(bytes);
  if (western === undefined) problems.push(say.notUtf8(file, line));
  else notes.push(say.readAsWindows1252(file, line));
  return western;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, ...signs: number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign);
}

function strangeKind(bytes: Uint8Array, file: string): Problem | undefined {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return say.workbook(file);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return say.oldWorkbook(file);
  if (isUtf32(bytes)) return say.utf32(file);
  return bytes.includes(0) ? say.binary(file) : undefined;
}

/** By its mark, or, without one, by the three noughts that stand beside every plain letter. */
function isUtf32(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return true;
  const isPlain = (at: number) => {
    const noughts = [0, 1, 2, 3].filter((i) => bytes[at + i] === 0);
    return noughts.length === 3 && (noughts[0] === 1 || noughts[2] === 2);
  };
  return bytes.length >= 8 && bytes.length % 4 === 0 && isPlain(0) && isPlain(4);
}

/** By its mark, or, without one, by the noughts that stand beside every plain letter. */
function isUtf16(bytes: Uint8Array): boolean {
  if (isUtf32(bytes)) return false;
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  return bytes.length >= 4 && bytes.length % 2 === 0 && (isPlainPairs(bytes, 0) || isPlainPairs(bytes, 1));
}

function isPlainPairs(bytes: Uint8Array, high: 0 | 1): boolean {
  const end = Math.min(bytes.length, 8);
  for (let i = 0; i < end; i += 2) if (bytes[i + high] !== 0 || bytes[i + 1 - high] === 0) return false;
  return true;
}

function utf16(bytes: Uint8Array): string {
  const isMarked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const isBig = isMarked ? bytes[0] === 0xfe : bytes[0] === 0;
  let text = "";
  for (let i = isMarked ? 2 : 0; i + 1 < bytes.length; i += 2) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    text += String.fromCharCode(isBig ? first * 256 + second : second * 256 + first);
  }
  return text;
}

/** The signs of Windows-1252 where it parts from Latin-1, from 0x80 on; a blank where it has none. */
const western = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function windows1252(bytes: Uint8Array): string | undefined {
  let text = "";
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte < 0xa0 ? western[byte - 0x80] : String.fromCharCode(byte);
    if (sign === " " && byte !== 0x20) return undefined;
    text += sign;
  }
  return text;
}

/** The line, counted from 1, of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    if (utf8(bytes.subarray(start, i)) === undefined) return line;
    line++;
    start = i + 1;
  }
  return line;
}

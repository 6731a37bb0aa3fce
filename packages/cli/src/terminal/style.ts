import { styleText } from "node:util";
import type { Sink, World } from "./world.js";

/** Ways to set text off on a terminal; each gives the text as it is where colour is not wanted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** The style for a stream: plain unless it is a terminal, and plain wherever NO_COLOR is set. */
export function styleFor(sink: Sink, env: World["env"]): Style {
  const on = sink.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const as = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    on ? styleText(format, text, { validateStream: false }) : text;
  return { bold: as("bold"), dim: as("dim"), good: as("green"), warn: as("yellow"), bad: as("red") };
}

/** Text without the control characters that could steer a terminal; a policy or a plugin may come from anyone. */
export function tame(text: string): string {
  return [...text].filter((letter) => !steers(letter.codePointAt(0) ?? 0)).join("");
}

function steers(code: number): boolean {
  if (code === 10) return false;
  return (
    code < 32 ||
    (code >= 127 && code < 160) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

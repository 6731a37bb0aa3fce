import { appendFileSync } from "node:fs";

/**
 * Writes the code of every error that is made while tests run to the file that `WAYMARK_CODES_SEEN` names, so that
 * `scripts/errors.mjs --seen FILE` can say which documented codes no test throws. An error of ours marks itself when it
 * is made: that is where it is noticed.
 */
const file = process.env.WAYMARK_CODES_SEEN;
const mark = Symbol.for("waymark.error");
const define = Object.defineProperty;

if (file !== undefined && !("waymarkCodesSeen" in globalThis)) {
  const seen = new Set<string>();
  define(globalThis, "waymarkCodesSeen", { value: seen });
  Object.defineProperty = <T>(
    object: T,
    key: PropertyKey,
    descriptor: PropertyDescriptor & ThisType<unknown>,
  ): T => {
    if (key === mark && object instanceof Error && "problems" in object)
      for (const { code } of object.problems as readonly { readonly code: string }[]) {
        if (seen.has(code)) continue;
        seen.add(code);
        appendFileSync(file, `${code}\n`);
      }
    return define(object, key, descriptor);
  };
}

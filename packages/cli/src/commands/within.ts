import * as say from "../messages/command.js";
import type { Given } from "./command.js";

/** The days of `--within`; undefined where it is not given. */
export function readWithin(given: Given, command: string): number | undefined {
  const text = given.options.get("within");
  if (typeof text !== "string") return undefined;
  if (!/^\d{1,5}$/.test(text)) throw say.badDays(command, "--within");
  return Number(text);
}

import * as say from "../messages/command.js";
import type { Given } from "./command.js";

/**
 * How many mentors a shortlist holds.
 *
 * @throws WaymarkError where the option is not a whole number from 1 to 1000.
 */
export function readTop({ options }: Given, command: string): number {
  const given = options.get("top");
  if (given === undefined) return 5;
  const value = typeof given === "string" && /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (value < 1 || value > 1_000) throw say.badTop(command);
  return value;
}

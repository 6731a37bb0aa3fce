import { badInput } from "@waymark/core";
import type { Context } from "./command.js";

/**
 * An option that is a whole number from 1 to 1000, or its usual value.
 *
 * @throws WaymarkError where it is anything else.
 */
export function wholeOption({ given }: Context, command: string, name: string, usual: number): number {
  const text = given.options.get(name);
  if (typeof text !== "string") return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 1_000) return value;
  throw badInput(
    "bad-number",
    `waymark ${command}`,
    `--${name} is not a whole number from 1 to 1000.`,
    `Write, for example, --${name} ${usual}.`,
  );
}

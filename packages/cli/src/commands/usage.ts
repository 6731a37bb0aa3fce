import type { Command } from "./command.js";

/**
 * How a command is called, without the name of the program.
 *
 * @param words what is typed for the command, where that is more than its name
 */
export function usageOf({ name, operands, optional = [], options }: Command, words: string = name): string {
  const required = options.filter((one) => one.required);
  const must = required.map((one) => `--${one.name}${one.value === undefined ? "" : ` ${one.value}`}`);
  const may = optional.reduceRight((inner, word) => `[${word}${inner === "" ? "" : ` ${inner}`}]`, "");
  const rest = options.length > required.length ? "[options]" : "";
  return [words, ...operands, may, ...must, rest].filter((part) => part !== "").join(" ");
}

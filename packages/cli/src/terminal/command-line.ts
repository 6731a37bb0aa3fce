import { quoted } from "./quote.js";
import { tame } from "./style.js";
import type { World } from "./world.js";

/**
 * A command line that can be typed as it stands: the name that this run goes by, and words in quotes where they
 * need them.
 *
 * @example
 * ```ts
 * commandLine({ command: "npm start --" }, "verify", "my out"); // => "npm start -- verify \"my out\""
 * ```
 */
export function commandLine({ command = "waymark" }: Pick<World, "command">, ...words: string[]): string {
  return [command, ...words.map((word) => quoted(tame(word)))].join(" ");
}

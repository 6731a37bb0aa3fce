import type { SchemeEvent } from "@waymark/core";
import type { Command, OptionSpec } from "../commands/command.js";

/** Who puts an event on record, when and why; every event asks for these. */
export const signedOptions: readonly OptionSpec[] = [
  { name: "on", value: "DAY", required: true, summary: "the day on which it happens, as 31/01/2026" },
  { name: "by", value: "WHO", required: true, summary: "a pseudonym or a post, not a name" },
  { name: "role", value: "ROLE", required: true, summary: "the role in which they do so" },
  { name: "reason", value: "WHY", required: true, summary: "why, or how it is known, in a sentence" },
];

/** How an event is agreed to; every event takes these. */
export const agreeOptions: readonly OptionSpec[] = [
  { name: "yes", short: "y", summary: "put it on record without being asked" },
  { name: "dry-run", summary: "show what would change, and write nothing" },
  { name: "json", summary: "print one JSON document on stdout" },
];

/** The rest of a line that signs an event, for examples. */
export const signedExample = (role: string) =>
  `--on 05/10/2026 --by P-01 \\\n--role "${role}" --reason "Told us by phone." --yes`;

/**
 * An event of the scheme as a command: its declaration makes the options and the screen of help.
 *
 * @param role one that may put it on record
 */
export function commandOf(event: SchemeEvent, role: string, run: Command["run"]): Command {
  const { id, title, about, asks = [], lasts, example } = event;
  return {
    name: id,
    summary: `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
    examples: [`waymark event CASELOAD ${id} ${example} \\\n${signedExample(role)}`],
    operands: about.map((one) => one.as.replaceAll("_", "-").toUpperCase()),
    options: [
      ...asks.map(
        ({ as: name, says, required }): OptionSpec => ({
          name: name.replaceAll("_", "-"),
          value: name.replaceAll("_", "-").toUpperCase(),
          ...(required ? { required: true } : {}),
          summary: says,
        }),
      ),
      ...(lasts
        ? [{ name: "until", value: "DAY", summary: "the last day; left out where it is not known" }]
        : []),
      ...signedOptions,
      ...agreeOptions,
    ],
    run,
  };
}

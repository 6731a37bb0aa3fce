import { capital } from "@waymark/core";
import { version } from "@waymark/folder";
import type { Command, OptionSpec } from "../commands/command.js";
import type { Group } from "../commands/groups.js";
import { usageOf } from "../commands/usage.js";
import { table, wrap } from "./table.js";

/** Every screen of help is this wide, whatever the terminal: it is read side by side with the reference. */
const width = 80;

type Item = readonly [term: string, says: string];

const helpItem: Item = ["-h, --help", "show this help"];

/** What `waymark help` prints. */
export function generalHelp(commands: readonly Command[], groups: readonly Group[]): string {
  const single = commands.filter(({ group }) => group === undefined);
  return screen(
    `Waymark ${version}: choose a mentor, hold the risks, see whether it helps.`,
    items("Examples", [
      ["waymark init my-scheme", "make an empty caseload to fill in"],
      ["waymark check my-scheme", "see whether anything is wrong with its files"],
      ["waymark run CASELOAD --out DIR", "work out everything, and write the report"],
      ["waymark explain CASELOAD C-001 M-002", "ask why this mentor"],
      ["waymark event CASELOAD", "what can happen in a year, each put on record by one command"],
    ]),
    items(
      "Commands",
      single.map(({ name, summary }) => [name, summary]),
    ),
    items(
      "Groups of commands (waymark GROUP --help lists them)",
      groups.map(({ name, summary }) => [name, summary]),
    ),
    items("Options", [["-v, --version", "show the version"], helpItem]),
    paragraph(
      "A CASELOAD is a folder with clients.csv, mentors.csv and policy.json, and whichever other files there are. " +
        "A mapping.json in it reads another system's spreadsheets as they are.",
    ),
    paragraph(
      "Results go to stdout and messages to stderr. Exit code: 0 done, 1 a check failed, 2 bad input or usage.",
    ),
  );
}

/** What `waymark GROUP --help` prints: the command that the word alone runs, and the others of the group. */
export function groupHelp(group: Group, commands: readonly Command[]): string {
  const usual = commands.filter(({ name }) => name === group.usual);
  const others = commands.filter(({ name }) => name !== group.usual);
  return screen(
    `waymark ${group.name}: ${group.summary}.`,
    examples([...usual, ...others].flatMap((one) => one.examples)),
    ...usual.flatMap((one) => [
      paragraph(`waymark ${usageOf(one, group.name)}`),
      paragraph(`${capital(one.summary)}.`, "  "),
      optionsOf(one),
    ]),
    items(
      "Others of this group",
      others.map((one) => [`${group.name} ${one.name}`, one.summary]),
    ),
  );
}

/** What `waymark COMMAND --help` prints. */
export function commandHelp(command: Command, words: string): string {
  return screen(
    paragraph(`waymark ${words}: ${command.summary}.`),
    examples(command.examples),
    paragraph(`Usage: waymark ${usageOf(command, words)}`),
    optionsOf(command),
  );
}

function screen(...parts: string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function examples(lines: readonly string[]): string {
  const shown = lines.map((line) => `  ${line.replaceAll("\n", "\n    ")}`);
  return `Example${lines.length === 1 ? "" : "s"}:\n${shown.join("\n")}`;
}

function optionsOf({ options }: Command): string {
  return items("Options", [...options.map((one): Item => [flagsOf(one), one.summary]), helpItem]);
}

/** An option as it is typed: `-o, --out DIR`. */
function flagsOf({ name, short, value }: OptionSpec): string {
  return `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function items(title: string, rows: readonly Item[]): string {
  if (rows.length === 0) return "";
  const indented = rows.map(([term, says]) => [`  ${term}`, says]);
  const lines = table([{ title: "" }, { title: "" }], indented, width);
  return `${title}:\n${lines.replace(/^\n/, "").trimEnd()}`;
}

function paragraph(text: string, indent = ""): string {
  return wrap(text, width - indent.length)
    .map((line) => `${indent}${line}`)
    .join("\n");
}

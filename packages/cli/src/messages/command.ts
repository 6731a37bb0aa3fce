import { badInput, didYouMean, nearest } from "@waymark/core";

/** Everything that can be wrong with how the command is called. */
export const unknownCommand = (word: string, known: readonly string[], group = "") =>
  badInput(
    "unknown-command",
    `waymark ${group}`.trim(),
    `There is no command ${`${group} ${word}`.trim()}.`,
    `${didYouMean(word, known, "command")} See: waymark ${`${group} --help`.trim()}`,
  );

export const unknownOption = (command: string, option: string, known: readonly string[]) =>
  badInput(
    "unknown-option",
    `waymark ${command}`.trim(),
    `There is no option ${option}.`,
    nearest(option, known) !== undefined
      ? `Did you mean ${nearest(option, known)}?`
      : `See: waymark ${command} --help`,
  );

export const optionNeedsValue = (command: string, option: string, value: string) =>
  badInput(
    "option-without-value",
    `waymark ${command}`,
    `The option ${option} needs a value.`,
    `Write ${option} ${value}.`,
  );

export const optionTakesNone = (command: string, option: string) =>
  badInput(
    "option-with-value",
    `waymark ${command}`,
    `The option ${option} takes no value.`,
    `Write ${option} alone.`,
  );

export const optionTwice = (command: string, option: string) =>
  badInput(
    "option-twice",
    `waymark ${command}`,
    `The option ${option} is given twice.`,
    "Give it once; only one of the two could be followed.",
  );

export const missingOption = (command: string, option: string, usage: string) =>
  badInput(
    "missing-option",
    `waymark ${command}`,
    `The option ${option} is missing.`,
    `Usage: waymark ${usage}`,
  );

export const missingArgument = (command: string, name: string, usage: string) =>
  badInput("missing-argument", `waymark ${command}`, `${name} is missing.`, `Usage: waymark ${usage}`);

export const noQuestion = (usage: string) =>
  badInput(
    "missing-argument",
    "waymark explain",
    "Which client?",
    `For example: waymark explain CASELOAD C-001. Only --without and --number need no client. Usage: waymark ${usage}`,
  );

export const extraArgument = (command: string, usage: string) =>
  badInput(
    "extra-argument",
    `waymark ${command}`,
    "There are more words than this command takes.",
    `Usage: waymark ${usage}`,
  );

export const noOpenClient = (client: string, known: readonly string[]) =>
  badInput(
    "unknown-id",
    "client",
    `There is no client ${client.slice(0, 60)} whose referral is open.`,
    didYouMean(client, known, "client"),
  );

export const badTop = (command: string) =>
  badInput(
    "bad-number",
    `waymark ${command}`,
    "--top is not a whole number from 1 to 1000.",
    "Write, for example, --top 5.",
  );

export const badDays = (command: string, option: string) =>
  badInput(
    "bad-number",
    `waymark ${command}`,
    `${option} is not a whole number of days.`,
    `Write, for example, ${option} 90.`,
  );

export const problemCount = (problems: number, files: number) =>
  `${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "place" : "places"}. Nothing was written.`;

export const moreProblems = (rest: number) =>
  `… and ${rest} more in this file. --all shows every one, and --json gives them as data.`;

export const crashed = () =>
  "Something went wrong within Waymark itself. The error is ours, not in your files.\nSet WAYMARK_DEBUG=1 and run it again to see where, and report it without any personal data.\n";

export const keptEdited = (name: string) =>
  `Somebody has changed a result since the last run; their version is kept as ${name}.\n`;

export const noList = (scheme: string) =>
  `${scheme} keeps no list that its risks and measures must answer to, so there is nothing to look up.\nA scheme can have one: riskList and measureList, with the ids that its source names (docs/how-to/own-scheme.md).\n`;

export const initDone = (dir: string, files: readonly string[], next: string) =>
  `${dir} holds ${files.join(", ")}.\nFill in clients.csv and mentors.csv, set the day in policy.json, then: ${next}\n`;

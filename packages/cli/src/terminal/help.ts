import type { Command } from "../commands/command.js";
import { version } from "../version.js";
import { table } from "./table.js";

/** What `waymark help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ usage, summary }) => [`  waymark ${usage}`, summary]);
  const list = table([{ title: "" }, { title: "" }], rows).replace(/^\n/, "");
  return `Waymark ${version}: choose a mentor, hold the risks, see whether it helps.

${list}
A CASELOAD is a folder with clients.csv, mentors.csv and policy.json, and perhaps engagements.csv,
observations.csv, activity.csv, overrides.csv, standards.csv and judgements.csv. A mapping.json reads
another system's spreadsheets as they are.
Start with: waymark init my-scheme

Results go to stdout, messages to stderr. Exit: 0 done, 1 a check failed, 2 bad input or usage.
`;
}

/** What `waymark COMMAND --help` prints. */
export function commandHelp({ usage, summary, example, options }: Command): string {
  const rows = options.map(({ name, short, value, summary: says }) => [
    `  ${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
    says,
  ]);
  const list = table([{ title: "" }, { title: "" }], rows).replace(/^\n/, "");
  return `waymark ${usage}\n\n${summary[0]?.toUpperCase()}${summary.slice(1)}.\n\n${list}\nFor example: ${example}\n`;
}

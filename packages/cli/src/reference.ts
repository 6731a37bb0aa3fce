import { compile } from "@waymark/core";
import { matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { groups } from "./commands/groups.js";
import { commands } from "./commands/index.js";
import { eventCommands } from "./events/scheme-events.js";
import { commandHelp, generalHelp, groupHelp } from "./terminal/help.js";

/** The command reference in Markdown: every screen of help, as the declarations of the commands make it. */
export function commandReference(): string {
  const parts = [
    section("##", "waymark", generalHelp(commands, groups)),
    ...commands
      .filter(({ group }) => group === undefined)
      .map((one) => section("##", `waymark ${one.name}`, commandHelp(one, one.name))),
    ...groups.flatMap((group) => {
      const own = commands.filter((one) => one.group === group.name);
      return [
        section("##", `waymark ${group.name}`, groupHelp(group, own)),
        ...own
          .filter(({ name }) => name !== group.usual)
          .map((one) => {
            const words = `${group.name} ${one.name}`;
            return section("###", `waymark ${words}`, commandHelp(one, words));
          }),
      ];
    }),
  ];
  const model = compile(policy, { plugins: [westMidlands], subjects: [matching, metrics, risk] });
  const events = eventCommands(model).map((one) => {
    const words = `event CASELOAD ${one.name}`;
    return section("###", `waymark ${words}`, commandHelp(one, words));
  });
  return `# Commands

Each part is the screen that \`waymark … --help\` prints. A command of a group can be typed without the group's word:
\`waymark register\` is \`waymark risk register\`. This page is made from the commands' own declarations by
\`node scripts/commands.mjs\`, and is not to be edited.

${parts.join("\n")}
## Events of the West Midlands scheme

Each is declared by the scheme; \`waymark event CASELOAD\` lists those of any other.

${events.join("\n")}`;
}

function section(mark: string, title: string, help: string): string {
  return `${mark} ${title}\n\n\`\`\`text\n${help.replace(/^Waymark \d[^:]*:/, "Waymark:")}\`\`\`\n`;
}

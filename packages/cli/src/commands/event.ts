import { readScheme } from "@waymark/folder";
import { eventCommands } from "../events/scheme-events.js";
import * as say from "../messages/events.js";
import { widthOf } from "../terminal/draw.js";
import { parseWords } from "../terminal/parse-words.js";
import { table } from "../terminal/table.js";
import { type Command, openFolder } from "./command.js";

/** `waymark event`: put on record what happened, as the scheme declares its events. */
export const eventCommand: Command = {
  name: "event",
  group: "decide",
  summary: "put on record what happened; without EVENT, the events that the scheme knows",
  examples: [
    "waymark event my-scheme",
    "waymark event my-scheme mentor-away --help",
    "waymark event my-scheme mentor-away M-014 --until 04/12/2026 --on 05/10/2026 \\\n" +
      '--by P-01 --role "Project Manager" --reason "Told us by phone." --dry-run',
  ],
  operands: ["CASELOAD"],
  optional: ["EVENT", "WORDS"],
  isOpen: true,
  options: [],
  async run(context) {
    const { world, given } = context;
    const [caseload = ".", word, ...rest] = given.operands;
    const model = readScheme(world.disk, caseload, [])?.model ?? openFolder(context).model;
    world.speak?.(model.people);
    const commands = eventCommands(model);
    const ids = commands.map(({ name }) => name);
    if (word === undefined) {
      if (ids.length === 0) throw say.whichEvent(ids, "");
      const rows = commands.map(({ name, operands, summary }) => [`${name} ${operands.join(" ")}`, summary]);
      world.stdout.write(table([{ title: "Event" }, { title: "What it is" }], rows, widthOf(world.stdout)));
      world.stdout.write("\nMore about one: waymark event CASELOAD EVENT --help\n");
      return 0;
    }
    const command = commands.find(({ name }) => name === word);
    if (command === undefined) throw say.whichEvent(ids, word);
    let code = 0;
    await parseWords(command, `event CASELOAD ${word}`, rest, world, async (one, { operands, options }) => {
      code = await one.run({ ...context, given: { operands: [caseload, ...operands], options } });
    });
    return code;
  },
};

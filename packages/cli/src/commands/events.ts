import { eventsOnRecord } from "@waymark/folder";
import { printDocument } from "../terminal/document.js";
import { widthOf } from "../terminal/draw.js";
import { table } from "../terminal/table.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark decide events`: every event on record, with what it says and whether it counts. */
export const eventsCommand: Command = {
  name: "events",
  group: "decide",
  summary: "the events on record, and which of them count",
  examples: ["waymark decide events my-scheme"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    const events = eventsOnRecord(model, caseload);
    progress.done();
    if (given.options.has("json")) {
      printDocument(world, events);
      return 0;
    }
    if (events.length === 0) {
      world.stdout.write("No event is on record.\n");
      return 0;
    }
    const heads = ["Event", "Day", "What", "About", "By", "Counts", "Reason"].map((title) => ({ title }));
    const rows = events.map(({ event, date, title, records, by, role, counts, reason }) => [
      event,
      date,
      title,
      records.join(", "),
      `${by} (${role})`,
      counts,
      reason,
    ]);
    world.stdout.write(table(heads, rows, widthOf(world.stdout)));
    return 0;
  },
};

import type { Model } from "@waymark/core";
import { dayOf, openCaseload, planEvent, rolesWith } from "@waymark/core";
import { modelOn } from "@waymark/folder";
import type { Command, Context } from "../commands/command.js";
import { commandOf } from "./command-of.js";
import { putOnRecord } from "./put-on-record.js";

/** The events of a scheme as commands, in its order. */
export function eventCommands({ events, roles }: Model): Command[] {
  return events.map((event) => {
    const role = rolesWith(roles, "decides", event.matter)[0]?.title ?? "Manager";
    return commandOf(event, role, (context) => runEvent(context, event.id));
  });
}

/** Plans an event from what was given, as the caseload stands on its day, and puts it on record. */
function runEvent(context: Context, kind: string): Promise<number> {
  const { operands, options } = context.given;
  const text = (name: string) => {
    const value = options.get(name);
    return typeof value === "string" ? value : "";
  };
  const asks = new Map([...options.keys()].map((name) => [name.replaceAll("-", "_"), text(name)]));
  const given = {
    about: operands.slice(1),
    ...{
      on: text("on"),
      until: text("until"),
      by: text("by"),
      role: text("role"),
      reason: text("reason"),
      asks,
    },
  };
  return putOnRecord(context, (folder) => {
    const day = dayOf(given.on) ?? folder.model.today;
    return planEvent(openCaseload(modelOn(folder, day), folder.caseload), kind, given);
  });
}

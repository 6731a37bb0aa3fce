import { join } from "node:path";
import { nodeDisk, readFolder } from "@waymark/cli";
import { checkCases, longDay, openCaseload, planEvent, planUndo, rolesWith } from "@waymark/core";
import { describe, expect, it } from "vitest";

const examples = join(import.meta.dirname, "../../examples");

describe.each(["west-midlands", "leaving-gangs"])("the events of %s", (name) => {
  const folder = readFolder(nodeDisk(examples), name);
  const { model, caseload } = folder;

  it("are as many as a year brings, in the scheme’s own words", () => {
    expect(model.events.length).toBeGreaterThanOrEqual(15);
    expect(checkCases(model)).toEqual([]);
  });

  it.each(model.events.map((event) => [event.id, event] as const))(
    "%s: its example can be put on record, once, and undone",
    (_, event) => {
      const words = [...event.example.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? "",
      );
      const first = words.findIndex((word) => word.startsWith("--"));
      const about = first < 0 ? words : words.slice(0, first);
      const options = new Map<string, string>();
      for (let i = about.length; i < words.length; i += 2)
        options.set(words[i]!.slice(2).replaceAll("-", "_"), words[i + 1]!);
      const [role] = rolesWith(model.roles, "decides", event.matter);
      const signed = { on: model.asOf, by: "P-1", role: role!.title, reason: "Told us." };
      const given = { ...signed, about, asks: options, until: options.get("until") };
      const planned = planEvent(caseload, event.id, given);
      expect(planned.rows.length).toBeGreaterThan(0);
      const after = openCaseload(model, { ...caseload.tables, changes: planned.rows });
      const { changes: _c, ...changed } = after.records;
      const { changes: _b, ...before } = caseload.records;
      expect({ ...changed }).not.toEqual({ ...before });
      expect(() => planEvent(after, event.id, given)).toThrow(
        `this is on record already for ${longDay(model.asOf)}, as ${planned.event}, by P-1 (${role!.title}).`,
      );
      const undone = planUndo(after, planned.event, signed);
      const { changes: _u, ...back } = openCaseload(model, {
        ...caseload.tables,
        changes: [...planned.rows, ...undone.rows],
      }).records;
      expect({ ...back }).toEqual({ ...before });
    },
  );
});

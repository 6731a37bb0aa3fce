import { writeFileSync } from "node:fs";
import { openCaseload, planEvent, planUndo } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { previewOf } from "../../packages/folder/src/events/preview.js";
import { eventFiles, happenings, readIn, signedBy } from "./support/events.js";
import { folderWith, waymark } from "./support/world.js";

const on = ["--on", "30/09/2026"];
const event = (root: string, ...words: string[]) =>
  waymark(root, ["event", "in", ...words, ...signedBy, "--yes"]);

describe.each(happenings)("%s", (kind, words) => {
  it("is undone with the moves that it made, the other way about", () => {
    const folder = readIn(folderWith(eventFiles));
    const first = words.findIndex((word) => word.startsWith("--"));
    const about = first < 0 ? words : words.slice(0, first);
    const asks = new Map<string, string>();
    for (let i = about.length; i < words.length; i += 2)
      asks.set(words[i]!.slice(2).replaceAll("-", "_"), words[i + 1]!);
    const signed = { by: "P-1", role: "Project Manager", reason: "Told us.", on: "2026-09-30" };
    const planned = planEvent(folder.caseload, kind, { ...signed, about, asks, until: asks.get("until") });
    const there = previewOf(folder, planned);
    const caseload = openCaseload(folder.model, { ...folder.caseload.tables, changes: planned.rows });
    const later = { ...folder, caseload, read: caseload.records };
    const back = previewOf(later, planUndo(caseload, planned.event, signed));
    const turned = back.moves.map(({ client, from, to }) => ({ client, from: to, to: from }));
    expect(turned).toEqual(there.moves.map(({ client, from, to }) => ({ client, from, to })));
    expect(back.served).toEqual({ before: there.served.after, after: there.served.before });
  });
});

it("is refused a second time for the same people and day, whatever the reason, until it is undone", async () => {
  const root = folderWith(eventFiles);
  const asked = ["asks-for-another", "C-2", "M-2", ...on];
  expect((await event(root, ...asked)).code).toBe(0);
  const again = await event(root, ...asked);
  expect(again.code).toBe(2);
  expect(again.err).toContain("on record already for 30 September 2026, as EV-001, by P-1 (Project Manager)");
  expect(again.err).toContain("undo it first");
  expect((await waymark(root, ["undo", "in", "EV-001", ...on, ...signedBy, "--yes"])).code).toBe(0);
  expect((await event(root, ...asked)).code).toBe(0);
});

describe("an event about nothing", () => {
  const asks = (root: string, client: string, mentor: string, day = "30/09/2026") =>
    event(root, "asks-for-another", client, mentor, "--on", day);

  it("is refused where the client has another mentor, with the relationship to look at", async () => {
    const { code, err } = await asks(folderWith(eventFiles), "C-2", "M-1");
    expect(code).toBe(2);
    expect(err).toContain("C-2 has a mentor on that day, and it is not M-1.");
    expect(err).toContain("Name the mentor of E-1");
  });

  it("is refused where the referral is closed, and where they have asked before", async () => {
    const root = folderWith(eventFiles);
    expect((await event(root, "referral-closed", "C-3", "--ending", "declined", ...on)).code).toBe(0);
    expect((await asks(root, "C-3", "M-1")).err).toContain("The referral of C-3 is closed");
    expect((await asks(root, "C-2", "M-2")).code).toBe(0);
    const later = await asks(root, "C-2", "M-2", "1/10/2026");
    expect(later.code).toBe(2);
    expect(later.err).toContain("C-2 has asked for another mentor than M-2 already");
  });

  it("is taken where the client waits, and again once an earlier one no longer counts", async () => {
    const root = folderWith(eventFiles);
    writeFileSync(
      `${root}/in/overrides.csv`,
      "client,mentor,kind,by,role,date,reason,until\nC-1,M-3,rejected,P-2,coordinator,2026-06-01,Met once.,2026-08-31\n",
    );
    expect((await asks(root, "C-1", "M-3")).code).toBe(0);
  });

  it("is refused where every cell is as it would make it", async () => {
    const root = folderWith(eventFiles);
    expect((await event(root, "mentor-leaves", "M-2", ...on)).code).toBe(0);
    const { code, err } = await event(root, "mentor-leaves", "M-2", "--on", "1/10/2026");
    expect(code).toBe(2);
    expect(err).toContain("A mentor leaves: the records say so already, as they stand on 1 October 2026.");
  });
});

describe("events in an odd order", () => {
  it("names the other relationship where a client would have two, also one that an event began", async () => {
    const { code, err } = await event(folderWith(eventFiles), "match-starts", "C-2", "M-3", ...on);
    expect(code).toBe(2);
    expect(err).toContain("E-1: This client has two engagements that go on");
    expect(err).toContain("See also E-4.");
  });

  it("refuses a check that would have lapsed before it was renewed", async () => {
    const renewed = ["vetting-renewed", "M-3", "--expires", "1/10/2020", ...on];
    const { code, err } = await event(folderWith(eventFiles), ...renewed);
    expect(code).toBe(2);
    expect(err).toContain("--expires is before --on.");
  });

  it("lets the later day count, whichever was put on record first", async () => {
    const root = folderWith(eventFiles);
    const moves = (district: string, day: string) =>
      event(root, "client-moves", "C-1", "--district", district, "--on", day);
    expect((await moves("Dudley", "20/9/2026")).code).toBe(0);
    expect((await moves("Walsall", "10/9/2026")).code).toBe(0);
    expect(readIn(root).read.clients[0]).toMatchObject({ id: "C-1", district: "dudley" });
  });
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nodeDisk } from "@waymark/cli";
import type { Output } from "@waymark/folder";
import { describe, expect, it } from "vitest";
import { events } from "../../packages/west-midlands/src/events/index.js";
import { eventFiles, happenings, readIn, recordsIn, signedBy } from "./support/events.js";
import { folderWith, waymark } from "./support/world.js";

const on = ["--on", "30/09/2026"];
const event = (root: string, ...words: string[]) => waymark(root, ["event", "in", ...words, ...signedBy]);
const undo = (root: string, id: string) => waymark(root, ["undo", "in", id, ...on, ...signedBy, "--yes"]);
const changes = (root: string) => readFileSync(`${root}/in/changes.csv`, "utf8");

it("tries each event of the scheme", () => {
  expect(happenings.map(([kind]) => kind).sort()).toEqual(events.map(({ id }) => id).sort());
});

describe.each(happenings)("%s", (kind, words, list, field, value) => {
  it("is shown, written, and undone by a later row", async () => {
    const root = folderWith(eventFiles);
    const before = recordsIn(root);
    const { code, out, err } = await event(root, kind, ...words, ...on, "--yes");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("in the role Project Manager (given as “coordinator”)");
    expect(out).toContain("Who moves, on 30 September 2026");
    const written = changes(root);
    const { read } = readIn(root);
    expect(read[list]!.map((one) => one[field])).toContainEqual(value);
    expect((await undo(root, "EV-001")).code).toBe(0);
    expect(changes(root).startsWith(written)).toBe(true);
    expect(recordsIn(root)).toEqual(before);
  });
});

describe("an event", () => {
  it("is only shown with --dry-run, said once, and counts again where its undoing is undone", async () => {
    const root = folderWith(eventFiles);
    const moves = ["client-moves", "C-1", "--district", "dudley", ...on];
    expect((await event(root, ...moves, "--dry-run")).out).toContain("Nothing was written.");
    expect(existsSync(`${root}/in/changes.csv`)).toBe(false);
    expect((await event(root, ...moves, "--yes")).code).toBe(0);
    expect((await event(root, ...moves, "--yes")).err).toContain(
      "on record already for 30 September 2026, as EV-001",
    );
    expect((await undo(root, "EV-001")).code).toBe(0);
    expect((await undo(root, "EV-002")).code).toBe(0);
    expect(readIn(root).read.clients[0]!.district).toBe("dudley");
    const listed = (await waymark(root, ["decide", "events", "in", "--json"])).out;
    expect(JSON.parse(listed).map((one: { counts: string }) => one.counts)).toEqual(["yes", "undone", "yes"]);
  });

  it("needs somebody to agree: at a terminal by an answer, elsewhere by --yes", async () => {
    const root = folderWith(eventFiles);
    const words = ["event", "in", "client-moves", "C-1", "--district", "dudley", ...on, ...signedBy];
    const silent = await waymark(root, words);
    expect(silent.code).toBe(2);
    expect(silent.err).toContain("Add --yes");
    const asked: string[] = [];
    const answer = (yes: boolean) => async (message: string) => {
      asked.push(message);
      return yes;
    };
    expect((await waymark(root, words, { confirm: answer(false) })).err).toContain("Nothing was written.");
    expect(existsSync(`${root}/in/changes.csv`)).toBe(false);
    expect((await waymark(root, words, { confirm: answer(true) })).code).toBe(0);
    expect(asked).toEqual(["Put EV-001 on record?", "Put EV-001 on record?"]);
    expect(changes(root)).toContain("EV-001,client-moves,2026-09-30,clients,C-1,district,dudley");
  });

  it("is not written where the caseload changed while somebody was asked", async () => {
    const root = folderWith(eventFiles);
    const words = ["event", "in", "client-moves", "C-1", "--district", "dudley", ...on, ...signedBy];
    const { code, err } = await waymark(root, words, {
      confirm: async () => {
        const file = `${root}/in/clients.csv`;
        writeFileSync(file, readFileSync(file, "utf8").replace("coventry", "solihull"));
        return true;
      },
    });
    expect(code).toBe(2);
    expect(err).toContain("has changed since this was shown");
    expect(existsSync(`${root}/in/changes.csv`)).toBe(false);
    expect(existsSync(`${root}/in/.decisions.lock`)).toBe(false);
  });

  it("names everything that is missing or wrong at once, with the nearest", async () => {
    const root = folderWith(eventFiles);
    const words = ["event", "in", "client-moves", "C-01", "--district", "dudly", "--on", "31/02/2026"];
    const { code, err } = await waymark(root, [...words, "--role", "mentor"]);
    expect(code).toBe(2);
    for (const said of ["not a day", "--by is missing", "--reason is missing", "may not put this on record"])
      expect(err).toContain(said);
    expect(err).toContain("It is for: Project Manager.");
    expect(err).toContain("Did you mean C-1?");
    expect(err).toContain("Did you mean dudley?");
    expect((await waymark(root, ["event", "in", "client-move", "C-1"])).err).toContain(
      "Did you mean client-moves?",
    );
  });

  it("is refused where the caseload could not be read afterwards", async () => {
    const root = folderWith(eventFiles);
    const twice = await event(root, "match-starts", "C-2", "M-3", ...on, "--yes");
    expect(twice.code).toBe(2);
    expect(twice.err).toContain("This client has two engagements that go on");
    expect((await event(root, "match-starts", "C-1", "M-3", ...on, "--yes")).code).toBe(0);
    expect((await event(root, "match-paused", "E-4", ...on, "--yes")).code).toBe(0);
    const { code, err } = await undo(root, "EV-001");
    expect(code).toBe(2);
    expect(err).toContain("there is no such record");
    expect((await undo(root, "EV-002")).code).toBe(0);
    expect((await undo(root, "EV-001")).code).toBe(0);
    expect((await undo(root, "EV-001")).err).toContain("EV-001 is undone already");
  });

  it("counts from its day to its last: before and after, the caseload is as it was", async () => {
    const root = folderWith(eventFiles);
    const words = ["mentor-away", "M-2", "--on", "5 October 2026", "--until", "4/12/2026", "--yes"];
    expect((await event(root, ...words)).code).toBe(0);
    const capacityOn = (asOf: string) => {
      const file = `${root}/in/policy.json`;
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), asOf }));
      return readIn(root).read.mentors[1]!.capacity;
    };
    const days = ["2026-10-04", "2026-10-05", "2026-12-04", "2026-12-05"];
    expect(days.map(capacityOn)).toEqual([2, 0, 0, 2]);
  });

  it("says who moves and why, on its day", async () => {
    const root = folderWith(eventFiles);
    const first = await event(root, "mentor-leaves", "M-1", "--on", "5/10/2026", "--dry-run", "--json");
    const { moves, day, rows } = JSON.parse(first.out);
    expect(day).toBe("2026-10-05");
    expect(rows).toHaveLength(3);
    const moved = moves.find((one: { client: string }) => one.client === "C-4");
    expect(moved.from.mentor).toBe("M-1");
    expect(moved.says).toContain("The mentoring by M-1 ended on 5 October 2026.");
  });

  it("says what speaks against a match before it is on record: a rule, and somebody’s ruling", async () => {
    const root = folderWith(eventFiles);
    const start = (client: string) => event(root, "match-starts", client, "M-3", ...on, "--dry-run");
    expect((await start("C-1")).out).not.toContain("What speaks against it");
    expect((await start("C-3")).out).toContain("C-3 with M-3: The mentor is not approved for animal rights");
    writeFileSync(
      `${root}/in/overrides.csv`,
      "client,mentor,kind,by,role,date,reason\nC-1,M-3,veto,P-2,chair of the panel,2026-09-01,Families know each other.\n",
    );
    expect((await start("C-1")).out).toContain("C-1 with M-3: Ruled out by P-2");
  });

  it("holds the place of a match that starts next week, and proposes its client to nobody", async () => {
    const root = folderWith(eventFiles);
    const allocated = async () =>
      JSON.parse((await waymark(root, ["allocate", "in", "--json"])).out).allocation.assignments;
    expect((await event(root, "match-starts", "C-1", "M-3", "--on", "7/10/2026", "--yes")).code).toBe(0);
    const found = await allocated();
    expect(found).toContainEqual(expect.objectContaining({ client: "C-1", mentor: "M-3", kind: "kept" }));
    expect(found.filter((one: { mentor: string }) => one.mentor === "M-3")).toHaveLength(1);
  });
});

describe("the file of changes", () => {
  const moves = ["client-moves", "C-1", "--district", "dudley", ...on, "--yes"];

  it("is added to as it is: its columns, their order, the sign between cells, and every byte before", async () => {
    const root = folderWith(eventFiles);
    const header = "undoes;reason;role;by;until;from;value;field;record;list;date;kind;event";
    writeFileSync(`${root}/in/changes.csv`, header);
    expect((await event(root, ...moves)).code).toBe(0);
    expect(changes(root)).toBe(
      `${header}\n;Told us by phone.;Project Manager;P-1;;2026-09-30;dudley;district;C-1;clients;2026-09-30;client-moves;EV-001\n`,
    );
    expect(readIn(root).read.clients[0]!.district).toBe("dudley");
  });

  it("says what to do where nothing can be added to it", async () => {
    const root = folderWith(eventFiles);
    writeFileSync(
      `${root}/in/changes.csv`,
      "event,kind,date,list,record,field,from,until,by,role,reason,undoes\n",
    );
    const { code, err } = await event(root, ...moves);
    expect(code).toBe(2);
    expect(err).toContain("Add a column with the name value");
  });

  it("is the old or the new one, wherever a command is killed", async () => {
    const root = folderWith(eventFiles);
    expect((await event(root, ...moves)).code).toBe(0);
    const old = changes(root);
    const killed = () => {
      throw new Error("killed");
    };
    const disk = nodeDisk(root);
    const isNew = (file: string) => file.includes("changes.csv");
    const steps = [
      { fill: (file: string, output: Output) => (isNew(file) ? killed() : disk.fill(file, output)) },
      {
        fill: (file: string, output: Output) => {
          disk.fill(file, isNew(file) ? (put) => put("par") : output);
          if (isNew(file)) killed();
        },
      },
      { rename: (from: string, to: string) => (isNew(to) ? killed() : disk.rename(from, to)) },
      {
        rename: (from: string, to: string) => {
          disk.rename(from, to);
          if (isNew(to)) killed();
        },
      },
    ];
    const left: string[] = [];
    for (const step of steps) {
      const words = ["event", "in", "client-turns-18", "C-1", ...on, ...signedBy, "--yes"];
      await waymark(root, words, { disk: { ...disk, ...step } });
      left.push(changes(root));
      expect(readIn(root).read.clients[0]!.district).toBe("dudley");
    }
    expect(left.slice(0, 3)).toEqual([old, old, old]);
    expect(left[3]!.startsWith(old)).toBe(true);
    expect(left[3]).toContain("EV-002,client-turns-18");
    expect(existsSync(`${root}/in/.decisions.lock`)).toBe(false);
  });

  it("is refused with its row where a row was changed by hand", async () => {
    const root = folderWith(eventFiles);
    expect((await event(root, ...moves)).code).toBe(0);
    const whole = changes(root);
    const wrong = (from: string, to: string) => {
      writeFileSync(`${root}/in/changes.csv`, whole.replace(from, to));
      return waymark(root, ["check", "in"]);
    };
    for (const [from, to, says] of [
      [",C-1,", ",C-01,", "there is no such record"],
      ["district", "distrct", "no such column"],
      ["dudley", "dudly", "Did you mean dudley?"],
      [",clients,", ",client,", "There is no such list"],
    ] as const) {
      const { err, code } = await wrong(from, to);
      expect(code, says).toBe(2);
      expect(err).toContain(says);
      expect(err).toContain("changes.csv");
      expect(err).toContain("row 2");
    }
  });
});

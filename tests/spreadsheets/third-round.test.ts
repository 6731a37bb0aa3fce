import { suggestMapping } from "@waymark/spreadsheets";
import { describe, expect, it } from "vitest";
import { imported, importedColumns, model, textFile, usual } from "./support/told.js";

/** Kinds of input of a third round: what people export, in words of their own. */
describe("a third round of inputs", () => {
  it("a column that names people is never left unread in silence", () => {
    const kept = importedColumns("clients", "Keep away from", ["M-1", ""]);
    expect(kept.asked).toContain("Keep away from");
    expect(kept.choices["Keep away from"]).toEqual(["do-not-read"]);
    const known = importedColumns("mentors", "Not to meet", ["C-001; C-002", ""]);
    expect(known.choices["Not to meet"]).toEqual(["knows_clients", "slots", "do-not-read"]);
    const answered = importedColumns("mentors", "Not to meet", ["C-001; C-002", ""], {
      "Not to meet": "knows_clients",
    });
    expect(answered.rows.mentors[0]!.knows_clients).toEqual(["C-001", "C-002"]);
  });

  it("numbers alone name nobody", () => {
    expect(importedColumns("clients", "Shelf", ["1", "2"]).asked).toEqual([]);
  });

  it("the one file that says nothing of itself is the one list that is missing, and that is said", () => {
    const files = [textFile("nov.csv", usual.clients), textFile("mentors.csv", usual.mentors)];
    const { asked, notes, rows } = imported(files);
    expect(asked).toEqual([]);
    expect(rows.clients).toHaveLength(2);
    expect(notes.join()).toContain("nov.csv: read as clients, because no other file holds them.");
    const two = [...files, textFile("dec.csv", usual.clients)];
    expect(suggestMapping(model, two).questions.filter(({ kind }) => kind === "file")).toHaveLength(2);
  });

  it("a column with some words of a needed field can be named for it", () => {
    const mentors = [
      "id,capacity,specialisms,On the register",
      "M-1,2,AQ,Accredited",
      "M-2,2,AQ,Probation",
      "M-3,2,AQ,Gone",
    ];
    const files = [textFile("clients.csv", usual.clients), textFile("mentors.csv", mentors)];
    const { questions } = suggestMapping(model, files, { needed: new Set(["mentor.standing"]) });
    const asked = questions.find(({ column }) => column === "standing" || column === "On the register");
    expect(asked?.choices.map(({ id }) => id).join()).toMatch(/column: On the register|standing/);
  });

  it("a name in another form of the same word is likened to it", () => {
    const { choices } = importedColumns("mentors", "Selection board", ["Y", "N"]);
    expect(choices["Selection board"]?.[0]).toBe("selected");
  });
});

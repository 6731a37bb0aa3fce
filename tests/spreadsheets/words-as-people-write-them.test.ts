import { describe, expect, it } from "vitest";
import { imported, importedColumns, textFile, usual } from "./support/told.js";

describe("a column of ids", () => {
  it("a no under “Clients known” is asked once, and read as none where somebody says so", () => {
    const cells = ["No", "no", "C-001"];
    const open = importedColumns("mentors", "Clients known", cells);
    expect(open.asked).toEqual(["Clients known: No"]);
    expect(open.problems).toContain("mentors.0.knows_clients bad-value");
    const { rows, problems } = importedColumns("mentors", "Clients known", cells, {
      "Clients known": "none",
    });
    expect(problems).toEqual([]);
    expect(rows.mentors.map(({ knows_clients }) => knows_clients)).toEqual([[], [], ["C-001"]]);
    const unsaid = importedColumns("mentors", "Clients known", cells, { "Clients known": "not-known" });
    expect(unsaid.rows.mentors.map(({ knows_clients }) => knows_clients)).toEqual([null, null, ["C-001"]]);
  });

  it("a client called No is known by that id only where the list of clients has it", () => {
    const { asked } = importedColumns("mentors", "Clients known", ["Norman", "yes", "C-001 and C-002"]);
    expect(asked).toEqual(["Clients known: Norman", "Clients known: yes"]);
  });

  it("nil is none, and “family” is nobody’s id: it is asked, and refused where it is left", () => {
    const { asked, rows, problems, choices } = importedColumns("clients", "Links to groups", [
      "nil",
      "family",
      "N-4",
    ]);
    expect(asked).toEqual(["Links to groups: family"]);
    expect(choices["Links to groups: family"]).not.toContain("family");
    expect(rows.clients.map(({ networks }) => networks)).toEqual([[], null, ["N-4"]]);
    expect(problems).toEqual(["clients.1.networks bad-value"]);
  });

  it("a group of several words is asked once, and is one id for both lists however it is written", () => {
    const { asked, rows } = importedColumns(
      "clients",
      "Links to groups",
      ["Northside Crew", "northside crew; EDL"],
      { "Links to groups": "northside-crew" },
    );
    expect(asked).toEqual(["Links to groups: Northside Crew"]);
    expect(rows.clients.map(({ networks }) => networks)).toEqual([
      ["northside-crew"],
      ["EDL", "northside-crew"],
    ]);
  });
});

describe("a wish in somebody’s own words", () => {
  it.each([
    ["prefers a woman; not from Dudley", "gender=female:prefer;locality=dudley:prefer-not"],
    ["someone who speaks Urdu", "language=urdu:prefer"],
    ["must be a Muslim", "faith=islam:must"],
    ["Female mentor", "gender=female:prefer"],
    ["same faith", "faith:prefer"],
    ["not religious", "faith=none:prefer"],
    ["no preference", ""],
  ])("“%s” is read", (text, value) => {
    const { asked, lists, rows } = importedColumns("clients", "Wishes for a mentor", [text, ""]);
    expect(asked).toEqual([]);
    const { words } = lists[0]!.columns.find(({ column }) => column === "Wishes for a mentor")!;
    expect(words.map((one) => one.value)).toEqual([value]);
    const wishes = rows.clients[0]?.wishes;
    expect(wishes === null ? [] : wishes).toEqual(value === "" ? [] : value.split(";"));
  });

  it.each(["a Muslim, older", "not a police officer", "her aunt", "white or Black"])(
    "“%s” is asked, as some of it was not understood",
    (text) => {
      const { asked } = importedColumns("clients", "Wishes for a mentor", [`"${text}"`, ""]);
      expect(asked).toEqual([`Wishes for a mentor: ${text}`]);
    },
  );

  it("can be answered in our own words", () => {
    const { rows } = importedColumns("clients", "Wishes for a mentor", ["her aunt", ""], {
      "Wishes for a mentor": "gender=female:must",
    });
    expect(rows.clients[0]?.wishes).toEqual(["gender=female:must"]);
  });
});

describe("words for several, numbers for bands, several for one", () => {
  it("evenings and weekdays are all of theirs, in cells and as columns of ticks", () => {
    const { rows, asked } = importedColumns("mentors", "Availability", ["Evenings", '"Sat, Sun"']);
    expect(asked).toEqual([]);
    expect(rows.mentors[0]?.slots).toHaveLength(7);
    expect(rows.mentors[1]?.slots).toHaveLength(6);
    const ticks = importedColumns("mentors", "Monday,Weekends", ["x,", ",x"]);
    expect(ticks.rows.mentors.map(({ slots }) => (slots as string[]).length)).toEqual([3, 6]);
  });

  it("“Mon, Wed pm” may mean two things, and is asked", () => {
    expect(importedColumns("mentors", "Availability", ['"Mon, Wed pm"', ""]).asked).toEqual([
      "Availability: Mon, Wed pm",
    ]);
  });

  it("an age in years is a band", () => {
    const { rows, asked } = importedColumns("clients", "Age", ["17", "24", "63"]);
    expect(asked).toEqual([]);
    expect(rows.clients.map(({ age_band }) => age_band)).toEqual(["under-18", "18-24", "50-plus"]);
  });

  it("two languages in a cell for one are asked once for the column", () => {
    const cells = ["English/Urdu", '"Punjabi, English"', "Polish"];
    const { asked, rows } = importedColumns("clients", "Language", cells, { Language: "first" });
    expect(asked).toEqual(["Language"]);
    expect(rows.clients.map(({ language }) => language)).toEqual(["english", "punjabi", "polish"]);
  });

  it("many districts in one cell are the places that a mentor knows, which is asked once", () => {
    const all =
      "Birmingham, Sandwell, Dudley, Walsall, Wolverhampton, Coventry, Solihull, Telford and Wrekin, Stafford, Tamworth & Lichfield";
    const { asked, choices, rows } = importedColumns("mentors", "District", [`"${all}"`, '"Leeds, York"'], {
      District: "known_places",
    });
    expect(asked).toEqual(["District"]);
    expect(choices.District?.[0]).toBe("known_places");
    expect(rows.mentors[0]?.known_places).toHaveLength(11);
  });

  it.each([
    ['"200,00"', 200],
    ["£200", 200],
    ['"1.200,00"', 1200],
    ['"1,200.00"', 1200],
  ])("a day rate of %s is a number", (cell, rate) => {
    const { rows, problems } = importedColumns("mentors", "Fee per day (£)", [cell, ""]);
    expect(problems).toEqual([]);
    expect(rows.mentors[0]?.day_rate).toBe(rate);
  });

  it.each(["1.000", "12.50", "80%", "ask"])("a day rate of %s is asked, never guessed", (cell) => {
    expect(importedColumns("mentors", "Day rate", [cell, "100"]).asked).toEqual([`Day rate: ${cell}`]);
  });

  it("an empty cell of what every record needs is asked once for all", () => {
    const files = [
      textFile("mentors.csv", ["id,capacity", "M-1,2", "M-2,", "M-3,"]),
      textFile("clients.csv", usual.clients),
    ];
    expect(imported(files).asked).toEqual(["capacity"]);
    expect(imported(files, { capacity: "1" }).rows.mentors.map(({ capacity }) => capacity)).toEqual([
      2, 1, 1,
    ]);
  });
});

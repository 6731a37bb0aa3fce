import { describe, expect, it } from "vitest";
import { imported, importedColumns, textFile } from "./support/told.js";

const mentors = ["id,capacity,specialisms", "Tom Harris,2,AQ", "Ngozi Okafor,1,AQ", "John Smith,1,AQ"];
const clientsWith = (header: string, cell: string, ids = ["K/17", "K/18"]) => [
  textFile("clients.csv", [`id;extremism_type;${header}`, `${ids[0]};AQ;${cell}`, `${ids[1]};AQ;`]),
  textFile("mentors.csv", mentors),
];

describe("what keeps people apart is asked about", () => {
  it.each([
    ["a part of a name", "Note 1", "Harris, T."],
    ["a surname alone", "Note 1", "okafor"],
    ["an id in other signs", "Note 1", "lives with k17"],
    ["a name among few", "Note 1", "see file, not T. Harris, 12/3"],
    ["must not", "Mustn't be matched with", "T.H."],
    ["never with", "Never with", "the tall one"],
    ["keep apart", "Keep apart from", "X"],
    ["a conflict", "Conflict of interest?", "Cousin"],
    ["who is known", "Knows", "somebody"],
    ["a relation", "Related to", "somebody"],
    ["a wish", "Prefers", "male mentor only"],
    ["a wish in the cells alone", "Note 1", "male mentor only"],
  ])("%s", (_, header, cell) => {
    const { asked, unread } = imported(clientsWith(header, cell));
    expect(asked).toContain(header);
    expect(unread).not.toContain(header);
  });

  it("what names nobody and wishes for nothing is not", () => {
    expect(imported(clientsWith("Shelf", "top row")).asked).not.toContain("Shelf");
    expect(imported(clientsWith("Shelf", "17")).asked).not.toContain("Shelf");
    const shared = importedColumns("clients", "Post", ["mentor post", "x"]);
    expect(shared.asked).not.toContain("Post");
  });

  it("a wish is not read as what the client is, by its cells alone", () => {
    const { asked, rows } = importedColumns("clients", "Prefers", ["woman", "man", "woman"]);
    expect(asked).toContain("Prefers");
    expect(rows.clients.map(({ gender }) => gender ?? null)).toEqual([null, null, null]);
  });

  it("an id of the file is not cut at a sign of its own", () => {
    const files = clientsWith("networks", "Smith family, Brothers of K/17");
    const { choices } = imported(files);
    expect(choices["networks: Brothers of K/17"]).toContain("brothers-of-k-17");
    expect(choices["networks: Smith family"]).toContain("smith-family");
    const answer = {
      "networks: Brothers of K/17": "brothers-of-k-17",
      "networks: Smith family": "smith-family",
    };
    expect(imported(files, answer).rows.clients[0]!.networks).toEqual(["brothers-of-k-17", "smith-family"]);
  });
});

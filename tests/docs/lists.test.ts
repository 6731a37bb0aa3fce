import { describe, expect, it } from "vitest";
import { pieceIn, withPieces } from "../../scripts/lists/list.mjs";

const plain = `import type { Factor } from "../compile/index.js";
import { age } from "./age.js";
import { gender } from "./gender.js";

/** Every factor. */
export const factors: readonly Factor[] = [
  gender,
  age,
];
`;
/** The text without the spaces and commas that the formatter puts right. */
const bare = (text: string) => text.replaceAll(/[\s,]+/g, " ");

describe("a list of pieces", () => {
  it("is left alone where it names each piece", () => {
    const pieces = new Map([
      ["age", "age"],
      ["gender", "gender"],
    ]);
    expect(withPieces(plain, pieces).replaceAll(/[\s,]/g, "")).toBe(plain.replaceAll(/[\s,]/g, ""));
  });

  it("keeps its order, takes a new piece last, and drops one whose file is gone", () => {
    const pieces = new Map([
      ["gender", "gender"],
      ["sense-of-humour", "senseOfHumour"],
    ]);
    const text = withPieces(plain, pieces);
    expect(text).toContain('import { senseOfHumour } from "./sense-of-humour.js";');
    expect(text).not.toContain("age");
    expect(bare(text)).toContain("[gender senseOfHumour]");
  });

  it("names a new piece by the list that it stands in, where all are imported together", () => {
    const text = `import * as list from "./list.js";\n\nexport const all: readonly Risk[] = Object.freeze([\n  list.late,\n  list.gone,\n]);\n`;
    const pieces = new Map([
      ["alone", "alone"],
      ["late", "late"],
    ]);
    expect(bare(withPieces(text, pieces))).toContain("[list.late list.alone]");
  });

  it("only passes on where there is no array", () => {
    const text = withPieces('export { runCommand } from "./run.js";\n', new Map([["walk", "walkCommand"]]));
    expect(text).toBe('export { walkCommand } from "./walk.js";\n');
  });

  it("takes a file for a piece where it exports one thing", () => {
    expect(pieceIn("export const age: Factor = {};")).toBe("age");
    expect(pieceIn("export const one = 1;\nexport const two = 2;")).toBeUndefined();
    expect(pieceIn("const one = 1;")).toBeUndefined();
  });
});

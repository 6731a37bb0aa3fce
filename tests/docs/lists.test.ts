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
const spread = `import { fromAlone } from "./alone.js";

export const influences: readonly Influence[] = Object.freeze([
  ...fromAlone,
]);

export { fromAlone } from "./alone.js";
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

  it("spreads a new piece, and passes it on, where it does so with the others", () => {
    const pieces = new Map([
      ["alone", "fromAlone"],
      ["late", "fromLate"],
    ]);
    const text = withPieces(spread, pieces);
    expect(bare(text)).toContain("[...fromAlone ...fromLate]");
    expect(text).toContain('export { fromLate } from "./late.js";');
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

import fc from "fast-check";
import { expect, it } from "vitest";
import { shareThatFits } from "./memory.js";

const size = fc.integer({ min: 1, max: 100_000_000_000 });

it("names the largest share of a caseload that fits: what grows with it and what grows with its square", () => {
  fc.assert(
    fc.property(size, fc.nat({ max: 100_000_000_000 }), size, size, (heap, tables, mostHeap, mostTotal) => {
      const share = shareThatFits({ heap, total: heap + tables }, { heap: mostHeap, total: mostTotal });
      const takes = (part: number) => ({ heap: heap * part, total: heap * part + tables * part * part });
      const fits = (part: number) =>
        takes(part).heap <= mostHeap * 1.000001 && takes(part).total <= mostTotal * 1.000001;
      expect(fits(share)).toBe(true);
      if (share < 1) expect(fits(share * 1.01)).toBe(false);
    }),
  );
});

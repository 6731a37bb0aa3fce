import { describe, expect, it } from "vitest";
import { rules } from "../../scripts/words/rules.mjs";
import { findInText, textsOf } from "../../scripts/words/texts.mjs";

const broken = (kind: string, text: string) => findInText({ kind, text }).map(({ id }) => id);

describe("the rules on words", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s finds its bad example, not its good one",
    (id, rule) => {
      for (const kind of rule.where) {
        expect(broken(kind, rule.bad)).toContain(id);
        expect(broken(kind, rule.good)).not.toContain(id);
      }
    },
  );

  it("leave the source’s own words alone, and code in Markdown", () => {
    expect(broken("page", "“You can outwit them” (§6.2 F) is what one participant said.")).toEqual([]);
    expect(broken("page", "The column `voice` holds the rater.")).toEqual([]);
  });

  it("look at strings and comments, not at formulas and imports", () => {
    const source = [
      'import { whom } from "./whom at all.js";',
      "/** Somebody whom nobody knows. */",
      'const when = "engagement.whom == 1 or engagement.known == 2";',
      'const says = "Ask whom you like.";',
    ].join("\n");
    expect(
      textsOf("a.ts", source)
        .filter((text) => findInText(text).length > 0)
        .map(({ line }) => line),
    ).toEqual([4, 2]);
  });
});

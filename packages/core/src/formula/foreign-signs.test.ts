import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.js";
import { definePlugin } from "../plugin/define.js";
import { isWaymarkError, type Problem } from "../problems.js";
import { parseFormula } from "./index.js";

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (isWaymarkError(error)) return error.problems;
    throw error;
  }
}

describe("a formula in another language is answered with what to write", () => {
  it.each([
    ["client.age === 3", 12, "==", "Write == in its place."],
    ["client.age !== 3", 12, "!==", "Write != in its place."],
    ["client.age <> 3", 12, "<>", "Write != in its place."],
    ["client.age = 3", 12, "=", "Write == to compare; nothing can be set here."],
    ["client.age => 3", 12, "=>", "Write >= in its place."],
    ["client.age ≥ 3", 12, "≥", "Write >= in its place."],
    ["client.a && client.b", 10, "&&", "Write and in its place."],
    ["client.a || client.b", 10, "||", "Write or in its place."],
    ["client.a AND client.b", 10, "AND", "Write and, in small letters."],
    ["client.a OR client.b", 10, "OR", "Write or, in small letters."],
    ["!client.a", 1, "!", "Write not in its place, as in not client.asks."],
    ["client.n ^ 2 == 4", 10, "^", "Write a product in its place: x * x."],
    ["client.n ** 2 == 4", 10, "**", "Write a product in its place: x * x."],
    [
      "client.n % 2 == 0",
      10,
      "%",
      "There is no remainder and no per cent here: use + - * / and whole numbers.",
    ],
    ["client.status == “open”", 18, "“", 'Write straight quotes, as in "open".'],
  ])("%s", (formula, at, sign, hint) => {
    const wanted = sign === "==" ? "===" : sign;
    expect(problemsOf(() => parseFormula(formula))[0]).toEqual({
      code: "formula-not-allowed",
      path: "",
      message: `The formula has ${wanted} at character ${at}.`,
      hint,
    });
  });

  it("names every such sign of a formula at once, and none within quotes", () => {
    const found = problemsOf(() => parseFormula('client.a === 1 && !(client.b == "x && y")'));
    expect(found.map(({ message }) => message)).toEqual([
      "The formula has === at character 10.",
      "The formula has && at character 16.",
      "The formula has ! at character 19.",
    ]);
    expect(problemsOf(() => parseFormula('client.a == "it\'s = 1" and client.b != \'no "=" here\''))).toEqual(
      [],
    );
  });

  it("says where a formula breaks off", () => {
    expect(problemsOf(() => parseFormula("client.a == "))[0]).toMatchObject({
      code: "formula-syntax",
      message: expect.stringMatching(/^The formula is not well formed, at character \d+: /),
    });
  });
});

describe("a sentence with a bad hole does not compile", () => {
  const area = {
    ...{ id: "district", title: "District", kind: "text", sensitivity: "ordinary", describes: "Where." },
  } as const;
  const asking = (says: string) =>
    definePlugin({
      ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none" },
      vocabulary: { client: [area] },
      roles: [{ id: "lead", title: "Lead", source: "none", may: {} }],
      questions: [
        {
          ...{ id: "where", title: "Where", source: "none", about: "client", when: true, says },
          ...{ remedy: "Ask.", role: "lead" },
        },
      ],
    });
  const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31" } as const;
  const found = (says: string) => problemsOf(() => compile(policy as unknown, { plugins: [asking(says)] }));

  it.each([
    ["Lives in {district}.", "{district} names no field.", "Did you mean {client.district}?"],
    ["Lives in {Client.District}.", "{Client.District} names no field.", "Did you mean {client.district}?"],
    ["Lives in {client.district.", "{client.district.} names no field.", "Did you mean {client.district}?"],
    ["Lives in {client.distrct}.", "There is no field client.distrct here.", "Did you mean client.district?"],
    [
      "Lives in {}.",
      "There are braces with nothing in them.",
      "Write a field with its record, as in {client.status}; or leave the braces out.",
    ],
  ])("%s", (says, message, hint) => {
    const path = "plugins.demo.questions.where.says";
    expect(found(says)).toMatchObject([{ path, message, hint }]);
    const code = message.startsWith("There is no field") ? "unknown-field" : "says-hole";
    expect(found(says)[0]?.code).toBe(code);
  });

  it("and a good one does", () => {
    expect(found("Lives in {client.district}.")).toEqual([]);
  });
});

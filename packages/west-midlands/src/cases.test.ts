import { type Case, checkCases, compile, type Scale } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "./index.js";

const model = compile(policy, { plugins: [westMidlands] });
const {
  factors = [],
  rules = [],
  stances = [],
  risks = [],
  controls = [],
  duties = [],
  influences = [],
  pairs,
  relationship,
} = westMidlands;

/** The scales of factors, pairs and risks, each with the cases of its piece that are about it. */
const scales = [
  ...factors.flatMap(({ id, similar, different, asked, cases = [] }) =>
    Object.entries({ similar, different, asked }).flatMap(([of, scale]) =>
      scale
        ? [{ piece: `${id} ${of}`, scale, cases: cases.filter((one) => (one.of ?? "similar") === of) }]
        : [],
    ),
  ),
  ...risks.flatMap(({ id, likelihood, impact, cases = [] }) =>
    Object.entries({ likelihood, impact }).map(([of, scale]) => ({
      piece: `${id} ${of}`,
      scale,
      cases: cases.filter((one) => one.of === of),
    })),
  ),
  ...(pairs?.scales ?? []).map(({ id, scale, cases = [] }) => ({ piece: id, scale, cases })),
] satisfies { piece: string; scale: Scale; cases: readonly Case[] }[];

/** What holds or does not: rules, controls, duties, and signs in a relationship. */
const conditions = [
  ...rules,
  ...controls,
  ...duties,
  ...(pairs?.rules ?? []),
  ...(pairs?.kinds ?? []),
  ...(relationship?.signs ?? []),
];

describe("the cases of the pieces of the scheme", () => {
  it("give what they say", () => {
    expect(checkCases(model)).toEqual([]);
  });

  it.each(scales)(
    "have one for each level of $piece, and the level a sentence and a source",
    ({ scale, cases }) => {
      const given = new Set(cases.flatMap(({ gives }) => (gives === null ? [] : [gives])));
      expect([...given].sort()).toEqual(scale.levels.map(({ id }) => id).sort());
      for (const { says } of scale.levels) expect(says).toMatch(/^[A-Z{].*[.”]$/);
      expect(scale.source).toMatch(/§\d|our coding/);
    },
  );

  it.each(conditions)("have one that holds and one that does not for $id", ({ cases = [] }) => {
    const given = new Set(cases.map(({ gives }) => gives));
    expect([...given]).toEqual(expect.arrayContaining([true, false]));
  });

  it.each(influences)("have one that says how far $from raises $to", ({ from, cases = [] }) => {
    expect(cases.map(({ given }) => Object.keys(given))).toContainEqual([`risk.${from}`]);
  });

  it.each(stances)("have one for each option of $id", ({ options, cases = [] }) => {
    const taken = new Set(cases.map(({ given }) => given["stance.option"]));
    expect([...taken].sort()).toEqual(options.map(({ id }) => id).sort());
  });
});

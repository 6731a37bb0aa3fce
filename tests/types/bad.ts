import { compile, definePlugin, type ProblemCode } from "@waymark/core";
import { match } from "@waymark/matching";
import { model, service } from "./scheme.js";

const head = { name: "service", version: "1.0.0", title: "Service", asOf: "2026-01-31" } as const;
const named = { id: "p", version: "1.0.0", title: "P", source: "none" } as const;
const mentor = { id: "M-1", capacity: 1 } as const;

/** What must not type-check: `tsc` says so where one of these passes. */
export function bad() {
  // @ts-expect-error a misspelt field
  match(model, { id: "C-1", instrumnet: "oud" }, mentor);
  // @ts-expect-error a misspelt word
  match(model, { id: "C-1", instrument: "oudd" }, mentor);
  // @ts-expect-error a misspelt word among several
  match(model, { id: "C-1" }, { ...mentor, instruments: ["oud", "drum"] });
  // @ts-expect-error another unit
  match(model, { id: "C-1", age: "17 months" }, mentor);
  // @ts-expect-error no id
  match(model, { instrument: "oud" }, mentor);
  // @ts-expect-error a word of the engine's own
  match(model, { id: "C-1", status: "opne" }, mentor);
  // @ts-expect-error a factor that there is not
  match(model, { id: "C-1" }, mentor).contributions[0]!.factor === "musik";

  // @ts-expect-error a misspelt factor
  compile({ ...head, factors: { musik: { weight: 1, mode: "similar" } } }, { plugins: [service] });
  // @ts-expect-error a misspelt mode
  compile({ ...head, factors: { music: { weight: 1, mode: "simular" } } }, { plugins: [service] });
  // @ts-expect-error a misspelt setting of a factor
  compile({ ...head, factors: { music: { wieght: 1, mode: "similar" } } }, { plugins: [service] });
  // @ts-expect-error a misspelt parameter
  compile({ ...head, parameters: { grownup: 16 } }, { plugins: [service] });
  // @ts-expect-error a misspelt stance
  compile({ ...head, stances: { childern: "yes" } }, { plugins: [service] });
  // @ts-expect-error a misspelt option
  compile({ ...head, stances: { children: "yess" } }, { plugins: [service] });
  // @ts-expect-error a misspelt rule
  compile({ ...head, rules: { grownup: "off" } }, { plugins: [service] });
  // @ts-expect-error a misspelt setting
  compile({ ...head, factros: {} }, { plugins: [service] });

  // @ts-expect-error a misspelt section
  definePlugin({ ...named, factros: [] });
  definePlugin({
    ...named,
    vocabulary: {
      client: [
        // @ts-expect-error a misspelt kind
        { id: "age", title: "Age", kind: "integr", sensitivity: "ordinary", describes: "The age." },
      ],
    },
  });
  definePlugin({
    ...named,
    parameters: [
      // @ts-expect-error a misspelt key
      { id: "a", title: "A", kind: "integer", default: 1, source: "x", untit: "days" },
    ],
  });
  const levels = [
    { id: "old", points: 10_000, says: "Old." },
    { id: "young", points: 0, says: "Young." },
  ] as const;
  const factor = { id: "own", title: "Own", summary: "A function.", source: "our coding" } as const;
  definePlugin({
    ...named,
    factors: [
      {
        ...factor,
        // @ts-expect-error a function that gives a level which there is not
        similar: { source: "x", reads: [], revision: 1, levels, decide: () => "odl" },
      },
    ],
  });
  definePlugin({
    ...named,
    factors: [
      {
        ...factor,
        similar: { source: "x", levels: [{ id: "all", when: true, points: 0, says: "Always." }] },
        // @ts-expect-error a case that gives a level which there is not
        cases: [{ given: {}, gives: "al" }],
      },
    ],
  });

  // @ts-expect-error a code that there is not
  const code: ProblemCode = "unknown-feild";
  return code;
}

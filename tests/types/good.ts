import { compile, definePlugin, type Model, type Plugin, type RawRecord } from "@waymark/core";
import { match } from "@waymark/matching";
import { factors, rules } from "@waymark/matching/library";
import { metricsBlocks } from "@waymark/metrics/library";
import "@waymark/metrics";
import { riskBlocks } from "@waymark/risk/library";
import "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { model, service } from "./scheme.js";

/** What must type-check: each of these was right, and stays right. */
export function good(row: RawRecord, given: unknown, plugins: readonly Plugin[]) {
  const found = match(
    model,
    { id: "C-1", instrument: "oud", age: "17 years", urgency: 2, wishes: "music:prefer" },
    { id: "M-1", capacity: 2, instruments: ["oud", "drums"] },
  );
  const factor: "music" = found.contributions[0]!.factor;

  // Rows and policies from outside: anything, checked when it is read.
  match(model, row, row);
  compile(given, { plugins: [service] });
  compile(JSON.parse("{}"), { plugins: [service] });

  // Plugins that types do not know.
  const any: Model = compile(given, { plugins });
  match(any, { id: "C-1", whatever: 1 }, { id: "M-1" });
  const west: Model = compile({ ...policy, title: "Mine" }, { plugins: [westMidlands] });
  match(west, { id: "C-1", faith: "sunni" }, { id: "M-1", capacity: 1 });

  // A model of literal plugins is a model.
  const wide: Model = model;

  // The library's own pieces, data that is frozen or `as const`, and lists that are readonly.
  definePlugin({
    ...{ id: "mine", version: "1.0.0", title: "Mine", source: "our coding" },
    factors,
    rules: [...rules],
    vocabulary: riskBlocks.vocabulary,
    parameters: [...riskBlocks.parameters, ...metricsBlocks.parameters],
    risks: riskBlocks.risks,
    controls: riskBlocks.controls,
    indicators: metricsBlocks.indicators,
    success: metricsBlocks.success,
  });
  const frozen = Object.freeze({ id: "f", version: "1.0.0", title: "F", source: "none" } as const);
  definePlugin(frozen);
  definePlugin({
    ...frozen,
    factors: [
      {
        ...{ id: "own", title: "Own", summary: "A function.", source: "our coding" },
        similar: {
          source: "our coding",
          reads: ["client.age"],
          revision: 1,
          levels: [
            { id: "old", points: 10_000, says: "Old." },
            { id: "young", points: 0, says: "Young." },
          ],
          decide: (facts) => (facts["client.age"] === null ? undefined : "old"),
        },
      },
    ],
  });
  return { factor, wide };
}

import { compile, partOf } from "@waymark/core";
import { factorPart, match, matchingOf } from "@waymark/matching";
import { indicatorPart, journey, metricsOf } from "@waymark/metrics";
import { metricsBlocks } from "@waymark/metrics/library";
import { assessRisk, riskOf, riskPart } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const model = compile({ ...policy, stances: {} }, { plugins: [westMidlands] });
const { vocabulary } = westMidlands;
const tables = vocabulary?.tables ?? [];
const seed = { seed: 20_102, numRuns: 20 };

/** Cells for some fields of a kind of record: a word or number of each, or nothing. */
function cells(kind: string, ids: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const of = ids.map((id) => {
    const field = model.fields.get(`${kind}.${id}`)!;
    if (field.kind === "category" || field.kind === "categories")
      return fc.option(fc.constantFrom(...(field.values ?? []).map((value) => value.id)));
    if (field.kind === "integer")
      return fc.option(fc.integer({ min: field.min ?? 0, max: Math.min(field.max ?? 9, 9) }));
    return field.kind === "boolean" ? fc.option(fc.boolean()) : fc.constant(null);
  });
  return fc.tuple(...of).map((values) => Object.fromEntries(ids.map((id, i) => [id, values[i]])));
}

const idsOf = (reads: readonly string[], kind: string) =>
  reads.flatMap((name) => (name.startsWith(`${kind}.`) ? [name.slice(kind.length + 1)] : []));
const written = (kind: string, id: string) =>
  (model.fieldsOf.get(kind) ?? []).some((field) => field.id === id && !field.required);

describe("a part by itself says what the whole says", () => {
  // What the files hold, and what follows from other tables.
  const fields = Object.fromEntries(
    ["client", "mentor", "engagement"].map((kind) => [
      kind,
      [...model.fields].flatMap(([name, field]) => (name.startsWith(`${kind}.`) ? [field] : [])),
    ]),
  );
  const signed = new Set(riskOf(model).signedFacts.map(({ field }) => field));
  const factors = matchingOf(model).factors.filter(
    ({ weight, mode, exceptions }) => weight > 0 && mode === "similar" && exceptions.length === 0,
  );

  it("has factors to look at", () => {
    expect(factors.length).toBeGreaterThan(5);
  });

  it.each(factors.map(({ id, reads, factor }) => [id, reads, factor] as const))(
    "factor %s",
    (id, reads, factor) => {
      const part = partOf(factor.similar, {
        fields,
        tables,
        parameters: [...model.parameters],
        asOf: model.asOf,
      });
      const clients = cells(
        "client",
        idsOf(reads, "client").filter((one) => written("client", one)),
      );
      const mentors = cells(
        "mentor",
        idsOf(reads, "mentor").filter((one) => written("mentor", one)),
      );
      fc.assert(
        fc.property(clients, mentors, (client, mentor) => {
          const whole = match(
            model,
            { extremism_type: "animal-rights", ...client, id: "C-1" } as Record<string, unknown>,
            { capacity: 1, ...mentor, id: "M-1" } as Record<string, unknown>,
          ).contributions.find((one) => one.factor === id);
          if (whole === undefined) return;
          const own = part.of({
            client: { extremism_type: "animal-rights", ...client },
            mentor: { capacity: 1, ...mentor },
          });
          expect([own.says, own.source, own.level, own.unknown]).toEqual([
            ...[whole.says, whole.source, whole.level, whole.unknown],
          ]);
        }),
        seed,
      );
    },
  );

  it.each(
    riskOf(model)
      .risks.slice(0, 12)
      .map(({ risk, reads }) => [risk.id, reads, risk] as const),
  )("risk %s", (id, reads, risk) => {
    const part = riskPart(risk, {
      fields: { engagement: fields.engagement ?? [] },
      parameters: [...model.parameters],
      asOf: model.asOf,
    });
    const facts = cells(
      "engagement",
      reads
        .map((name) => name.replace("engagement.", ""))
        .filter((one) => written("engagement", one) && !signed.has(one)),
    );
    fc.assert(
      fc.property(facts, (engagement) => {
        const record = { ...engagement, id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" };
        const whole = assessRisk(model, record).items.find((item) => item.id === id)!;
        const own = part.of(record);
        expect([own.says, own.points, own.low, own.high]).toEqual([
          ...[whole.says, whole.inherent.points, whole.inherent.low, whole.inherent.high],
        ]);
      }),
      seed,
    );
  });

  it.each(
    metricsOf(model)
      .indicators.filter(({ scale, instrument }) => scale && !instrument)
      .slice(0, 12)
      .map(({ indicator }) => [indicator.id, indicator] as const),
  )("indicator %s", (id, indicator) => {
    const { raters } = metricsBlocks.success;
    const part = indicatorPart(indicator, { raters, parameters: metricsBlocks.parameters, asOf: model.asOf });
    const answers = (indicator.scale?.levels ?? []).map((level) => level.id);
    const row = { client: "C-1", indicator: id, voice: indicator.raters[0]! };
    for (const first of answers)
      for (const last of answers) {
        const rows = [
          { ...row, date: "2026-01-05", answer: first },
          { ...row, date: "2026-06-05", answer: last },
        ];
        expect(part.of(rows)).toEqual(journey(model, rows).indicators);
      }
  });

  it("a factor brings its own fields", () => {
    const style = westMidlands.factors!.find((factor) => factor.id === "style")!;
    const same = { client: { style_wanted: "direct" }, mentor: { styles: "direct" } };
    expect(factorPart(style).of(same).points).toBe(10_000);
    const befriending = westMidlands.factors!.find((factor) => factor.id === "befriending")!;
    const strong = { client: {}, mentor: { befriending: "strong" } };
    const turned = factorPart(befriending, { mode: "different" }).of(strong).points;
    expect(turned).toBe(10_000 - factorPart(befriending).of(strong).points);
  });
});

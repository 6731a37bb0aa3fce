import { journey, journeyStatistics } from "@waymark/metrics";
import { expect, it } from "vitest";
import { smallReport } from "../../../../tests/support/report/fixture.js";
import { renderReport } from "../render.js";

const { model, results } = smallReport();
const { metrics } = results;
const observed = (rater: string, date: string, answer: string) => ({
  client: metrics.journeys[0]?.client ?? "",
  indicator: "vulnerability",
  voice: rater,
  date,
  answer,
});

it("says a client's reliable change in a line, with the method and what it rests on", () => {
  const way = journey(model, [
    observed("mentor", "2026-01-05", "severe"),
    observed("mentor", "2026-05-05", "low"),
    observed("manager", "2026-01-05", "severe"),
    observed("manager", "2026-05-05", "severe"),
  ]);
  const reference = { deviationBefore: 2_000, reliabilityBefore: 0.8 };
  const { reliable } = journeyStatistics(model, way, {
    instruments: { vulnerability: { method: "jacobson-truax", reference } },
  });
  const page = renderReport(model, {
    ...results,
    metrics: {
      ...metrics,
      journeys: [way],
      verdicts: [{ client: way.client ?? "", verdicts: reliable }],
      instruments: [{ indicator: "vulnerability", source: "Set by <us>", placeholder: true }],
    },
  });
  expect(page).toContain("<strong>Reliable change (Jacobson–Truax):</strong>");
  expect(page).toContain("improved (the mentor); unchanged (the manager).");
  expect(page).toContain("Jacobson–Truax: Jacobson &amp; Truax (1991)");
  expect(page).toContain("placeholder, for want of published values. Set by &lt;us&gt;");
});

it("says nothing of reliable change where no instrument is known", () => {
  expect(renderReport(model, results)).not.toContain("Reliable change");
});

it("sets better and less well matched side by side, under the warning; and raters on points beside kappa", () => {
  const { programme } = metrics;
  const figure = {
    value: 0.5,
    unit: "share",
    method: "m",
    n: 4,
    missing: 1,
    interval: [0.15, 0.85],
    rows: [],
  } as const;
  const matched = {
    ...{ warning: "Not causal: mind.", source: "§8.3", cut: 8_000, missing: 2, ending: "agreed exit" },
    ...{ better: figure, less: figure, difference: { ...figure, value: -0.1, unit: "difference of shares" } },
  };
  const pair = {
    a: "client",
    b: "mentor",
    between: "the client and the mentor",
    kappa: figure,
    intraclass: { ...figure, unit: "icc", value: 0.61 },
  } as const;
  const agreement = [{ indicator: "vulnerability", title: "Vulnerability", pairs: [pair], alpha: figure }];
  const vulnerability = { ...programme.vulnerability, matched, agreement };
  const page = renderReport(model, {
    ...results,
    metrics: { ...metrics, programme: { ...programme, vulnerability } },
  });
  expect(page.indexOf("Not causal: mind.")).toBeLessThan(page.indexOf("Endings among"));
  expect(page).toContain("8000 match points");
  expect(page).toContain("0.61");
  expect(page).toContain("On points");
});

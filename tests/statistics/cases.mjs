// Random input for each statistic: ordinary cases, with ties, unequal sizes and awkward scales among them.
const scores = (r, n) => {
  const scale = r.pick([1, 1, 10, 0.001, 1e5]);
  const place = r.pick([0, 0, 100, -7]) * scale;
  const whole = r.unit() < 0.5;
  return r.list(n, () => place + scale * (whole ? r.whole(0, 12) : r.bell()));
};

/** Before and after in points: some who all move alike, some in few steps, some in any whole number. */
const pairs = (r, n) => {
  const points = r.pick([() => r.pick([0, 3_300, 6_700, 10_000]), () => r.whole(0, 10_000)]);
  const step = r.whole(-3_000, 3_000);
  const alike = r.unit() < 0.05;
  return r.list(n, () => {
    const before = points();
    return { before, after: alike ? before + step : points() };
  });
};

export const cases = {
  reliableChange: (r) => ({
    before: r.bell() * 20,
    after: r.bell() * 20,
    standardDeviation: 0.1 + r.unit() * 30,
    reliability: r.unit() * 0.99,
  }),
  goalAttainment: (r) => {
    const n = r.whole(1, 8);
    return {
      weights: r.list(n, () => r.whole(1, 10)),
      attainments: r.list(n, () => r.whole(-2, 2)),
      rho: r.unit(),
    };
  },
  cohensKappa: (r) => {
    const categories = r.list(r.whole(2, 6), (i) => i);
    const n = r.whole(2, 60);
    const a = r.list(n, () => r.pick(categories));
    return {
      a,
      b: a.map((x) => (r.unit() < 0.6 ? x : r.pick(categories))),
      categories,
      weights: r.pick(["none", "linear", "quadratic"]),
    };
  },
  krippendorffsAlpha: (r) => {
    const raters = r.whole(2, 6);
    const missing = r.unit() * 0.5;
    const values = r.pick([
      [0, 1],
      [1, 2, 3, 4, 5],
      [0, 0.5, 2.25, 10, 11, 40],
    ]);
    return {
      units: r.list(r.whole(3, 30), () => {
        const truth = r.pick(values);
        return r.list(raters, () => (r.unit() < missing ? null : r.unit() < 0.7 ? truth : r.pick(values)));
      }),
      level: r.pick(["nominal", "ordinal", "interval", "ratio"]),
    };
  },
  intraclassCorrelation: (r) => {
    const raters = r.whole(2, 6);
    return {
      ratings: r.list(r.whole(3, 25), () => {
        const truth = r.bell() * 3;
        return r.list(raters, (j) => 50 + truth + j * 0.3 + r.bell());
      }),
      form: r.pick(["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"]),
    };
  },
  kaplanMeier: (r) => {
    const n = r.whole(2, 60);
    const ties = r.unit() < 0.6;
    return {
      time: r.list(n, () => (ties ? r.whole(1, 20) : 1 + r.unit() * 20)),
      event: r.list(n, () => (r.unit() < 0.6 ? 1 : 0)),
    };
  },
  wilsonInterval: (r) => {
    const trials = r.pick([1, 2, 5, r.whole(1, 50), r.whole(1, 100_000)]);
    return {
      successes: r.whole(0, trials),
      trials,
      confidence: r.pick([0.8, 0.9, 0.95, 0.99, r.unit() * 0.98 + 0.01]),
    };
  },
  differenceOfSharesInterval: (r) => {
    const share = () => {
      const trials = r.pick([1, 2, 5, r.whole(1, 50), r.whole(1, 10_000)]);
      return { successes: r.pick([0, trials, r.whole(0, trials)]), trials };
    };
    return { a: share(), b: share(), confidence: r.pick([0.8, 0.9, 0.95, 0.99]) };
  },
  hedgesG: (r) => ({ a: scores(r, r.whole(2, 30)), b: scores(r, r.pick([2, 3, r.whole(2, 300)])) }),
  nonoverlapOfAllPairs: (r) => ({
    baseline: scores(r, r.whole(1, 12)),
    treatment: scores(r, r.whole(1, 12)),
    improvement: r.pick(["increase", "decrease"]),
  }),
  aalenJohansen: (r) => {
    const n = r.whole(3, 60);
    const ties = r.unit() < 0.6;
    return {
      time: r.list(n, () => (ties ? r.whole(1, 20) : 1 + r.unit() * 20)),
      cause: r.list(n, () => r.pick(["agreed", "dropout", "moved", null])),
    };
  },
  medianInterval: (r) => ({
    values: scores(r, r.pick([r.whole(1, 12), r.whole(1, 60), r.whole(1, 2_000)])),
    confidence: r.pick([0.8, 0.9, 0.95, 0.99]),
  }),
  median: (r) => scores(r, r.whole(1, 60)),
  nearestRank: (r) => [scores(r, r.whole(1, 60)), r.pick([5, 50, 95, r.whole(0, 100)])],
  meanInterval: (r) => {
    const changes = pairs(r, r.whole(1, 40)).map(({ before, after }) => after - before);
    return { values: changes, confidence: r.pick([0.8, 0.95, 0.99]) };
  },
  standardisedMeanChange: (r) => {
    const both = pairs(r, r.whole(3, 40));
    const [before, after] = ["before", "after"].map((side) => both.map((one) => one[side]));
    return { before, after, confidence: r.pick([0.8, 0.95, 0.99]) };
  },
  goodmanKruskalTau: (r) => {
    const people = r.whole(1, 60);
    const [facts, answers] = [r.whole(1, 6), r.whole(1, 5)];
    return {
      known: r.list(people, () => r.whole(1, facts)),
      guessed: r.list(people, () => r.whole(1, answers)),
    };
  },
  medianSurvivalTime: (r) => cases.kaplanMeier(r),
  tauU: (r) => ({
    baseline: r.list(r.whole(1, 12), () => r.whole(0, 9)),
    treatment: r.list(r.whole(1, 15), () => r.whole(0, 12)),
    improvement: r.pick(["increase", "decrease"]),
    method: r.pick(["A vs B", "A vs B - trend A"]),
  }),
  clinicalChange: (r) => {
    const correlation = r.unit() * 0.6;
    return {
      before: 30 + r.bell() * 10,
      after: 40 + r.bell() * 10,
      improvement: r.pick(["increase", "decrease"]),
      method: r.pick([
        "jacobson-truax",
        "gulliksen-lord-novick",
        "edwards-nunnally",
        "hageman-arrindell",
        "chelune",
        "mcsweeny",
      ]),
      reference: {
        meanBefore: 30 + r.bell(),
        meanAfter: 33 + r.bell(),
        deviationBefore: 4 + r.unit() * 8,
        deviationAfter: 4 + r.unit() * 8,
        reliabilityBefore: 0.7 + r.unit() * 0.29,
        reliabilityAfter: 0.7 + r.unit() * 0.29,
        correlation,
      },
      functional: { mean: 50 + r.bell(), deviation: 3 + r.unit() * 5 },
    };
  },
  // Some of them of few people, who agree wholly: there is then no interval.
  cohensKappaInterval: (r) => {
    const judged = cases.cohensKappa(r);
    const few = r.unit() < 0.1 ? r.whole(1, 6) : judged.a.length;
    const a = judged.a.slice(0, few);
    const b = r.unit() < 0.1 ? a : judged.b.slice(0, few);
    return { ...judged, a, b, confidence: r.pick([0.9, 0.95, 0.99]) };
  },
  hedgesGInterval: (r) => ({ ...cases.hedgesG(r), confidence: r.pick([0.9, 0.95, 0.99]) }),
  intraclassCorrelationInterval: (r) => ({
    ...cases.intraclassCorrelation(r),
    confidence: r.pick([0.9, 0.95, 0.99]),
  }),
  nonoverlapOfAllPairsInterval: (r) => ({
    ...cases.nonoverlapOfAllPairs(r),
    confidence: r.pick([0.8, 0.9, 0.95, 0.99]),
  }),
  tauUInterval: (r) => ({ ...cases.tauU(r), confidence: r.pick([0.8, 0.9, 0.95, 0.99]) }),
  krippendorffsAlphaInterval: (r) => ({
    ...cases.krippendorffsAlpha(r),
    confidence: r.pick([0.8, 0.9, 0.95]),
    resamples: 20,
    seed: r.whole(0, 4_294_967_295),
  }),
};

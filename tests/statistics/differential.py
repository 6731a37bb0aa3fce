"""Answers the cases of differential.mjs by other people's formulas, and compares. Called with the cases' file."""

import json
import math
import sys
import warnings

try:
    import krippendorff
    import numpy as np
    from scipy import special, stats
    from sklearn.metrics import cohen_kappa_score
    from statsmodels.stats.proportion import proportion_confint
except ImportError as missing:
    print(f"A Python package is missing: {missing.name}.")
    print("Install numpy, scipy, statsmodels, scikit-learn and krippendorff, or name another python in PYTHON.")
    sys.exit(2)

TOLERANCE = 1e-10
np.seterr(all="ignore")
warnings.filterwarnings("ignore")  # undefined results are compared, so need no words


def reliable_change(before, after, standardDeviation, reliability):
    measurement = standardDeviation * math.sqrt(1 - reliability)
    error = math.sqrt(2 * measurement**2)
    index = (after - before) / error
    return {"index": index, "standardError": error, "reliable": abs(index) > 1.96}


def goal_attainment(weights, attainments, rho):
    w = np.array(weights, float)
    covariance = rho * np.ones((len(w), len(w))) + (1 - rho) * np.eye(len(w))
    return 50 + 10 * (w @ np.array(attainments)) / math.sqrt(w @ covariance @ w)


def kappa(a, b, categories, weights):
    weights = None if weights == "none" else weights
    return cohen_kappa_score(a, b, labels=categories, weights=weights)


def alpha(units, level):
    data = np.array([[np.nan if x is None else x for x in unit] for unit in units], float).T
    try:
        return krippendorff.alpha(reliability_data=data, level_of_measurement=level)
    except ValueError:
        return math.nan


def icc(ratings, form):
    x = np.array(ratings, float)
    n, k = x.shape
    grand = x.mean()
    rows = k * ((x.mean(1) - grand) ** 2).sum() / (n - 1)
    cols = n * ((x.mean(0) - grand) ** 2).sum() / (k - 1)
    left = x - x.mean(1, keepdims=True) - x.mean(0, keepdims=True) + grand
    error = (left**2).sum() / ((n - 1) * (k - 1))
    within = ((x - x.mean(1, keepdims=True)) ** 2).sum() / (n * (k - 1))
    return {
        "ICC1": (rows - within) / (rows + (k - 1) * within),
        "ICC2": (rows - error) / (rows + (k - 1) * error + k * (cols - error) / n),
        "ICC3": (rows - error) / (rows + (k - 1) * error),
        "ICC1k": (rows - within) / rows,
        "ICC2k": (rows - error) / (rows + (cols - error) / n),
        "ICC3k": (rows - error) / rows,
    }[form]


def kaplan_meier(time, event):
    data = stats.CensoredData.right_censored(np.array(time, float), np.array(event) == 0)
    curve = stats.ecdf(data).sf
    happened = sorted({t for t, e in zip(time, event) if e})
    keep = np.isin(curve.quantiles, happened)
    interval = curve.confidence_interval(0.95, method="log-log")
    survival = curve.probabilities[keep]
    limit = lambda side: [x if 0 < s < 1 else None for x, s in zip(side.probabilities[keep].tolist(), survival)]
    return {
        "time": happened,
        "survival": survival.tolist(),
        "lower": limit(interval.low),
        "upper": limit(interval.high),
    }


def wilson(successes, trials, confidence):
    low, high = proportion_confint(successes, trials, alpha=1 - confidence, method="wilson")
    return [0.0 if successes == 0 else low, 1.0 if successes == trials else high]


def hedges(a, b):
    a, b = np.array(a), np.array(b)
    m = len(a) + len(b) - 2
    pooled = math.sqrt(((len(a) - 1) * a.var(ddof=1) + (len(b) - 1) * b.var(ddof=1)) / m)
    correction = special.poch((m - 1) / 2, 0.5) / math.sqrt(m / 2)
    return correction * (a.mean() - b.mean()) / pooled


def nap(baseline, treatment, improvement):
    u = stats.mannwhitneyu(treatment, baseline, method="asymptotic").statistic
    share = u / (len(baseline) * len(treatment))
    return share if improvement == "increase" else 1 - share


REFERENCES = {
    "reliableChange": ("plain numpy", reliable_change),
    "goalAttainment": ("plain numpy, quadratic form", goal_attainment),
    "cohensKappa": ("scikit-learn cohen_kappa_score", kappa),
    "krippendorffsAlpha": ("krippendorff.alpha", alpha),
    "intraclassCorrelation": ("plain numpy, Shrout & Fleiss", icc),
    "kaplanMeier": ("scipy.stats.ecdf, log-log", kaplan_meier),
    "wilsonInterval": ("statsmodels proportion_confint", wilson),
    "hedgesG": ("numpy and scipy.special.poch", hedges),
    "nonoverlapOfAllPairs": ("scipy.stats.mannwhitneyu", nap),
}


def difference(mine, theirs):
    """The largest relative difference in two answers of one shape; infinite when the shapes differ."""
    if isinstance(theirs, dict):
        return max(difference(mine[key], value) for key, value in theirs.items())
    if isinstance(theirs, (list, tuple)):
        if len(mine) != len(theirs):
            return math.inf
        return max((difference(x, y) for x, y in zip(mine, theirs)), default=0.0)
    if mine is None or theirs is None or isinstance(theirs, bool):
        return 0.0 if mine == theirs else math.inf
    gap = abs(mine - theirs)
    # Below 1e-3 the two answers are themselves differences of numbers near 1: hold those to 1e-13 absolutely.
    return gap / max(abs(theirs), 1e-3)


def undefined(answer):
    return isinstance(answer, float) and not math.isfinite(answer)


def main(path):
    with open(path, encoding="utf-8") as file:
        tried = json.load(file)
    failures = 0
    for name, (source, reference) in REFERENCES.items():
        largest, held, without, worst = 0.0, 0, 0, None
        for case in (case for case in tried if case["name"] == name):
            theirs = reference(**case["input"])
            if isinstance(theirs, np.floating):
                theirs = float(theirs)
            if case.get("undefined") or undefined(theirs):
                gap = 0.0 if case.get("undefined") and undefined(theirs) else math.inf
                without += 1
            else:
                gap = difference(case["answer"], theirs)
                held += 1
            if gap > largest:
                largest, worst = gap, case
        verdict = "ok" if largest < TOLERANCE else "DIFFERS"
        print(f"{verdict:8}{name:26}{held:6} held, {without:4} undefined in both, largest {largest:.1e}  ({source})")
        if largest >= TOLERANCE:
            failures += 1
            print(f"        {json.dumps(worst)[:600]}")
    unheld = {case["name"] for case in tried} - set(REFERENCES)
    if unheld:
        print(f"Held against nothing in Python: {', '.join(sorted(unheld))}.")
    return 1 if failures else 0


sys.exit(main(sys.argv[1]))

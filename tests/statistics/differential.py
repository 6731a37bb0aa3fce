"""Answers the cases of differential.mjs by other people's formulas, and compares. Called with the cases' file."""

import json
import math
import statistics
import sys
import warnings
from decimal import Decimal, getcontext
from fractions import Fraction

try:
    import krippendorff
    import numpy as np
    from scipy import optimize, special, stats
    from sklearn.metrics import cohen_kappa_score
    from statsmodels.stats.inter_rater import cohens_kappa
    from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
except ImportError as missing:
    print(f"A Python package is missing: {missing.name}.")
    print("Install numpy, scipy, statsmodels, scikit-learn and krippendorff, or name another python in PYTHON.")
    sys.exit(2)

TOLERANCE = 1e-10
getcontext().prec = 60
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


def difference_of_shares(a, b, confidence):
    x, m, y, n = a["successes"], a["trials"], b["successes"], b["trials"]
    low, high = confint_proportions_2indep(x, m, y, n, method="newcomb", compare="diff", alpha=1 - confidence)
    return {"value": x / m - y / n, "lower": float(low), "upper": float(high)}


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


def tau_u(baseline, treatment, improvement, method):
    a, b = np.array(baseline), np.array(treatment)
    s = np.sign(b[None, :] - a[:, None]).sum()
    spread = len(a) * len(b) * (len(a) + len(b) + 1) / 3
    if method.endswith("trend A"):
        s -= sum(np.sign(a[j] - a[i]) for j in range(len(a)) for i in range(j))
        spread += len(a) * (len(a) - 1) * (2 * len(a) + 5) / 18
    value = (s if improvement == "increase" else -s) / (len(a) * len(b))
    error = math.sqrt(spread) / (len(a) * len(b))
    return {"value": float(value), "standardError": error, "z": float(value / error)}


def nap_interval(baseline, treatment, improvement, confidence):
    value = float(nap(baseline, treatment, improvement))
    m, n = len(baseline), len(treatment)
    z = stats.norm.ppf(0.5 + confidence / 2)
    h = (m + n) / 2 - 1

    def error(x):
        return math.sqrt(x * (1 - x) / (m * n) * (1 + h * ((1 - x) / (2 - x) + x / (1 + x))))

    low = 0.0 if value == 0 else optimize.brentq(lambda x: value - x - z * error(x), 0, value, xtol=1e-16, rtol=1e-15)
    high = 1.0 if value == 1 else optimize.brentq(lambda x: x - value - z * error(x), value, 1, xtol=1e-16, rtol=1e-15)
    # At a value of 0 (or 1) the equation holds at the value itself too: the other root is the limit.
    if value == 0:
        high = optimize.brentq(lambda x: x * x - z * z * error(x) ** 2, 1e-9, 1, xtol=1e-16, rtol=1e-15)
    if value == 1:
        low = optimize.brentq(lambda x: (1 - x) ** 2 - z * z * error(x) ** 2, 0, 1 - 1e-9, xtol=1e-16, rtol=1e-15)
    return {"value": value, "lower": low, "upper": high}


def tau_u_interval(baseline, treatment, improvement, method, confidence):
    found = tau_u(baseline, treatment, improvement, method)
    half = stats.norm.ppf(0.5 + confidence / 2) * found["standardError"]
    return {"value": found["value"], "lower": found["value"] - half, "upper": found["value"] + half}


def draws(seed, below, count):
    """SplitMix32 (Steele, Lea and Flood 2014), numbers past the greatest multiple of `below` thrown away."""
    word, found, limit = 2**32 - 1, [], 2**32 - 2**32 % below
    while len(found) < count:
        seed = (seed + 0x9E3779B9) & word
        z = ((seed ^ (seed >> 16)) * 0x21F0AAAD) & word
        z = ((z ^ (z >> 15)) * 0x735A2D97) & word
        z ^= z >> 15
        if z < limit:
            found.append(z % below)
    return found


def alpha_interval(units, level, confidence, resamples, seed):
    value = alpha(units, level)
    paired = [unit for unit in units if sum(x is not None for x in unit) >= 2]
    if undefined(value) or not paired:
        return math.nan
    drawn = draws(seed, len(paired), resamples * len(paired))
    found = []
    for i in range(resamples):
        sample = [paired[k] for k in drawn[i * len(paired) : (i + 1) * len(paired)]]
        if len({x for unit in sample for x in unit if x is not None}) > 1:
            found.append(alpha(sample, level))
    if 2 * len(found) < resamples:
        return math.nan
    found.sort()
    if found[0] == found[-1]:
        return {"value": value, "lower": None, "upper": None}
    cut = int(len(found) * (1 - confidence) / 2)
    # Sums in another order part in their last place, and the value may be the very end of the interval.
    if not found[cut] - 1e-12 <= value <= found[-1 - cut] + 1e-12:
        return {"value": value, "lower": None, "upper": None}
    return {"value": value, "lower": found[cut], "upper": found[-1 - cut]}


def clinical_change(before, after, improvement, method, reference, functional):
    names = ("meanBefore", "meanAfter", "deviationBefore", "deviationAfter", "reliabilityBefore", "reliabilityAfter")
    m1, m2, s1, s2, r1, r2 = (reference[name] for name in names)
    r12 = reference["correlation"]
    sem = s1 * math.sqrt(1 - r1)
    sdiff = math.sqrt(2 * sem**2)
    true = r1 * before + (1 - r1) * m1
    rdd = (s1**2 * r1 + s2**2 * r2 - 2 * s1 * s2 * r12) / (s1**2 + s2**2 - 2 * s1 * s2 * r12)
    index = {
        "jacobson-truax": lambda: (after - before) / sdiff,
        "gulliksen-lord-novick": lambda: ((after - m1) - r1 * (before - m1)) / (s1 * math.sqrt(1 - r1**2)),
        "edwards-nunnally": lambda: (after - true) / sem,
        "hageman-arrindell": lambda: ((after - before) * rdd + (m2 - m1) * (1 - rdd)) / (math.sqrt(rdd) * sdiff),
        "chelune": lambda: ((after - before) - (m2 - m1)) / sdiff,
        "mcsweeny": lambda: (after - (m2 + r12 * s2 / s1 * (before - m1))) / (s2 * math.sqrt(1 - r12**2)),
    }[method]()
    m0, s0 = functional["mean"], functional["deviation"]
    return {"index": index, "cutoff": (s0 * m1 + s1 * m0) / (s0 + s1)}


def kappa_variance(a, b, categories, weights):
    """Fleiss, Cohen and Everitt's variance as printed, in exact fractions: rounded squares leave noise near 0."""
    n, last = len(a), len(categories) - 1
    power = {"linear": 1, "quadratic": 2}.get(weights)
    weight = lambda i, j: int(i == j) if power is None else 1 - Fraction(abs(i - j), last) ** power
    share = lambda values: {c: Fraction(values.count(c), n) for c in categories}
    p, q = share(a), share(b)
    po = sum((Fraction(weight(x, y), n) for x, y in zip(a, b)), Fraction(0))
    pe = sum(weight(i, j) * p[i] * q[j] for i in categories for j in categories)
    k = (po - pe) / (1 - pe)
    row = {i: sum(weight(i, j) * q[j] for j in categories) for i in categories}
    col = {j: sum(weight(i, j) * p[i] for i in categories) for j in categories}
    first = sum(Fraction(1, n) * (weight(x, y) - (row[x] + col[y]) * (1 - k)) ** 2 for x, y in zip(a, b))
    return float((first - (k - pe * (1 - k)) ** 2) / (n * (1 - pe) ** 2))


def kappa_interval(a, b, categories, weights, confidence):
    if len(a) < 2:
        return math.nan
    table = np.zeros((len(categories), len(categories)))
    for x, y in zip(a, b):
        table[x, y] += 1
    wt = {"none": None, "linear": "linear", "quadratic": "quadratic"}[weights]
    result = cohens_kappa(table, wt=wt, return_results=True)
    if undefined(float(result.kappa)):
        return math.nan
    variance = kappa_variance(a, b, categories, weights)
    if variance > 1e-4 and abs(result.var_kappa / variance - 1) > 1e-10:
        return {"statsmodels and the exact variance differ": math.inf}
    if variance == 0:
        return {"value": float(result.kappa), "lower": None, "upper": None}
    half = stats.norm.ppf(0.5 + confidence / 2) * math.sqrt(variance)
    return {
        "value": float(result.kappa),
        "lower": float(max(result.kappa - half, -1)),
        "upper": float(min(result.kappa + half, 1)),
    }


def hedges_interval(a, b, confidence):
    g = float(hedges(a, b))
    if undefined(g):
        return math.nan
    half = stats.norm.ppf(0.5 + confidence / 2) * math.sqrt(1 / len(a) + 1 / len(b) + g**2 / (2 * (len(a) + len(b))))
    return {"value": g, "lower": g - half, "upper": g + half}


def icc_interval(ratings, form, confidence):
    x = np.array(ratings, float)
    n, k = x.shape
    grand = x.mean()
    rows = k * ((x.mean(1) - grand) ** 2).sum() / (n - 1)
    cols = n * ((x.mean(0) - grand) ** 2).sum() / (k - 1)
    error = ((x - x.mean(1, keepdims=True) - x.mean(0, keepdims=True) + grand) ** 2).sum() / ((n - 1) * (k - 1))
    within = ((x - x.mean(1, keepdims=True)) ** 2).sum() / (n * (k - 1))
    p = 0.5 + confidence / 2
    if form.startswith("ICC2"):
        rho = icc(ratings, "ICC2")
        ratio = cols / error
        top = (k * rho * ratio + n * (1 + (k - 1) * rho) - k * rho) ** 2
        v = (n - 1) * (k - 1) * top / ((n - 1) * k**2 * rho**2 * ratio**2 + (n * (1 + (k - 1) * rho) - k * rho) ** 2)
        up, low = stats.f.ppf(p, n - 1, v), stats.f.ppf(p, v, n - 1)
        lower = n * (rows - up * error) / (up * (k * cols + (k * n - k - n) * error) + n * rows)
        upper = n * (low * rows - error) / (k * cols + (k * n - k - n) * error + n * low * rows)
    else:
        one = form.startswith("ICC1")
        f, df = (rows / within, n * (k - 1)) if one else (rows / error, (n - 1) * (k - 1))
        fl, fu = f / stats.f.ppf(p, n - 1, df), f * stats.f.ppf(p, df, n - 1)
        lower, upper = (fl - 1) / (fl + k - 1), (fu - 1) / (fu + k - 1)
    mean = lambda rho: k * rho / (1 + (k - 1) * rho)
    if form.endswith("k"):
        lower, upper = mean(lower), mean(upper)
    value = float(icc(ratings, form))
    if not lower <= value <= upper or (not form.endswith("k") and value < -1 / (k - 1)):
        return math.nan
    return {"value": value, "lower": float(lower), "upper": float(upper)}


def aalen_johansen(time, cause):
    """Marubini and Valsecchi's three sums as printed, each opened into running sums, in decimals of 60 digits."""
    names = sorted({c for c in cause if c is not None})
    found = {name: {"incidence": [], "standardError": [], "lower": [], "upper": []} for name in names}
    times, survival, left = [], [], Decimal(1)
    running = {name: [Decimal(0)] * 7 for name in names}
    z = float(stats.norm.ppf(0.975))
    for at in sorted({t for t, c in zip(time, cause) if c is not None}):
        n = Decimal(sum(t >= at for t in time))
        d = Decimal(sum(t == at and c is not None for t, c in zip(time, cause)))
        for name in names:
            own = Decimal(sum(t == at and c == name for t, c in zip(time, cause)))
            f, a, b, c2, mixed, mixed_f, alone = running[name]
            f += left * own / n
            # The last moment at which nobody is left adds nothing: it multiplies (F(t) − F(t))².
            g = d / (n * (n - d)) if n > d else Decimal(0)
            a, b, c2 = a + g, b + g * f, c2 + g * f * f
            alone += left * left * (n - own) * own / n**3
            h = left * own / n**2
            mixed, mixed_f = mixed + h, mixed_f + h * f
            running[name] = [f, a, b, c2, mixed, mixed_f, alone]
            variance = f * f * a - 2 * f * b + c2 + alone - 2 * (f * mixed - mixed_f)
            error = float(max(variance, Decimal(0)).sqrt()) if variance > Decimal("1e-40") else 0.0
            share = float(f)
            between = 0 < share and f < 1 - Decimal("1e-30")
            shift = z * error / (share * -math.log(share)) if between else None
            of = found[name]
            of["incidence"].append(share)
            of["standardError"].append(error)
            of["lower"].append(share ** math.exp(shift) if between else None)
            of["upper"].append(share ** math.exp(-shift) if between else None)
        left *= (n - d) / n
        times.append(at)
        survival.append(float(left))
    return {"time": times, "survival": survival, "causes": [{"cause": name, **found[name]} for name in names]}


def median_interval(values, confidence):
    tail = (1 - confidence) / 2
    inward = int(stats.binom.ppf(tail, len(values), 0.5))
    # The quantile is the first number reached; j places in need that fewer than j heads have at most this chance.
    while stats.binom.cdf(inward - 1, len(values), 0.5) > tail:
        inward -= 1
    while stats.binom.cdf(inward, len(values), 0.5) <= tail:
        inward += 1
    ordered = sorted(values)
    return None if inward == 0 else [ordered[inward - 1], ordered[-inward]]


def median_survival_time(time, event):
    """Kaplan and Meier's product in exact fractions; the limits are where scipy's come down to a half."""
    share = Fraction(1)
    median = None
    for at in sorted({t for t, e in zip(time, event) if e}):
        at_risk = sum(t >= at for t in time)
        share *= Fraction(at_risk - sum(t == at and e for t, e in zip(time, event)), at_risk)
        if median is None and share <= Fraction(1, 2):
            median = at
    curve = kaplan_meier(time, event)
    first = lambda side: next((t for t, x in zip(curve["time"], side) if x is not None and x <= 0.5), None)
    return {"value": median, "lower": first(curve["lower"]), "upper": first(curve["upper"])}


def tau(known, guessed):
    """From wrong guesses, counted pair by pair in exact fractions."""
    n = len(known)
    blind = Fraction(sum(x != y for x in guessed for y in guessed), n * n)
    if blind == 0:
        return math.nan
    wrong = Fraction(0)
    for fact in set(known):
        group = [y for x, y in zip(known, guessed) if x == fact]
        wrong += Fraction(sum(x != y for x in group for y in group), len(group) * n)
    return float((blind - wrong) / blind)


def nearest_rank(given):
    values, percent = given
    return float(np.percentile(np.array(values), percent, method="inverted_cdf"))


def mean_interval(values, confidence):
    change = np.array(values, float)
    if len(set(change)) == 1:
        return {"value": float(change[0]), "lower": None, "upper": None}
    low, high = stats.t.interval(confidence, len(change) - 1, loc=change.mean(), scale=stats.sem(change))
    return {"value": float(change.mean()), "lower": float(low), "upper": float(high)}


def standardised_change(before, after, confidence):
    """Becker (1988), with the correlation in exact fractions: near 1, rounded squares leave noise."""
    n = len(before)
    if len(set(before)) == 1:
        return math.nan
    about = lambda x, y: sum(Fraction(a) * b for a, b in zip(x, y)) - Fraction(sum(x) * sum(y), n)
    xx, yy, xy = about(before, before), about(after, after), about(before, after)
    r = float(xy) / math.sqrt(float(xx) * float(yy)) if yy != 0 else 0.0
    if xy > 0 and xy * xy == xx * yy:
        r = 1.0
    value = special.poch((n - 2) / 2, 0.5) / math.sqrt((n - 1) / 2)
    value *= float(Fraction(sum(after) - sum(before), n)) / math.sqrt(float(xx / (n - 1)))
    if len({b - a for a, b in zip(before, after)}) == 1:
        return {"value": float(value), "lower": None, "upper": None}
    half = stats.norm.ppf(0.5 + confidence / 2) * math.sqrt(2 * (1 - r) / n + value**2 / (2 * n))
    return {"value": float(value), "lower": float(value - half), "upper": float(value + half)}


REFERENCES = {
    "aalenJohansen": ("decimals of 60 digits, Marubini & Valsecchi", aalen_johansen),
    "medianInterval": ("scipy.stats.binom", median_interval),
    "median": ("statistics.median", lambda values: statistics.median(values)),
    "nearestRank": ("numpy percentile, inverted_cdf", nearest_rank),
    "meanInterval": ("scipy.stats.t and sem", mean_interval),
    "standardisedMeanChange": ("exact fractions, Becker 1988", standardised_change),
    "goodmanKruskalTau": ("pairs, exact fractions", tau),
    "medianSurvivalTime": ("exact fractions, and scipy.stats.ecdf", median_survival_time),
    "tauU": ("plain numpy, Parker et al.", tau_u),
    "clinicalChange": ("plain Python, six formulas", clinical_change),
    "cohensKappaInterval": ("statsmodels cohens_kappa, and exact fractions", kappa_interval),
    "hedgesGInterval": ("plain numpy, scipy normal", hedges_interval),
    "intraclassCorrelationInterval": ("numpy, scipy F", icc_interval),
    "reliableChange": ("plain numpy", reliable_change),
    "goalAttainment": ("plain numpy, quadratic form", goal_attainment),
    "cohensKappa": ("scikit-learn cohen_kappa_score", kappa),
    "krippendorffsAlpha": ("krippendorff.alpha", alpha),
    "intraclassCorrelation": ("plain numpy, Shrout & Fleiss", icc),
    "kaplanMeier": ("scipy.stats.ecdf, log-log", kaplan_meier),
    "wilsonInterval": ("statsmodels proportion_confint", wilson),
    "differenceOfSharesInterval": ("statsmodels confint_proportions_2indep", difference_of_shares),
    "hedgesG": ("numpy and scipy.special.poch", hedges),
    "nonoverlapOfAllPairs": ("scipy.stats.mannwhitneyu", nap),
    "nonoverlapOfAllPairsInterval": ("scipy brentq, Newcombe's method 5", nap_interval),
    "tauUInterval": ("plain numpy, scipy normal", tau_u_interval),
    "krippendorffsAlphaInterval": ("krippendorff.alpha, drawn again", alpha_interval),
}


def difference(mine, theirs):
    """The largest relative difference in two answers of one shape; infinite when the shapes differ."""
    if isinstance(theirs, dict):
        return max(difference(mine.get(key), value) for key, value in theirs.items())
    if isinstance(theirs, (list, tuple)):
        if len(mine) != len(theirs):
            return math.inf
        return max((difference(x, y) for x, y in zip(mine, theirs)), default=0.0)
    if mine is None or theirs is None or isinstance(theirs, (bool, str)):
        return 0.0 if mine == theirs else math.inf
    gap = abs(mine - theirs)
    # Below 1e-3 the two answers are themselves differences of numbers near 1: hold those to 1e-13 absolutely.
    return gap / max(abs(theirs), 1e-3)


def undefined(answer):
    return isinstance(answer, float) and not math.isfinite(answer)


def main(path):
    with open(path, encoding="utf-8") as file:
        tried = json.load(file)
    failures, nothing = 0, []
    for name, (source, reference) in REFERENCES.items():
        largest, held, without, worst = 0.0, 0, 0, None
        for case in (case for case in tried if case["name"] == name):
            given = case["input"]
            theirs = reference(**given) if isinstance(given, dict) else reference(given)
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
        print(f"{verdict:8}{name:30}{held:6} held, {without:4} undefined in both, largest {largest:.1e}  ({source})")
        if held == 0:
            nothing.append(name)
        if largest >= TOLERANCE:
            failures += 1
            print(f"        {json.dumps(worst)[:600]}")
    nothing += {case["name"] for case in tried} - set(REFERENCES)
    if nothing:
        print(f"Held by nothing: {', '.join(sorted(nothing))}.")
    return 1 if failures else 2 if nothing else 0


sys.exit(main(sys.argv[1]))

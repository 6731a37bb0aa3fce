"""Whether one person changed by more than an instrument's error, by six published methods, in plain Python."""

from math import sqrt


def departure(method, before, after, r):
    """How far a score moved from what chance and the start would give, and the standard error of that."""
    if method in ("jacobson-truax", "chelune"):
        practice = r["meanAfter"] - r["meanBefore"] if method == "chelune" else 0
        return after - before - practice, r["deviationBefore"] * sqrt(2 * (1 - r["reliabilityBefore"]))
    if method in ("gulliksen-lord-novick", "edwards-nunnally"):
        reliability = r["reliabilityBefore"]
        error = 1 - reliability**2 if method == "gulliksen-lord-novick" else 1 - reliability
        start = r["meanBefore"] + reliability * (before - r["meanBefore"])
        return after - start, r["deviationBefore"] * sqrt(error)
    correlation, first, second = r["correlation"], r["deviationBefore"], r["deviationAfter"]
    if method == "mcsweeny":
        predicted = r["meanAfter"] + correlation * second / first * (before - r["meanBefore"])
        return after - predicted, second * sqrt(1 - correlation**2)
    shared = 2 * first * second * correlation
    spread = first**2 + second**2 - shared
    trust = (first**2 * r["reliabilityBefore"] + second**2 * r["reliabilityAfter"] - shared) / spread
    moved = (after - before) * trust + (r["meanAfter"] - r["meanBefore"]) * (1 - trust)
    return moved, sqrt(trust) * first * sqrt(2 * (1 - r["reliabilityBefore"]))


def clinical_change(instrument, before, after, less_is_better):
    """Index, standard error, Jacobson and Truax's cut-off c (None where it is not known), and the verdict beyond ±1.96."""
    r, functional = instrument["reference"], instrument.get("functional")
    moved, error = departure(instrument["method"], before, after, r)
    cutoff = None
    if functional and "meanBefore" in r and "deviationBefore" in r:
        weighed = functional["deviation"] * r["meanBefore"] + r["deviationBefore"] * functional["mean"]
        cutoff = weighed / (functional["deviation"] + r["deviationBefore"])
    better = -1 if less_is_better else 1
    index = moved / error
    crossed = cutoff is not None and better * (before - cutoff) < 0 <= better * (after - cutoff)
    good = better * index
    verdict = "deteriorated" if good < -1.96 else "unchanged" if good <= 1.96 else "recovered" if crossed else "improved"
    return [index, error, cutoff, verdict]

"""Krippendorff's alpha for ordered answers, with its interval by drawing units again (Zapf et al. 2016), in plain Python."""

from itertools import combinations

MASK = 2**32 - 1


def seeded(seed):
    """Whole numbers below a limit, by SplitMix32 (Steele, Lea and Flood 2014); a draw that would favour some is left out."""
    state = seed

    def draw(below):
        nonlocal state
        limit = 2**32 - 2**32 % below
        while True:
            state = (state + 0x9E3779B9) & MASK
            z = state ^ state >> 16
            z = z * 0x21F0AAAD & MASK
            z = z ^ z >> 15
            z = z * 0x735A2D97 & MASK
            z = z ^ z >> 15
            if z < limit:
                return z % below

    return draw


def counts_of(unit, values):
    """How often each value was given to one unit; and its share of the pairs of each two different values."""
    totals = [unit.count(value) for value in values]
    pairs = [totals[c] * totals[k] / (len(unit) - 1) for c, k in combinations(range(len(values)), 2)]
    return totals, pairs


def alpha_of(totals, pairs):
    ranks, before = [], 0
    for total in totals:
        ranks.append(before + total / 2)
        before += total
    observed = expected = 0
    for pair, (c, k) in zip(pairs, combinations(range(len(totals)), 2)):
        apart = (ranks[c] - ranks[k]) ** 2
        observed += pair * apart
        expected += totals[c] * totals[k] * apart
    return None if expected == 0 else 1 - (sum(totals) - 1) * observed / expected


def added(counted):
    return [sum(one) for one in zip(*(totals for totals, _ in counted))], [
        sum(one) for one in zip(*(pairs for _, pairs in counted))
    ]


def alpha(units, resamples=1000, seed=1):
    """The value and the interval. `units` holds what was said of each, in the order of clients; those with one answer drop out."""
    units = [unit for unit in units if len(unit) >= 2]
    values = sorted({value for unit in units for value in unit})
    counted = [counts_of(unit, values) for unit in units]
    value = alpha_of(*added(counted)) if units else None
    if value is None or resamples == 0:
        return value, None
    draw = seeded(seed)
    drawn = [alpha_of(*added([counted[draw(len(counted))] for _ in counted])) for _ in range(resamples)]
    found = sorted(one for one in drawn if one is not None)
    if 2 * len(found) < resamples:
        return None, None
    cut = int(len(found) * (1 - 0.95) / 2)
    low, high = found[cut], found[-1 - cut]
    return value, [low, high] if found[0] != found[-1] and low <= value <= high else None

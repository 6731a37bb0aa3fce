"""The statistics of a programme report, in plain Python and nothing else: docs/vectors/figures.md names each with its paper.

Where a statistic has no value, a function gives None; where it has no interval, the interval is None.
"""

import math
from fractions import Fraction
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)


def wilson(successes, trials):
    share, spread = successes / trials, Z * Z / trials
    centre = (share + spread / 2) / (1 + spread)
    half = math.sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    return [0 if successes == 0 else centre - half, 1 if successes == trials else centre + half]


def difference_of_shares(x, m, y, n):
    (low, high), (low_other, high_other) = wilson(x, m), wilson(y, n)
    one, other = x / m, y / n
    down, up = math.hypot(one - low, high_other - other), math.hypot(high - one, other - low_other)
    return one - other, [one - other - down, one - other + up]


def median_interval(values):
    """Between the ordered values that lie as far in as 95% allows, by the sign test."""
    n, ordered, below, inward = len(values), sorted(values), Fraction(0), 0
    for heads in range(n // 2 + 1):
        below += Fraction(math.comb(n, heads), 2**n)
        if below > Fraction(1, 40):
            break
        inward = heads + 1
    return [ordered[inward - 1], ordered[n - inward]] if inward else None


def beta_part(x, a, b):
    """The regularised incomplete beta function, by its continued fraction (Lentz)."""
    if x <= 0 or x >= 1:
        return min(1.0, max(0.0, x))
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_part(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, 500):
        for top in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), None):
            if top is None:
                top = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d, c = 1 / (1 + top * d), 1 + top / c
            total *= c * d
        if abs(c * d - 1) < 1e-17:
            break
    return front * total / a


def f_quantile(p, m, n):
    """The value below which a share p of an F distribution lies, by halving."""

    def below(value):
        return beta_part(m * value / (m * value + n), m / 2, n / 2)

    low, high = 0.0, 1.0
    while below(high) < p:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < p else (low, middle)
    return high


def squares(values):
    """The mean, and the sum of squared distances from it, exact until the last step."""
    mean = Fraction(sum(values), len(values))
    return mean, sum((value - mean) ** 2 for value in values)


def mean_interval(values):
    mean, spread = squares(values)
    n = len(values)
    if n < 2 or spread == 0:
        return float(mean), None
    half = math.sqrt(f_quantile(0.95, 1, n - 1) * spread / (n - 1) / n)
    return float(mean), [float(mean) - half, float(mean) + half]


def standardised_change(before, after):
    n = len(before)
    start, end, moved = squares(before), squares(after), squares([b - a for a, b in zip(before, after)])
    if n < 3 or start[1] == 0:
        return None, None
    free = n - 1
    correction = math.exp(math.lgamma(free / 2) - math.lgamma((free - 1) / 2)) / math.sqrt(free / 2)
    value = correction * float(moved[0]) / math.sqrt(start[1] / free)
    if moved[1] == 0:
        return value, None
    spread = math.sqrt(start[1] * end[1])
    r = 0 if spread == 0 else min(1, max(-1, float(start[1] + end[1] - moved[1]) / 2 / spread))
    half = Z * math.sqrt(2 * (1 - r) / n + value * value / (2 * n))
    return value, [value - half, value + half]


def log_log(share, error):
    """The interval of a share on the log(−log) scale, from the error of its logarithm."""
    if not 1e-12 < share < 1 - 1e-12:
        return None
    shift = Z * error / -math.log(share)
    return [share ** math.exp(shift), share ** math.exp(-shift)]


def incidence(times, causes):
    """For each day on which something ended: the share left, by Kaplan and Meier, and that of each cause with its limits, by
    Aalen and Johansen. `causes` holds None for what was still going on."""
    days = sorted({time for time, cause in zip(times, causes) if cause is not None})
    left, greenwood, steps = Fraction(1), Fraction(0), []
    for day in days:
        risk = sum(time >= day for time in times)
        ended = [cause for time, cause in zip(times, causes) if time == day and cause is not None]
        before, left = left, left * Fraction(risk - len(ended), risk)
        if risk > len(ended):
            greenwood += Fraction(len(ended), risk * (risk - len(ended)))
        steps.append((day, risk, ended, before, left, greenwood))
    found = {}
    for name in sorted({cause for cause in causes if cause is not None}):
        shares, limits = [], []
        for at, (_, risk, ended, before, _, _) in enumerate(steps):
            shares.append((shares[-1] if shares else 0) + before * Fraction(ended.count(name), risk))
            limits.append(log_log(float(shares[at]), aj_error(name, steps, shares, at)))
        found[name] = (shares, limits)
    survival = [(step[0], step[4], log_log(float(step[4]), math.sqrt(step[5])) if step[4] else None) for step in steps]
    return survival, found


def aj_error(name, steps, shares, last):
    """Greenwood's kind of error of the logarithm of an incidence (Marubini and Valsecchi 1995, § 10.2)."""
    total = Fraction(0)
    for at in range(last + 1):
        _, risk, ended, before, _, _ = steps[at]
        own, all_ended = ended.count(name), len(ended)
        apart = shares[last] - shares[at]
        if risk > all_ended:
            total += apart**2 * Fraction(all_ended, risk * (risk - all_ended))
        total += before**2 * Fraction(own * (risk - own), risk**3)
        total -= 2 * apart * before * Fraction(own, risk**2)
    return math.sqrt(total) / float(shares[last]) if shares[last] else 0.0


def kappa(a, b, size):
    """Cohen's kappa with linear weights, and the interval of Fleiss, Cohen and Everitt (1969)."""
    n, top = len(a), size - 1
    if top < 1:
        return None, None
    weight = [[1 - Fraction(abs(i - j), top) for j in range(size)] for i in range(size)]
    row, column = [Fraction(a.count(i), n) for i in range(size)], [Fraction(b.count(j), n) for j in range(size)]
    seen = [(i, j) for i, j in zip(a, b)]
    observed = sum(weight[i][j] for i, j in seen) / n
    expected = sum(weight[i][j] * row[i] * column[j] for i in range(size) for j in range(size))
    if expected == 1 or n < 2:
        return None, None
    value = (observed - expected) / (1 - expected)
    rows = [sum(weight[i][j] * column[j] for j in range(size)) for i in range(size)]
    columns = [sum(weight[i][j] * row[i] for i in range(size)) for j in range(size)]
    pulls = [weight[i][j] - (rows[i] + columns[j]) * (1 - value) for i, j in seen]
    variance = sum(pull**2 for pull in pulls) / n - (value - expected * (1 - value)) ** 2
    half = Z * math.sqrt(variance / n) / float(1 - expected)
    return float(value), [max(-1, float(value) - half), min(1, float(value) + half)] if variance > 0 else None


def intraclass(ratings):
    """ICC2 of two raters (Shrout and Fleiss 1979), with Satterthwaite's interval."""
    n, k = len(ratings), 2
    if n < 2:
        return None, None
    grand = Fraction(sum(map(sum, ratings)), n * k)
    means = [Fraction(sum(one), k) for one in ratings]
    raters = [Fraction(sum(one[j] for one in ratings), n) for j in range(k)]
    people = k * sum((mean - grand) ** 2 for mean in means) / (n - 1)
    between = n * sum((mean - grand) ** 2 for mean in raters) / (k - 1)
    left = sum((one[j] - means[i] - raters[j] + grand) ** 2 for i, one in enumerate(ratings) for j in range(k))
    error = left / ((n - 1) * (k - 1))
    below = people + (k - 1) * error + k * (between - error) / n
    if below == 0:
        return None, None
    rho = (people - error) / below
    if error == 0:
        return float(rho), None
    if rho < -1:
        return None, None
    a, b = k * rho * between / error, n * (1 + (k - 1) * rho) - k * rho
    if a + b == 0:
        return None, None
    free = float((n - 1) * (k - 1) * (a + b) ** 2 / ((n - 1) * a**2 + b**2))
    up, down = f_quantile(0.975, n - 1, free), f_quantile(0.975, free, n - 1)
    rest, people, error = float(k * between + (k * n - k - n) * error), float(people), float(error)
    low = n * (people - up * error) / (up * rest + n * people)
    high = n * (down * people - error) / (rest + n * down * people)
    return (float(rho), [max(-1, low), min(1, high)]) if low - 1e-9 <= rho <= high + 1e-9 else (None, None)


def goal_attainment(weights, attainments, rho=0.3):
    weighted = sum(weight * reached for weight, reached in zip(weights, attainments))
    return 50 + 10 * weighted / math.sqrt((1 - rho) * sum(w * w for w in weights) + rho * sum(weights) ** 2)



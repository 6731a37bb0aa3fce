"""The headline figures of a programme report, worked out from its rows: docs/vectors/figures.md says how."""

from math import inf
from statistics import median

from alpha import alpha
from counts import counted
from estimates import (
    difference_of_shares,
    goal_attainment,
    incidence,
    intraclass,
    kappa,
    mean_interval,
    median_interval,
    standardised_change,
    wilson,
)
from reliable import clinical_change
from stages import stage_figures
from ways import Programme


def figure(value, n, missing, interval=None, bounds=None):
    return {"value": value, "n": n, "missing": missing, "interval": interval, "bounds": bounds}


def share(counted, n, missing, all=None):
    """A share with Wilson's interval, and its bounds whatever the missing turn out to be."""
    if n == 0:
        return figure(None, 0, missing)
    bounds = all and [counted / all, (counted + missing) / all]
    return figure(counted / n, n, missing, wilson(counted, n), bounds)


def change_figures(programme):
    for indicator in programme.given["indicators"]:
        for rater in programme.raters if indicator["answers"] else []:
            told = programme.moves(indicator, rater)
            asked = [one for one in told.values() if one]
            if not asked:
                continue
            name, all = f"change.{indicator['id']}.{rater}", len(told)
            moved = [one for one in asked if one["distance"] is not None]
            away = [one["distance"] for one in moved]
            starts = [one["start"] for one in asked if one["start"] is not None]
            again = sum(one["latest"] is not None for one in asked)
            yield f"{name}.counts", [all, len(asked), len(starts), again, all - again]
            for word, test in (("better", lambda x: x > 0), ("same", lambda x: x == 0), ("worse", lambda x: x < 0)):
                yield f"{name}.{word}", share(sum(map(test, away)), len(moved), all - len(moved), all)
            for word, values in (("medianDistance", away), ("medianStart", starts)):
                middle = (median(values), median_interval(values)) if values else (None, None)
                yield f"{name}.{word}", figure(middle[0], len(values), all - len(values), middle[1])
            value, ends = mean_interval(away) if away else (None, None)
            ends = ends and [max(-10000, ends[0]), min(10000, ends[1])]
            yield f"{name}.meanDistance", figure(value, len(away), all - len(away), ends)
            before, after = ([one["good"][at] for one in moved] for at in (0, 1))
            value, ends = standardised_change(before, after) if away else (None, None)
            yield f"{name}.standardised", figure(value, len(away), all - len(away), ends)
            for answer in indicator["answers"]:
                yield f"{name}.latest.{answer['id']}", sum(one["answer"] == answer["id"] for one in asked)


def agreement_figures(programme, draws):
    for indicator in programme.given["indicators"] if programme.clients else []:
        places = [one["id"] for one in indicator["answers"]]
        if not places:
            continue
        said = {}
        for rater in programme.raters:
            moves = programme.moves(indicator, rater)
            said[rater] = {client: places.index(one["answer"]) for client, one in moves.items() if one and one["answer"]}
        heard = [rater for rater in programme.raters if said[rater]]
        if len(heard) < 2:
            continue
        points = [one["points"] for one in indicator["answers"]]
        name = f"agreement.{indicator['id']}"
        for at, a in enumerate(heard):
            for b in heard[at + 1 :]:
                both = [client for client in programme.clients if client in said[a] and client in said[b]]
                n, missing = len(both), len(said[a].keys() ^ said[b].keys())
                sides = [[said[rater][client] for client in both] for rater in (a, b)]
                value, ends = kappa(*sides, len(places)) if both else (None, None)
                yield f"{name}.{a}-{b}", figure(value, n, missing, ends)
                value, ends = intraclass([[points[x], points[y]] for x, y in zip(*sides)])
                yield f"{name}.{a}-{b}.intraclass", figure(value, n, missing, ends)
        units = [[said[rater][client] for rater in heard if client in said[rater]] for client in programme.clients]
        value, ends = alpha(units, 1000 if draws else 0)
        n, missing = sum(len(unit) > 1 for unit in units), sum(len(unit) == 1 for unit in units)
        yield f"{name}.alpha", {**figure(value, n, missing, ends), **({} if draws else {"undrawn": True})}


def first_half(curve):
    """The day on which the share left, and each of its limits, is first a half or less."""
    shares = [(day, share, *(ends or (None, None))) for day, share, ends in curve]
    return [next((one[0] for one in shares if one[at] is not None and one[at] <= 0.5), None) for at in (1, 2, 3)]


def ending_figures(programme):
    good = programme.given["goodEnding"]
    rows = [one for one in programme.rows["engagements"] if one["started"] <= programme.until]
    if not good or not programme.rows["engagements"]:
        return
    ended = [one["ended"] if one.get("ended", inf) <= programme.until else None for one in rows]
    times = [max(0, (programme.until if end is None else end) - one["started"]) for one, end in zip(rows, ended)]
    endings = [None if end is None else one.get(good["field"], "not known") for one, end in zip(rows, ended)]
    for name, test in (
        (f"time-to-{good['id']}", lambda one: one in good["values"]),
        ("time-to-early-ending", lambda one: one not in (None, "not known", *good["values"])),
    ):
        curve, _ = incidence(times, [1 if test(one) else None for one in endings])
        yield f"retention.{name}", [[day, share, ends] for day, share, ends in curve]
        middle, *ends = first_half(curve)
        known = None not in (middle, *ends)
        yield f"retention.{name}.median", figure(middle, len(rows), 0, ends if known else None)
    if not rows:
        return
    curve, causes = incidence(times, endings)
    yield "endings.still-going", [[day, share] for day, share, _ in curve]
    for name, (shares, limits) in causes.items():
        yield f"endings.{name}", [endings.count(name), *zip(shares, limits)]


def matched_figures(programme, cut):
    good, field = programme.given["goodEnding"], programme.given["matchPoints"]
    ties = programme.rows["engagements"]
    ended = [one for one in ties if max(0, programme.first) <= one.get("ended", -inf) <= programme.until]
    sides = []
    for name, test in (("better", lambda x: x >= cut), ("less", lambda x: x < cut)):
        rows = [one for one in ended if field in one and test(one[field])]
        known = [one[good["field"]] for one in rows if good["field"] in one]
        well = sum(one in good["values"] for one in known)
        sides.append((well, len(known)))
        yield f"matched.{name}", share(well, len(known), len(rows) - len(known) if known else 0)
    n = sides[0][1] + sides[1][1]
    value, ends = difference_of_shares(*sides[0], *sides[1]) if sides[0][1] and sides[1][1] else (None, None)
    yield "matched.difference", figure(value, n, len(ended) - n, ends)


def goal_figures(programme):
    points = {id: {one["id"]: one["points"] for one in item["answers"]} for id, item in programme.indicators.items()}
    for client in programme.clients:
        seen = [one for one in programme.seen.get(client, []) if one.get("goal") is not None]
        goals = sorted({(one["indicator"], one["goal"]) for one in seen})
        for rater in programme.raters:
            if not any(one.get("voice") == rater for one in seen):
                continue
            told = []
            for id, goal in goals:
                way = programme.way(client, programme.indicators[id], rater, goal)
                if way and way["latest"]:
                    own = [one["goal_weight"] for one in seen if (one["indicator"], one["goal"]) == (id, goal) and "goal_weight" in one]
                    told.append((own[-1] if own else 1, points[id][way["latest"]] / 2500 - 2))
            value = goal_attainment(*zip(*told)) if told else None
            yield f"goals.{client}.{rater}", [len(told), len(goals) - len(told), value]


def reliable_figures(programme, instruments):
    for one in instruments:
        indicator = programme.indicators[one["indicator"]]
        for rater in programme.raters:
            for client, way in programme.moves(indicator, rater).items():
                if way and way["distance"] is not None:
                    found = clinical_change(one, way["start"], way["latest"], indicator["direction"] == "down")
                    yield f"reliable.{client}.{one['indicator']}.{rater}", found


def worked_out(document, draws):
    programme = Programme(document["workings"])
    found = dict(counted(programme, share, figure))
    found.update(stage_figures(programme, share))
    for part in (change_figures(programme), agreement_figures(programme, draws), ending_figures(programme)):
        found.update(part)
    matched = document["programme"]["vulnerability"]["matched"]
    if matched:
        found.update(matched_figures(programme, matched["cut"]))
    if "statistics" in document:
        found.update(goal_figures(programme))
        found.update(reliable_figures(programme, document["workings"]["instruments"]))
    for list, rows in programme.rows.items():
        found[f"rows.{list}"] = len(rows)
    return found

"""How many clients' journeys show a stage: trust, a change, a lull, and a changed sense of self; from docs/vectors/figures.md."""


class Stages:
    """What one client's answers show, where a good answer is one of `reachedAt` points or more, turned so that more is better."""

    def __init__(self, programme, client):
        self.programme, self.client = programme, client
        self.self_raters = set(programme.given["self"])

    def told(self, part):
        """For each indicator of a part and each rater with answers: the rater, and the days with whether the answer was good."""
        found = []
        for indicator in self.programme.given["indicators"]:
            if indicator["part"] != part or not indicator["answers"]:
                continue
            points = {one["id"]: one["points"] for one in indicator["answers"]}
            down = indicator["direction"] == "down"
            for rater in self.programme.raters:
                way = self.programme.way(self.client, indicator, rater)
                series = [
                    (day, (10000 - points[answer] if down else points[answer]) >= self.programme.given["reachedAt"])
                    for day, answer in (way or {"series": []})["series"]
                    if answer not in indicator["unclear"]
                ]
                if series:
                    found.append((rater, series))
        return found

    def others(self, told):
        return [one for one in told if one[0] not in self.self_raters]

    def trust(self):
        """Whether anybody was asked, and the first day on which it was good."""
        told = self.told("trust")
        days = [day for _, series in told for day, good in series if good]
        return bool(told), min(days, default=None)

    def change(self):
        """A good answer after a worse one of the same rater: whether others say so (None where they cannot), and since when."""
        told = self.told("change")
        reached = []
        for rater, series in told:
            bad = next((at for at, (_, good) in enumerate(series) if not good), len(series))
            reached += [(rater, day) for day, good in series[bad:] if good][:1]
        outside, seen = self.others(told), self.others(reached)
        asked, shown = (outside, seen) if outside else (told, reached)
        from_start = not shown and any(series[0][1] for _, series in asked)
        since = min((day for _, day in seen or reached), default=None)
        return (None if not outside or from_start else bool(seen)), since, from_start

    def trust_then_change(self):
        (asked, trusted), (reached, since, from_start) = self.trust(), self.change()
        together = not from_start and since is not None and trusted == since
        if not asked or reached is None or together:
            return None
        return reached and not from_start and trusted is not None and since is not None and trusted < since

    def desistance(self):
        """Whether there is a lull, whether it is sustained, and whether a sense of self has changed with it; by others' word."""
        lulls = self.others(self.told("lull"))
        if not lulls:
            return None, None, None
        runs = []
        for _, series in lulls:
            last_bad = max((at for at, (_, good) in enumerate(series) if not good), default=-1)
            runs.append(series[last_bad + 1 :])
        if not all(runs):
            return False, False, False
        if all(len(run) == len(series) for run, (_, series) in zip(runs, lulls)):
            return "does not arise", "does not arise", "does not arise"
        days = max(run[-1][0] for run in runs) - max(run[0][0] for run in runs)
        sustained = max(0, days) >= self.programme.given["sustainedFor"]
        changed = any(series[-1][1] for _, series in self.others(self.told("identity")))
        return True, sustained, sustained and changed


def stage_figures(programme, share):
    has = {one["part"] for one in programme.given["indicators"] if one["answers"]}
    all_stages = [Stages(programme, client) for client in programme.clients]
    questions = {
        "trust-reached": ({"trust"}, lambda one: one.trust()[1] is not None if one.trust()[0] else None),
        "change-reached": ({"change"}, lambda one: one.change()[0]),
        "trust-then-change": ({"trust", "change"}, lambda one: one.trust_then_change()),
        "primary-desistance": ({"lull"}, lambda one: one.desistance()[0]),
        "sustained-lull": ({"lull"}, lambda one: one.desistance()[1]),
        "secondary-desistance": ({"lull", "identity"}, lambda one: one.desistance()[2]),
    }
    for name, (parts, shows) in questions.items():
        if parts <= has:
            answers = [shows(one) for one in all_stages]
            yes, no, missing = (sum(answer is one for answer in answers) for one in (True, False, None))
            yield f"journeys.{name}", share(yes, yes + no, missing, yes + no + missing)

"""Which clients, relationships and observations a programme's figures are about, and how each client moved."""

import json
from math import inf


class Programme:
    """One document's rows, cut to its period."""

    def __init__(self, workings):
        self.given = workings
        self.today = workings["policy"]["today"]
        first, last = workings["period"]["from"], workings["period"]["to"]
        self.first = -inf if first is None else first
        self.last = inf if last is None else last
        self.until = min(self.last, self.today)
        rows, good = workings["rows"], workings["goodEnding"]
        self.ending = good["field"] if good else None
        dated = {list: [one for one in rows[list] if self.first <= one["date"] <= self.last] for list in ("observations", "activity")}
        self.rows = {
            "clients": rows["clients"],
            "mentors": rows["mentors"],
            "engagements": [self.as_on(one) for one in rows["engagements"] if self.overlaps(one, self.last)],
            **dated,
        }
        self.earlier = [one for one in rows["observations"] if one["date"] < self.first]
        self.indicators = {one["id"]: one for one in workings["indicators"]}
        self.raters = workings["raters"]
        self.seen, self.ties, self.told = {}, {}, {}
        for one in sorted(rows["observations"], key=order_of):
            if one["date"] <= self.until:
                self.seen.setdefault(one["client"], []).append(one)
        for one in rows["engagements"]:
            if one["started"] <= self.until:
                self.ties.setdefault(one["client"], []).append((one["started"], one.get("ended")))
        self.clients = self.clients_of()

    def overlaps(self, tie, last):
        return tie["started"] <= last and not tie.get("ended", inf) < self.first

    def as_on(self, tie):
        """A relationship as it stood on the last day: what ended later had not ended."""
        if tie.get("ended", -inf) <= self.last:
            return tie
        return {key: value for key, value in tie.items() if key not in ("ended", self.ending)}

    def clients_of(self):
        """Everybody with a relationship or an observation in the period."""
        if not any(one["answers"] for one in self.given["indicators"]):
            return []
        rows = self.given["rows"]
        tied = [one["client"] for one in rows["engagements"] if self.overlaps(one, self.until)]
        told = [one["client"] for one in rows["observations"] if self.first <= one["date"] <= self.until]
        return sorted({*tied, *told})

    def spans(self, client):
        """From where to where each relationship goes; where one starts before another has ended, its stretch begins there."""
        ties = self.ties.get(client, [])
        starts = sorted({start for start, _ in ties})
        if not starts:
            seen = self.seen.get(client, [])
            return [(seen[0]["date"] if seen else self.until, self.until)]

        def end_by(day):
            return max(min(self.until if end is None else end, self.until) for start, end in ties if start <= day)

        return [(start, min(end_by(start), after)) for start, after in zip(starts, [*starts[1:], inf])]

    def way(self, client, indicator, rater, goal=None):
        """Baseline and latest answer of a client by a rater; None where that rater was never asked."""
        rows = [
            one
            for one in self.seen.get(client, [])
            if (one["indicator"], one.get("voice"), one.get("goal")) == (indicator["id"], rater, goal)
        ]
        if not rows:
            return None
        answered = []
        for one in rows:
            if one.get("answer") is not None and all(one["date"] != other["date"] for other in answered):
                answered.append(one)
        each = self.spans(client)
        if indicator["baseline"] != "relationship":
            each = [(each[0][0], None)]
        parts = [[] for _ in each]
        for one in answered:
            at = max(0, sum(start <= one["date"] for start, _ in each) - 1)
            ahead = (
                one.get("occasion") == "baseline"
                and at + 1 < len(each)
                and one["date"] > each[at][1]
                and one["date"] >= each[at + 1][0] - self.given["baselineWindow"]
            )
            parts[at + 1 if ahead else at].append(one)
        part = next((part for part in parts if part), [])
        first = next((one for one in part if one.get("occasion") == "baseline"), part[0] if part else None)
        if first is None:
            return {"baseline": None, "latest": None, "series": []}
        after = answered[answered.index(first) + 1 :]
        series = [(one["date"], one["answer"]) for one in (first, *after)]
        return {"baseline": first["answer"], "latest": after[-1]["answer"] if after else None, "series": series}

    def moves(self, indicator, rater):
        """By client: baseline and latest in points, and the distance, positive for the better; None where never asked."""
        if (indicator["id"], rater) in self.told:
            return self.told[indicator["id"], rater]
        points = {one["id"]: one["points"] for one in indicator["answers"]}
        found = self.told[indicator["id"], rater] = {}
        for client in self.clients:
            way = self.way(client, indicator, rater)
            if way is None:
                found[client] = None
                continue
            before, after = (points.get(way[key]) for key in ("baseline", "latest"))
            down = indicator["direction"] == "down"
            good = [None if one is None else 10000 - one if down else one for one in (before, after)]
            told = [way[key] for key in ("baseline", "latest")]
            known = None not in good and indicator["direction"] != "none" and not set(told) & set(indicator["unclear"])
            found[client] = {
                **{"answer": way["latest"] or way["baseline"], "start": before, "latest": after},
                **{"good": good, "distance": good[1] - good[0] if known else None},
            }
        return found


def order_of(one):
    """By day, then by content."""
    keys = ("client", "indicator", "voice", "answer", "occasion", "goal", "goal_weight")
    content = [one.get(key) for key in keys]
    content[2] = content[2] or ""
    return one["date"], json.dumps(content, separators=(",", ":"), ensure_ascii=False)

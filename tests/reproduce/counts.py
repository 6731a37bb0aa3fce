"""What an indicator counts over the rows of a programme: docs/vectors/figures.md says what a measure means."""

from formula import holds

KINDS = {"clients": "client", "mentors": "mentor", "engagements": "engagement", "observations": "observation", "activity": "activity"}
LISTS = {kind: list for list, kind in KINDS.items()}


def part(name):
    """The list of a field named with its record, and its id."""
    kind, id = name.split(".", 1)
    return LISTS[kind], id


class Counter:
    """One programme's rows, ready to be counted."""

    def __init__(self, programme):
        self.rows, self.policy = programme.rows, programme.given["policy"]
        self.lookups, self.programme = programme.given["lookups"], programme

    def choose(self, list, wanted, rows=None):
        """The rows that meet every condition, and those of which one is not known and none is false."""
        named = wanted.get("namedBy")
        if named:
            other, _ = part(named["fields"][0])
            naming, _ = self.choose(other, {"where": named.get("where", True)})
            names = {str(name) for row in naming for field in named["fields"] for name in values(row.get(part(field)[1]))}
        chosen, missing = [], []
        for row in self.rows[list] if rows is None else rows:
            tests = [part(field)[1] in row for field in wanted.get("known", [])]
            facts = {KINDS[list]: row, "policy": self.policy}
            tests.append(holds(wanted.get("where", True), facts, self.lookups))
            if named:
                own = row.get(part(named.get("as", f"{KINDS[list]}.id"))[1])
                tests.append(None if own is None else str(own) in names)
            if False not in tests:
                (missing if None in tests else chosen).append(row)
        return chosen, missing

    def amount(self, quantity):
        """The number that a quantity comes to, how many rows are known and how many missing; and the words, if it tells words apart."""
        if "count" in quantity:
            chosen, missing = self.choose(quantity["count"], quantity)
            return len(chosen), len(chosen), len(missing), []
        list, id = part(quantity.get("distinct") or quantity["sum"])
        chosen, missing = self.choose(list, quantity)
        known = [row for row in chosen if id in row]
        missing = len(missing) + len(chosen) - len(known)
        if "sum" in quantity:
            return sum(row[id] for row in known), len(known), missing, []
        words = {str(word) for row in known for word in values(row[id])}
        return len(words), len(known), missing, words

    def baselines(self):
        """Of the relationships old enough, how many have an answer within the window around their start."""
        window = self.programme.given["baselineWindow"]
        due = [one for one in self.rows["engagements"] if one["started"] + window <= self.programme.today]
        answered = [one for one in self.programme.earlier + self.rows["observations"] if "answer" in one]
        days = {}
        for one in answered:
            days.setdefault(one["client"], []).append(one["date"])
        taken = [one for one in due if any(abs(day - one["started"]) <= window for day in days.get(one["client"], []))]
        return len(taken), len(due)


def values(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def counted(programme, share, figure):
    """By indicator, the figure that it counts."""
    counter = Counter(programme)
    for indicator in programme.given["indicators"]:
        measure, name = indicator["measure"], f"count.{indicator['id']}"
        if measure is None:
            continue
        if indicator["absent"]:
            yield name, figure(None, 0, 0)
        elif "period" in measure:
            first, last = programme.given["period"]["from"], programme.given["period"]["to"]
            known = None not in (first, last)
            yield name, figure(last - first + 1 if known else None, int(known), 0)
        elif "baseline" in measure:
            taken, due = counter.baselines()
            yield name, share(taken, due, 0)
        elif "share" in measure:
            wanted = measure["share"]
            out_of, unknown = counter.choose(wanted["of"], wanted.get("among", {}))
            part_of, missing = counter.choose(wanted["of"], wanted, out_of)
            n, all = len(out_of) - len(missing), len(out_of)
            found = share(len(part_of), n, len(missing) + len(unknown))
            bounds = [len(part_of) / all, (len(part_of) + len(missing)) / all] if n else None
            yield name, {**found, "bounds": bounds}
        elif "time" in measure:
            yield name, timed(counter, measure["time"], figure)
        elif "per" in measure:
            top, known, _, _ = counter.amount(measure)
            bottom, n, missing, _ = counter.amount(measure["per"])
            yield name, figure(top / bottom if bottom and known else None, n, missing)
        else:
            value, n, missing, words = counter.amount(measure)
            if "of" in measure:
                possible = programme.given["values"][measure["distinct"]]
                value = len(words & set(possible)) / len(possible) if possible else None
            yield name, figure(value, n, missing)


def timed(counter, measure, figure):
    """The median time until something, by Kaplan and Meier."""
    from headlines import first_half, incidence

    until, list = counter.programme.until, part(measure["from"])[0]
    start, end = part(measure["from"])[1], part(measure["to"])[1]
    chosen, missing = counter.choose(list, measure)
    rows = [row for row in chosen if start in row and row[start] <= until]
    if not rows:
        return figure(None, 0, 0)
    unknown = len(missing) + sum(start not in row for row in chosen)
    times, causes = [], []
    for row in rows:
        over = end in row and row[end] <= until
        facts = {KINDS[list]: row, "policy": counter.policy}
        times.append(max(0, (row[end] if over else until) - row[start]))
        causes.append(1 if over and holds(measure["until"], facts, counter.lookups) is True else None)
    middle, *ends = first_half(incidence(times, causes)[0])
    return figure(middle, len(rows), unknown, ends if None not in (middle, *ends) else None)

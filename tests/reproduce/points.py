"""Match points worked out again, in plain Python and nothing else, from what docs/vectors/match-points.md says.

    waymark match CASELOAD --workings > match.json
    python3 tests/reproduce/points.py match.json

It reads one or more documents, one a line, and compares every pair of client and mentor that they give: points, low,
high, what stands in the way, and each factor's share. Exit 0 if all agree, 1 at the first difference.
"""

import json
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True
from formula import holds, scale  # noqa: E402


def share(of, points):
    """of × points / 10 000, halves up."""
    return (of * points + 5000) // 10000


def shares(weights):
    """Whole shares of 10 000 by largest remainder; of equal remainders the id that sorts first has the greater."""
    total = sum(weights.values())
    whole = {name: 10000 * weight // total for name, weight in weights.items()}
    rest = sorted(weights, key=lambda name: (-(10000 * weights[name] % total), name))
    for name in rest[: 10000 - sum(whole.values())]:
        whole[name] += 1
    return whole


def wishes_of(client):
    """By factor: the wish about being alike, and the one that names values, the first of each."""
    found = {}
    for text in client.get("wishes") or []:
        subject, wish = text.rsplit(":", 1)
        factor, _, values = subject.partition("=")
        kind = "named" if values else "alike"
        found.setdefault(factor, {}).setdefault(kind, (wish, values.split(" or ")) if values else wish)
    return found


def reversed_scale(one):
    levels = [{**level, "points": 10000 - level["points"]} for level in one["levels"]]
    return {"levels": levels, **({"neutral": 10000 - one["neutral"]} if "neutral" in one else {})}


def named_scale(field, values):
    return {"field": field, "values": values, "has": 10000}


class Reading:
    """One document's policy, ready to be asked about pairs."""

    def __init__(self, workings):
        self.policy, self.lookups = workings["policy"], workings["lookups"]
        self.factors, self.rules = workings["factors"], workings["rules"]
        self.apart = {(one["client"], one["mentor"]): one["kind"] for one in workings["apart"]}
        self.plans = {one["id"]: self.plan(one) for one in workings["clients"]}

    def outcome(self, one, neutral, facts):
        if "decidedBy" in one:
            raise ValueError("A plugin's own function chooses a level: it cannot be worked out from the tables.")
        if "values" not in one:
            return scale(one["levels"], one.get("neutral", neutral), facts, self.lookups)
        own = facts["mentor"].get(one["field"])
        if own is None:
            return None, neutral, 0, 10000
        has = any(value in (own if isinstance(own, list) else [own]) for value in one["values"])
        points = one["has"] if has else 10000 - one["has"]
        return "as-asked" if has else "not-as-asked", points, points, points

    def plan(self, client):
        """The factors that count for a client, each with its share; and the wishes that bind."""
        facts = {"client": client, "policy": self.policy}
        wishes = wishes_of(client)
        counted, binding = [], []
        for factor in self.factors:
            own = wishes.get(factor["id"], {})
            alike, named = own.get("alike"), own.get("named")
            chosen = next((one for one in factor["for"] if holds(one["when"], facts, self.lookups) is True), factor)
            weight, mode = chosen["weight"], chosen["mode"]
            counts = "counts" not in factor or (
                (alike is not None and factor["counts"]["orAsked"])
                or holds(factor["counts"]["when"], facts, self.lookups) is True
            )
            if weight > 0 and named and named[0] in ("prefer", "prefer-not"):
                one = named_scale(factor["names"], named[1])
                way = "similar" if named[0] == "prefer" else "different"
                counted.append((factor, weight, way, one if way == "similar" else {**one, "has": 0}))
            elif weight > 0 and counts:
                way = {"must": "similar", "prefer": "similar", "never": "different", "prefer-not": "different"}.get(
                    alike, "off" if alike == "any" else mode
                )
                against = factor.get("different") or reversed_scale(factor["similar"])
                if way in ("similar", "different"):
                    counted.append((factor, weight, way, factor["similar"] if way == "similar" else against))
            if counts and alike in ("must", "never"):
                limits = (5000, 5000) if "asked" in factor else (factor["met"], factor["met"] - 1)
                asked = factor.get("asked", factor["similar"])
                binding.append((f"wish:{factor['id']}", alike, asked, factor["neutral"], limits))
            if named and named[0] in ("must", "never"):
                name = f"wish:{factor['id']}={'+'.join(named[1])}"
                asked = named_scale(factor["names"], named[1])
                binding.append((name, named[0], asked, factor["neutral"], (5000, 4999)))
        of = shares({factor["id"]: weight for factor, weight, _, _ in counted})
        return [(factor, way, one, of[factor["id"]]) for factor, _, way, one in counted], binding

    def blockers(self, client, mentor, binding):
        """Every rule and wish that stands in the way, and whether it is certain."""
        facts = {"client": client, "mentor": mentor, "policy": self.policy}
        found = []
        for rule in self.rules:
            at = holds(rule["when"], facts, self.lookups)
            if rule["effect"] == "block" and at is not True and not (at is None and rule["passesUnknown"]):
                found.append((rule["id"], at is False))
        for name, wish, asked, neutral, (must, never) in binding:
            _, _, low, high = self.outcome(asked, neutral, facts)
            met = low >= must if wish == "must" else high <= never
            broken = high < must if wish == "must" else low > never
            if not met:
                found.append((name, broken))
        kind = self.apart.get((client["id"], mentor["id"]))
        if kind:
            found.append((f"override:{kind}", True))
        if key_of(client["id"]) == key_of(mentor["id"]):
            found.append(("own-mentor", True))
        return found

    def match(self, client, mentor):
        planned, binding = self.plans[client["id"]]
        facts = {"client": client, "mentor": mentor, "policy": self.policy}
        contributions = []
        for factor, way, one, of in planned:
            level, points, low, high = self.outcome(one, factor["neutral"], facts)
            contributions.append(
                {
                    **{"factor": factor["id"], "mode": way, "of": of, "level": level},
                    **{"points": share(of, points), "low": share(of, low), "high": share(of, high)},
                }
            )
        blockers = self.blockers(client, mentor, binding)
        return {
            **{"client": client["id"], "mentor": mentor["id"], "eligible": not blockers},
            **{end: sum(one[end] for one in contributions) for end in ("points", "low", "high")},
            "blockers": [{"rule": rule, "certain": certain} for rule, certain in blockers],
            "contributions": contributions,
        }


def key_of(name):
    """An id without capitals, accents and signs; one that has nothing else stays as it is."""
    plain = unicodedata.normalize("NFKD", name).lower()
    kept = [sign for sign in plain if sign == "+" or unicodedata.category(sign)[0] in "LN"]
    return "".join(kept) or name


def as_given(match, found):
    """Of a match in a document, what is worked out here."""
    own = {key: match[key] for key in found}
    own["blockers"] = [{key: one[key] for key in ("rule", "certain")} for one in match["blockers"]]
    parts = ("factor", "mode", "of", "level", "points", "low", "high")
    own["contributions"] = [{key: one[key] for key in parts} for one in match["contributions"]]
    return own


def check(document):
    """Compare every match of a document; and, for each client, how many mentors are eligible. Gives the pairs compared."""
    reading = Reading(document["workings"])
    clients = {one["id"]: one for one in document["workings"]["clients"]}
    mentors = {one["id"]: one for one in document["workings"]["mentors"]}
    count = 0
    for shortlist in document["shortlists"]:
        client = clients[shortlist["client"]]
        for match in shortlist["matches"]:
            found = reading.match(client, mentors[match["mentor"]])
            given = as_given(match, found)
            if given != found:
                raise ValueError(f"{match['client']} and {match['mentor']}\nexpected {given}\nfound    {found}")
            count += 1
        if "eligible" in shortlist:
            _, binding = reading.plans[client["id"]]
            eligible = sum(not reading.blockers(client, mentor, binding) for mentor in mentors.values())
            if eligible != shortlist["eligible"]:
                raise ValueError(f"{client['id']}: {eligible} eligible, not {shortlist['eligible']}")
    return count


def main(path):
    text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    try:
        count = sum(check(json.loads(line)) for line in text.splitlines())
    except ValueError as difference:
        print(difference)
        return 1
    print(f"{count} pairs agree")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""The headline figures of a programme worked out again, in plain Python and nothing else, from docs/vectors/figures.md.

    waymark success CASELOAD --workings > success.json
    python3 tests/reproduce/figures.py success.json

It reads one or more documents, one a line: counts must agree exactly, statistics to 1e-10. Exit 0 if all do, 1 at the
first difference. A second word N draws the intervals of alpha for the first N documents only: they take the longest.
"""

import json
import sys
from numbers import Number
from pathlib import Path

sys.dont_write_bytecode = True
from headlines import worked_out  # noqa: E402

TOLERANCE = 1e-10
STAGES = "trust-reached change-reached trust-then-change primary-desistance sustained-lull secondary-desistance".split()


def plain(one):
    """Of a figure in a document, what is worked out here."""
    return {key: one.get(key) for key in ("value", "n", "missing", "interval", "bounds")}


def limits(one):
    """The limits at each step of a curve; None where there are none."""
    return [None if None in ends else list(ends) for ends in zip(one["lower"], one["upper"])]


def said(document):
    """The figures of a document, by name."""
    programme, found = document["programme"], {}
    parts = [programme[name] for name in ("outputs", "vulnerability", "understanding", "design")]
    for item in (item for part in parts for item in part["items"]):
        if item["figure"]:
            found[f"count.{item['id']}"] = plain(item["figure"])
    change = programme["vulnerability"]
    for one in change["changes"]:
        name = f"change.{one['indicator']}.{one['rater']}"
        counts = ("clients", "assessed", "withBaseline", "reassessed", "missing")
        found[f"{name}.counts"] = [one[key] for key in counts]
        words = ("better", "same", "worse", "medianDistance", "medianStart", "meanDistance", "standardised")
        found.update({f"{name}.{word}": plain(one[word]) for word in words})
        found.update({f"{name}.latest.{level['answer']}": level["clients"] for level in one["latestLevels"]})
    for one in change["journeys"]:
        if one["id"] in STAGES:
            found[f"journeys.{one['id']}"] = plain(one["figure"])
    for one in change["agreement"]:
        name = f"agreement.{one['indicator']}"
        found[f"{name}.alpha"] = plain(one["alpha"])
        for pair in one["pairs"]:
            found[f"{name}.{pair['a']}-{pair['b']}"] = plain(pair["kappa"])
            found[f"{name}.{pair['a']}-{pair['b']}.intraclass"] = plain(pair["intraclass"])
    for one in change["retention"]:
        found[f"retention.{one['id']}"] = list(map(list, zip(one["time"], one["share"], limits(one))))
        found[f"retention.{one['id']}.median"] = plain(one["median"])
    ends = change["endings"]
    if ends:
        found["endings.still-going"] = list(map(list, zip(ends["time"], ends["stillGoing"])))
        for one in ends["endings"]:
            found[f"endings.{one['ending']}"] = [one["relationships"], *map(list, zip(one["share"], limits(one)))]
    if change["matched"]:
        found.update({f"matched.{name}": plain(change["matched"][name]) for name in ("better", "less", "difference")})
    for one in document.get("statistics", []):
        for goal in one["goals"]:
            name = f"goals.{one['client']}.{goal['rater']}"
            found[name] = [goal["goals"], goal["notReassessed"], goal["attainment"]]
        for verdict in one["reliable"]:
            name = f"reliable.{one['client']}.{verdict['indicator']}.{verdict['rater']}"
            found[name] = [verdict[key] for key in ("index", "standardError", "cutoff", "verdict")]
    found.update({f"rows.{list}": count for list, count in programme["rows"].items()})
    return found


def alike(one, other):
    """The same to the last count, and to 1e-10 of the larger number, or of a thousandth where that is more."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = one.keys() - {"undrawn"}
        return all(alike(one[key], other[key]) for key in keys if not (key == "interval" and "undrawn" in one))
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, Number) and isinstance(other, Number) and not (isinstance(one, int) and isinstance(other, int)):
        one, other = float(one), float(other)
        return abs(one - other) <= TOLERANCE * max(abs(one), abs(other), 1e-3)
    return one == other


def check(document, draws):
    """How many figures agree; a ValueError names the first that does not."""
    expected, found = said(document), worked_out(document, draws)
    for name in sorted(expected.keys() | found.keys()):
        if name not in found or name not in expected or not alike(found[name], expected[name]):
            raise ValueError(f"{name}\nexpected {expected.get(name)}\nfound    {found.get(name)}")
    return len(found)


def main(path, draws):
    text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    count = 0
    for at, line in enumerate(text.splitlines()):
        try:
            count += check(json.loads(line), at < draws)
        except ValueError as difference:
            print(f"document {at + 1}: {difference}")
            return 1
    print(f"{count} figures agree")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10**9))

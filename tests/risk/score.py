"""A second, independent implementation of Waymark's risk arithmetic, in plain Python and nothing else.

It reads the published tables and vectors (docs/vectors/), recomputes every score string from the description in
docs/vectors/README.md, and compares every number. Exit 0 if all agree, 1 at the first difference.

    python3 tests/risk/score.py docs/vectors
"""

import hashlib
import json
import re
import sys
from pathlib import Path

ADVICE = ["continue", "continue with conditions", "pause and review", "stop safely"]
CATEGORIES = ["project", "mentor", "client", "organisation"]
RATING = r"(\d+)(?:\[(\d+),(\d+)\])?"


def share(points, by):
    """points × by / 10 000, halves up."""
    return (points * by + 5000) // 10000


def mark(tables):
    text = json.dumps(tables, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def parse(score):
    head, rest = score.split("|")[:7], score.split("|")[7:]
    kind, _model, tables, barriers, _day, _engagement, duties = head
    assert kind == "WR1" and barriers in ("series", "strongest")
    risks = []
    for part in rest:
        found = re.fullmatch(rf"([a-z0-9_-]+)={RATING}\*{RATING}:([-+?px]*)", part)
        name, l, llow, lhigh, i, ilow, ihigh, signs = found.groups()
        risks.append(
            {
                "id": name,
                "likelihood": [int(l), int(llow or l), int(lhigh or l)],
                "impact": [int(i), int(ilow or i), int(ihigh or i)],
                "signs": signs,
            }
        )
    return tables, barriers, duties.split(), risks


def lowered(start, shares, barriers):
    if barriers == "strongest":
        shares = [max(shares)] if shares else []
    for by in shares:
        start -= share(start, by)
    return start


def flow(base, influences, row_of):
    """Raise until nothing rises: the least solution."""
    points = list(base)
    rising = True
    while rising:
        rising = False
        for one in influences:
            passed = share(points[row_of[one["from"]]], one["strength"])
            if passed > points[row_of[one["to"]]]:
                points[row_of[one["to"]]] = passed
                rising = True
    return points


def band_of(bands, points):
    return max((band for band in bands if band["from"] <= points), key=lambda band: band["from"])


def recompute(tables, score):
    _mark, barriers, duties, risks = parse(score)
    items, residuals = {}, []
    for risk, known in zip(risks, tables["risks"], strict=True):
        assert risk["id"] == known["id"]
        inherent, residual = [], []
        for end in range(3):  # points, low, high
            counts = "+?" if end == 1 else "+"
            standing = [tables["controls"][c] for c, sign in zip(known["controls"], risk["signs"], strict=True) if sign in counts]
            after = {}
            for side in ("likelihood", "impact"):
                shares = [control["by"] for control in standing if control["lowers"] == side]
                after[side] = lowered(risk[side][end], shares, barriers)
            inherent.append(share(risk["likelihood"][end], risk["impact"][end]))
            residual.append(share(after["likelihood"], after["impact"]))
        items[risk["id"]] = inherent + residual + [band_of(tables["bands"], residual[0])["id"]]
        residuals.append(residual)
    row_of = {risk["id"]: row for row, risk in enumerate(tables["risks"])}
    flowed = [flow([r[end] for r in residuals], tables["influences"], row_of) for end in range(3)]
    categories = {
        name: [
            max([0] + [flowed[end][row] for row, risk in enumerate(tables["risks"]) if risk["category"] == name])
            for end in range(3)
        ]
        for name in CATEGORIES
    }
    worst = max([0] + [ADVICE.index(band_of(tables["bands"], r[0])["advice"]) for r in residuals])
    if any(duty.startswith("!") for duty in duties):
        worst = max(worst, 2)
    elif duties:
        worst = max(worst, 1)
    return {"items": items, "categories": categories, "advice": ADVICE[worst]}


def main(folder):
    tables = json.loads((folder / "tables.json").read_text(encoding="utf-8"))
    for name, one in tables.items():
        if mark(one) != name:
            print(f"tables {name}: the mark is {mark(one)}")
            return 1
    count = 0
    for line in (folder / "vectors.jsonl").read_text(encoding="utf-8").splitlines():
        vector = json.loads(line)
        score = vector.pop("score")
        found = recompute(tables[score.split("|")[2]], score)
        if found != vector:
            print(f"vector {count + 1}: {score}\nexpected {vector}\nfound    {found}")
            return 1
        count += 1
    print(f"{count} vectors agree")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

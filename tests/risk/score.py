"""A second, independent implementation of Waymark's risk arithmetic, in plain Python and nothing else.

It reads the published tables and vectors (docs/vectors/), recomputes every score string from the description in
docs/vectors/README.md (levels to points, points to categories and advice), and compares every number. Where a vector's
facts are published, it also goes from these to the string (levels.py). Exit 0 if all agree, 1 at the first difference.

    python3 tests/risk/score.py docs/vectors
"""

import hashlib
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from levels import parts_of  # noqa: E402

LEVELS = r"([a-z0-9_-]+(?:/[a-z0-9_-]+)*)"


def share(points, by):
    """points × by / 10 000, halves up."""
    return (points * by + 5000) // 10000


def mark(tables):
    text = json.dumps(tables, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def parse(score):
    head, rest = score.split("|")[:7], score.split("|")[7:]
    kind, _model, tables, barriers, _day, _engagement, duties = head
    assert kind == "WR2" and barriers in ("series", "strongest")
    risks = []
    for part in rest:
        found = re.fullmatch(rf"([a-z0-9_-]+)={LEVELS}\*{LEVELS}:([-+?px]*)", part)
        name, likelihood, impact, signs = found.groups()
        risks.append({"id": name, "likelihood": likelihood.split("/"), "impact": impact.split("/"), "signs": signs})
    return tables, barriers, duties.split(), risks


def rating(scale, ids):
    """Points, low and high of the levels that may be."""
    points = [next(level["points"] for level in scale["levels"] if level["id"] == one) for one in ids]
    return [min(max(points), max(min(points), scale["neutral"])), min(points), max(points)]


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
        start = {side: rating(known[side], risk[side]) for side in ("likelihood", "impact")}
        for end in range(3):  # points, low, high
            counts = "+?" if end == 1 else "+"
            standing = [tables["controls"][c] for c, sign in zip(known["controls"], risk["signs"], strict=True) if sign in counts]
            after = {}
            for side in ("likelihood", "impact"):
                shares = [control["by"] for control in standing if control["lowers"] == side]
                after[side] = lowered(start[side][end], shares, barriers)
            inherent.append(share(start["likelihood"][end], start["impact"][end]))
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
        for name in tables["categories"]
    }
    words = [rung["word"] for rung in tables["advice"]]
    called = [
        min(words.index(band_of(tables["bands"], r[0])["advice"]), words.index(risk.get("mostAdvice", words[-1])))
        for r, risk in zip(residuals, tables["risks"], strict=True)
    ]
    worst = max([0] + called)
    if any(duty.startswith("!") for duty in duties):
        stops = [i for i, rung in enumerate(tables["advice"]) if not rung["goesOn"]]
        worst = max(worst, stops[0] if stops else len(words) - 1)
    elif duties:
        worst = max([worst] + [i for i, rung in enumerate(tables["advice"]) if rung["conditions"]][:1])
    return {"items": items, "categories": categories, "advice": words[worst]}


def main(folder):
    tables = json.loads((folder / "tables.json").read_text(encoding="utf-8"))
    for name, one in tables.items():
        if mark(one) != name:
            print(f"tables {name}: the mark is {mark(one)}")
            return 1
    count, heads = 0, []
    for line in (folder / "vectors.jsonl").read_text(encoding="utf-8").splitlines():
        vector = json.loads(line)
        score = vector.pop("score")
        found = recompute(tables[score.split("|")[2]], score)
        if found != vector:
            print(f"vector {count + 1}: {score}\nexpected {vector}\nfound    {found}")
            return 1
        heads.append(score.split("|"))
        count += 1
    conditions = json.loads((folder / "conditions.json").read_text(encoding="utf-8"))
    stated = 0
    for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        head = heads[one["line"] - 1]
        found = parts_of(conditions, tables[head[2]]["risks"], one["facts"], head[4])
        if found != head[6:]:
            print(f"facts {stated + 1}: {one}\nfound {found}")
            return 1
        stated += 1
    print(f"{count} vectors agree, {stated} of them from their facts")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

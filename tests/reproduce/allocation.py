"""The certificate of an allocation checked again, in plain Python and nothing else: docs/vectors/allocation.md says how.

    waymark match allocate CASELOAD --workings > allocation.json
    python3 tests/reproduce/allocation.py allocation.json

It reads one or more documents, one a line. Nothing is solved: places, decisions, costs, every price, the bound and the
gap are checked in one pass; where there are few allocations all are tried. Exit 0 if all hold, 1 at the first that fails.
"""

import json
import sys
from itertools import product
from pathlib import Path

FULL = 10000
EXACT = 2**52
FEW = 5000


def need(holds, says):
    if not holds:
        raise ValueError(says)


def mentors_of(one):
    return tuple(id for id in (one["mentor"], one["second"]) if id is not None)


class Problem:
    """Who seeks a mentor, who has a place, and what each option costs."""

    def __init__(self, workings, previous):
        self.workload, self.or_alone = workings["workload"], workings["orAlone"]
        self.clients = {one["id"]: one for one in workings["clients"]}
        self.mentors = {one["id"]: one for one in workings["mentors"]}
        self.settled = workings["settled"]
        fixed = [id for one in self.settled if one["kind"] == "proposed" for id in one["mentors"]]
        self.load = {id: one["goingOn"] + fixed.count(id) for id, one in self.mentors.items()}
        free = {id: max(0, one["capacity"] - one["goingOn"]) - fixed.count(id) for id, one in self.mentors.items()}
        self.places = {id: min(left, len(self.clients)) for id, left in free.items()}
        self.left = None
        if workings["budget"] is not None:
            self.left = workings["budget"] - sum(self.load[id] * one["rate"] for id, one in self.mentors.items())
        before = {one["client"]: [id for id in mentors_of(one) if id in self.mentors] for one in previous}
        self.before = {id: before.get(id, []) for id in self.clients}
        self.weigh()
        self.options = {id: self.options_of(one) for id, one in self.clients.items()}

    def weigh(self):
        """Each aim outweighs all below it: moves, then a pair where two are wanted, then being served, tier by tier."""
        rank = {id: 0 if one["begun"] else one["urgency"] or 6 for id, one in self.clients.items()}
        used = sorted(set(rank.values()))
        self.tier = {id: used.index(one) for id, one in rank.items()}
        counts = [list(self.tier.values()).count(tier) for tier in range(max(1, len(used)))]
        rows = len(self.clients)
        most = max([10] + [one["capacity"] for one in self.mentors.values()] + list(self.load.values()))
        points = FULL * (rows + 1) + self.workload * most * 2 * rows
        moved = sum(len(ids) for ids in self.before.values())
        self.move = points + 1 if moved else 0
        moves = self.move * moved + points
        short = sum(one["two"] for one in self.clients.values()) if self.or_alone else 0
        self.alone = moves + 1 if short else 0
        unit = self.alone * short + moves + 1
        size = (rows + sum(self.places.values()) + 1) * unit
        if self.left is None and not any(one["two"] for one in self.clients.values()):
            steps = [len(counts) - tier for tier in range(len(counts))]
        else:
            cap = max(counts)
            while True:
                steps = [1] * len(counts)
                for tier in reversed(range(len(counts) - 1)):
                    steps[tier] += sum(min(cap, counts[later]) * steps[later] for later in range(tier + 1, len(counts)))
                if steps[0] * size < EXACT or cap <= 2:
                    break
                cap = cap * 9 // 10
        self.unit = unit
        self.wait = {id: steps[tier] * unit + self.move * len(self.before[id]) for id, tier in self.tier.items()}

    def options_of(self, client):
        """The cost of each way to serve a client, by mentors."""
        ways = {(id,): points for id, points in client["alone"].items()}
        ways.update({tuple(sorted((a, b))): points for a, b, points in client["pairs"]})
        found = {}
        for mentors, points in ways.items():
            gone = sum(id not in mentors for id in self.before[client["id"]])
            short = self.alone if client["two"] and len(mentors) == 1 else 0
            found[mentors] = FULL - points + self.move * gone + short
        return found

    def cost(self, chosen):
        """The cost of an allocation; None where it takes more places or money than there are."""
        used, paid, total = dict.fromkeys(self.mentors, 0), 0, 0
        for client, mentors in chosen.items():
            total += self.options[client][mentors] if mentors else self.wait[client]
            for id in mentors:
                total += self.workload * (self.load[id] + used[id])
                used[id] += 1
                paid += self.mentors[id]["rate"]
        if any(used[id] > self.places[id] for id in used):
            return None
        return None if self.left is not None and paid > 0 and paid > self.left else total

    def bound(self, prices, budget_price):
        """Each client's price, and what no allocation can cost less than."""
        pay = {id: budget_price * one["rate"] - prices[id] for id, one in self.mentors.items()}
        client = {
            id: min([self.wait[id]] + [cost + sum(pay[m] for m in mentors) for mentors, cost in ways.items()])
            for id, ways in self.options.items()
        }
        worth = sum(
            min(0, prices[id] + self.workload * (self.load[id] + place))
            for id, places in self.places.items()
            for place in range(places)
        )
        return client, sum(client.values()) + worth - budget_price * max(0, self.left or 0)

    def least(self):
        """The least cost of all allocations, by trying each; None where there are too many."""
        ways = [[()] + list(options) for options in self.options.values()]
        size = 1
        for one in ways:
            size *= len(one)
        if size > FEW:
            return None
        costs = (self.cost(dict(zip(self.options, chosen))) for chosen in product(*ways))
        return min(cost for cost in costs if cost is not None)


def check(document):
    """Whether a document's allocation is what it claims to be. Gives its claim, and whether every allocation was tried."""
    allocation = document["allocation"]
    certificate = allocation["certificate"]
    problem = Problem(document["workings"], allocation["previous"])
    chosen = dict.fromkeys(problem.options, ())
    settled = [(one["kind"], one["client"], *sorted(one["mentors"])) for one in problem.settled]
    points = 0
    for one in allocation["assignments"]:
        mentors, client = tuple(sorted(mentors_of(one))), one["client"]
        points += one["points"] if one["kind"] == "proposed" else 0
        if (one["kind"], client, *mentors) in settled:
            settled.remove((one["kind"], client, *mentors))
            continue
        need(one["kind"] == "proposed" and client in chosen and not chosen[client], f"{client}: not to be proposed")
        need(mentors in problem.options[client], f"{client} with {mentors}: no option")
        own = problem.clients[client]
        pairs = {tuple(sorted(pair[:2])): pair[2] for pair in own["pairs"]}
        worth = own["alone"][mentors[0]] if len(mentors) == 1 else pairs[mentors]
        need(one["points"] == worth, f"{client} with {mentors}: {worth} points, not {one['points']}")
        need(one["alone"] == (own["two"] and len(mentors) == 1), f"{client}: alone or not")
        chosen[client] = mentors
    need(not settled, f"left out: {settled}")
    need(points == allocation["points"], f"{points} points, not {allocation['points']}")
    waiting = sorted(one["client"] for one in allocation["unmatched"])
    need(waiting == sorted(id for id, mentors in chosen.items() if not mentors), f"not those who wait: {waiting}")
    cost = problem.cost(chosen)
    need(cost is not None, "more places or money than there are")
    prices, budget_price = certificate["mentorPrices"], certificate["budgetPrice"]
    need(set(prices) == set(problem.mentors) and all(price <= 0 for price in prices.values()), "a price above 0")
    need(budget_price >= 0 and (budget_price == 0 or problem.left is not None), "the price of the budget")
    whole = [*prices.values(), budget_price, *certificate["clientPrices"].values()]
    need(all(isinstance(price, int) for price in whole), "a price that is not whole")
    client_prices, bound = problem.bound(prices, budget_price)
    found = {"clientPrices": client_prices, "waits": problem.wait, "wait": problem.unit}
    found.update({"cost": cost, "bound": bound, "gap": cost - bound})
    for key, value in found.items():
        need(certificate[key] == value, f"{key}: {value}, not {certificate[key]}")
    claim = certificate["optimal"]
    need((claim == "by-prices") == (cost == bound), f"{claim} with a gap of {cost - bound}")
    plain = problem.left is None and not any(one["pairs"] for one in problem.clients.values())
    need(not plain or cost == bound, "a gap without pairs or budget")
    least = problem.least()
    need(least is None or bound <= least, f"a bound of {bound} above {least}")
    need(least is None or claim == "within-gap" or least == cost, f"{claim}, and {least} is less than {cost}")
    return claim, least is not None


def main(path):
    text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        try:
            found.append(check(json.loads(line)))
        except ValueError as fault:
            print(f"allocation {len(found) + 1}: {fault}")
            return 1
    claims = [claim for claim, _ in found]
    said = ", ".join(f"{claims.count(one)} {one}" for one in ("by-prices", "by-search", "within-gap"))
    print(f"{len(found)} allocations hold: {said}; {sum(tried for _, tried in found)} against every allocation there is")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

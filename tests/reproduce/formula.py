"""The formula language of a scheme, in plain Python and nothing else: docs/vectors/formulas.md says what it means.

A value is a whole number, True or False, a word, a list of words, or None where it is not known.
"""

import re
from datetime import date
from functools import lru_cache

TOKEN = re.compile(r"""\s*(?:("(?:[^"\\]|\\.)*"|'[^']*')|(\d+)|([A-Za-z_]\w*)|(==|!=|<=|>=|[-+*/<>?:(),.]))""")
SIGNS = {"==", "!=", "<", "<=", ">", ">="}
EXACT = 2**53 - 1


def tokens(text):
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        one = TOKEN.match(text, at)
        if one is None:
            raise ValueError(f"unreadable at {text[at:at + 20]!r} in {text!r}")
        word, number, name, sign = one.groups()
        if word is not None:
            found.append(("word", re.sub(r"\\(.)", r"\1", word[1:-1])))
        elif number is not None:
            found.append(("number", int(number)))
        else:
            found.append(("name", name) if name else ("sign", sign))
        at = one.end()
    return found


class Reader:
    """Reads a formula into nested tuples, the loosest operator first."""

    def __init__(self, text):
        self.left, self.text = tokens(text), text

    def met(self, *wanted):
        if self.left and self.left[0][0] in ("name", "sign") and self.left[0][1] in wanted:
            return self.left.pop(0)[1]
        return None

    def need(self, wanted):
        if not self.met(wanted):
            raise ValueError(f"{wanted} is missing in {self.text!r}")

    def choice(self):
        test = self.any_of()
        if not self.met("?"):
            return test
        yes = self.choice()
        self.need(":")
        return ("choice", test, yes, self.choice())

    def any_of(self):
        tree = self.all_of()
        while self.met("or"):
            tree = ("or", tree, self.all_of())
        return tree

    def all_of(self):
        tree = self.compared()
        while self.met("and"):
            tree = ("and", tree, self.compared())
        return tree

    def compared(self):
        """`1 < x < 5` is `1 < x and x < 5`."""
        left, tree = self.sum(), None
        while sign := self.met(*SIGNS):
            right = self.sum()
            one = (sign, left, right)
            tree = one if tree is None else ("and", tree, one)
            left = right
        return left if tree is None else tree

    def sum(self):
        tree = self.product()
        while sign := self.met("+", "-"):
            tree = (sign, tree, self.product())
        return tree

    def product(self):
        tree = self.single()
        while sign := self.met("*", "/"):
            tree = (sign, tree, self.single())
        return tree

    def single(self):
        if self.met("not"):
            return ("not", self.single())
        if self.met("-"):
            return ("minus", self.single())
        if self.met("("):
            tree = self.choice()
            self.need(")")
            return tree
        kind, value = self.left.pop(0)
        if kind in ("word", "number"):
            return ("is", value)
        if value in ("true", "false"):
            return ("is", value == "true")
        if self.met("."):
            return ("field", value, self.left.pop(0)[1])
        self.need("(")
        parts = [self.choice()]
        while self.met(","):
            parts.append(self.choice())
        self.need(")")
        if value == "date":
            return ("is", (date.fromisoformat(parts[0][1]) - date(1970, 1, 1)).days)
        return ("call", value, parts)


@lru_cache(maxsize=None)
def parse(text):
    reader = Reader(text)
    tree = reader.choice()
    if reader.left:
        raise ValueError(f"{text!r} goes on after its end")
    return tree


def whole(number):
    """Beyond what is exact, a number counts as not known."""
    return number if -EXACT <= number <= EXACT else None


def both(sign, a, b):
    if a is None or b is None:
        return None
    if sign == "==":
        return a == b
    if sign == "!=":
        return a != b
    if sign in SIGNS:
        return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[sign]
    if sign == "/":
        return None if b == 0 else whole((2 * a + b) // (2 * b))  # halves up
    return whole({"+": a + b, "-": a - b, "*": a * b}[sign])


def call(name, given, lookups):
    if name in lookups:
        (key,) = given
        if key is None:
            return None
        return lookups[name].get(str(key).lower() if isinstance(key, bool) else str(key))
    if name in ("has", "overlaps", "shared", "common"):
        one, other = given
        if one == [] or (name != "has" and other == []):
            return {"has": False, "overlaps": False, "shared": 0, "common": []}[name]
        if one is None or other is None:
            return None
        if name == "has":
            return other in one
        common = [word for word in one if word in other]
        return {"overlaps": bool(common), "shared": len(common), "common": common}[name]
    if None in given:
        return None
    return {"min": min, "max": max, "abs": lambda x: abs(x[0]), "count": lambda x: len(x[0])}[name](given)


def evaluate(tree, facts, lookups):
    """What a tree says of facts: `facts` holds a record for each scope, as `facts["client"]["faith"]`."""
    kind = tree[0]
    if kind == "is":
        return tree[1]
    if kind == "field":
        return facts.get(tree[1], {}).get(tree[2])
    if kind == "call":
        return call(tree[1], [evaluate(one, facts, lookups) for one in tree[2]], lookups)
    parts = [evaluate(one, facts, lookups) for one in tree[1:]]
    if kind in ("and", "or"):
        settles = kind == "or"
        return settles if settles in parts else None if None in parts else not settles
    if kind == "choice":
        test, yes, no = parts
        return (yes if test else no) if test is not None else yes if yes == no else None
    if kind in ("not", "minus"):
        return None if parts[0] is None else not parts[0] if kind == "not" else -parts[0]
    return both(kind, *parts)


def holds(when, facts, lookups):
    """Whether a condition holds: True, False, or None while it is not known."""
    return when if isinstance(when, bool) else evaluate(parse(when), facts, lookups)


def scale(levels, neutral, facts, lookups):
    """The level reached (None while open), and points, low and high: the first level that holds, and those before it that may."""
    possible = []
    for level in levels:
        at = holds(level["when"], facts, lookups)
        if at is not False:
            possible.append(level)
        if at is True:
            break
    points = [level["points"] for level in possible]
    low, high = min(points), max(points)
    reached = possible[0]["id"] if len(possible) == 1 else None
    return reached, min(high, max(low, neutral)), low, high

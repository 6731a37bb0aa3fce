"""From facts to a score string: which levels, controls and duties hold, in plain Python and nothing else.

A condition is true, false or not known (None), as Kleene has it. It knows as much of the formulas as the catalogue uses:
or, and, not, ==, !=, <=, >, -, *, has(field, "word"), words, numbers and fields.
"""

import re
from datetime import date
from functools import cache

TOKEN = re.compile(r'\s*("[^"]*"|[a-z_]+\.[a-z_]+|[a-z]+|\d+|==|!=|<=|[><*(),-])')
EPOCH = date(1970, 1, 1)


def day(text):
    return (date.fromisoformat(text) - EPOCH).days


@cache
def tokens(text):
    found, at = [], 0
    while at < len(text.rstrip()):
        one = TOKEN.match(text, at)
        found.append(one.group(1))
        at = one.end()
    return found


class Condition:
    """A recursive descent through one condition, with the facts at hand."""

    def __init__(self, text, facts):
        self.left, self.facts = list(tokens(text)), facts

    def take(self, *wanted):
        return self.left.pop(0) if self.left and self.left[0] in wanted else None

    def any_of(self):
        parts = [self.all_of()]
        while self.take("or"):
            parts.append(self.all_of())
        return True if True in parts else None if None in parts else parts[-1]

    def all_of(self):
        parts = [self.negated()]
        while self.take("and"):
            parts.append(self.negated())
        return parts[0] if len(parts) == 1 else False if False in parts else None if None in parts else True

    def negated(self):
        if self.take("not"):
            found = self.negated()
            return None if found is None else not found
        return self.compared()

    def compared(self):
        one = self.difference()
        sign = self.take("==", "!=", "<=", ">")
        if not sign:
            return one
        other = self.difference()
        if one is None or other is None:
            return None
        return {"==": one == other, "!=": one != other, "<=": one <= other, ">": one > other}[sign]

    def difference(self):
        one = self.product()
        if not self.take("-"):
            return one
        other = self.product()
        return None if one is None or other is None else one - other

    def product(self):
        one = self.single()
        if not self.take("*"):
            return one
        other = self.single()
        return None if one is None or other is None else one * other

    def single(self):
        token = self.left.pop(0)
        if token == "(":
            found = self.any_of()
            assert self.take(")")
            return found
        if token == "has":
            assert self.take("(")
            words = self.single()
            assert self.take(",")
            word = self.single()
            assert self.take(")")
            return None if words is None else word in words
        if token.startswith('"'):
            return token[1:-1]
        return int(token) if token.isdigit() else self.facts.get(token)


def holds(when, facts):
    return when if isinstance(when, bool) else Condition(when, facts).any_of()


def possible(levels, facts):
    """The first level that holds; while something before it is not known, that too."""
    found = []
    for name, when in levels:
        at = holds(when, facts)
        if at is not False:
            found.append(name)
        if at is True:
            break
    return "/".join(found)


def parts_of(conditions, risks, given, today):
    """What a score string says of duties and risks, from the facts of an engagement."""
    facts = {f"policy.{name}": value for name, value in conditions["parameters"].items()}
    facts["policy.today"] = day(today)
    for name, value in given.items():
        dated = isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)
        facts[f"engagement.{name}"] = day(value) if dated else value
    duties = {name: holds(when, facts) for name, when in conditions["duties"].items()}
    due = [f"!{name}" for name, at in duties.items() if at is True]
    parts = [" ".join(due + [f"?{name}" for name, at in duties.items() if at is None])]
    for risk in risks:
        scales = conditions["risks"][risk["id"]]
        sides = "*".join(possible(scales[side], facts) for side in ("likelihood", "impact"))
        standing = [holds(conditions["controls"][one], facts) for one in risk["controls"]]
        signs = "".join("+" if at else "?" if at is None else "-" for at in standing)
        parts.append(f"{risk['id']}={sides}:{signs}")
    return parts

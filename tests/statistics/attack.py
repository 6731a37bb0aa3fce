"""An attacker on safe tables, knowing what is published exactly (before rounding) and that tables add up.

For each unpublished cell two linear programmes, the least and the greatest it can be. Called with attack.mjs's file.
"""

import json
import sys

try:
    import numpy as np
    from scipy.optimize import linprog
    from scipy.sparse import block_diag, csr_matrix
except ImportError as missing:
    print(f"A Python package is missing: {missing.name}. Install numpy and scipy, or name another python in PYTHON.")
    sys.exit(2)

# Unbounded cells are cut off here, far beyond any count in the tables.
FAR = 1_000_000.0
TOGETHER = 40


def programmes(table):
    """The unknown cells, and the equations that they must fulfil, with all that is published moved to the right."""
    inner = np.array(table["cells"], float)
    grid = np.vstack([np.hstack([inner, inner.sum(1, keepdims=True)]), np.append(inner.sum(0), inner.sum())])
    hidden = np.array([[mark != "published" for mark in row] for row in table["marks"]])
    number = -np.ones(grid.shape, int)
    number[hidden] = np.arange(hidden.sum())
    lines = [([(i, j) for j in range(grid.shape[1])]) for i in range(grid.shape[0])]
    lines += [([(i, j) for i in range(grid.shape[0])]) for j in range(grid.shape[1])]
    left, right = [], []
    for line in lines:
        row, known = np.zeros(hidden.sum()), 0.0
        for place, sign in [*((part, 1.0) for part in line[:-1]), (line[-1], -1.0)]:
            if hidden[place]:
                row[number[place]] = sign
            else:
                known -= sign * grid[place]
        if row.any():
            left.append(row)
            right.append(known)
    return hidden, csr_matrix(np.array(left)), np.array(right)


def solve(batch):
    """All programmes of several tables as one: they share nothing, so the sum is least where each is."""
    blocks, right, costs, owners = [], [], [], []
    for index, (hidden, left, known) in batch:
        for cell in range(int(hidden.sum())):
            for sense in (1.0, -1.0):
                cost = np.zeros(left.shape[1])
                cost[cell] = sense
                blocks.append(left)
                right.append(known)
                costs.append(cost)
                owners.append((index, cell, sense))
    if not blocks:
        return {}
    answer = linprog(
        np.concatenate(costs), A_eq=block_diag(blocks, "csr"), b_eq=np.concatenate(right), bounds=(0, FAR), method="highs"
    )
    if not answer.success:
        raise RuntimeError(answer.message)
    found, start = {}, 0
    for (index, cell, sense), cost in zip(owners, costs):
        found[index, cell, sense] = answer.x[start + cell]
        start += len(cost)
    return found


def judge(table, hidden, found, index):
    """Everything wrong with one table, in words."""
    threshold, wrong = table["threshold"], []
    for cell, (i, j) in enumerate(zip(*np.nonzero(hidden))):
        low, high = found[index, cell, 1.0], found[index, cell, -1.0]
        small = table["marks"][i][j] == "primary"
        if small and (low > 1e-6 or high < threshold - 1e-6):
            wrong.append(f"small cell {i},{j} is known to lie in {low} to {high}")
        if high - low < threshold - 1e-6:
            wrong.append(f"cell {i},{j} is known within {high - low}")
    return wrong + published(table)


def published(table):
    """What may not be seen in a published table by looking at it."""
    safe, wrong = table["published"], []
    seen = [count for row in safe["cells"] for count in row]
    seen += [*safe["rowTotals"], *safe["columnTotals"], safe["total"]]
    for row, true in zip(safe["cells"], table["cells"]):
        for shown, count in zip(row, true):
            if shown is not None and 0 < count < table["threshold"]:
                wrong.append("a small count was published")
    if any(count is not None and count % table["round"] for count in seen):
        wrong.append("a published count is not rounded")
    return wrong


def main(path):
    with open(path, encoding="utf-8") as file:
        tables = json.load(file)
    prepared = [(index, programmes(table)) for index, table in enumerate(tables)]
    programs = failures = 0
    for start in range(0, len(prepared), TOGETHER):
        batch = prepared[start : start + TOGETHER]
        found = solve(batch)
        programs += len(found)
        for index, (hidden, _, _) in batch:
            wrong = judge(tables[index], hidden, found, index)
            failures += bool(wrong)
            if wrong and failures <= 5:
                print(f"table {index} {tables[index]['cells']}: {'; '.join(wrong)}")
    marks = [mark for table in tables for row in table["marks"] for mark in row]
    print(
        f"{len(tables)} tables, {marks.count('primary')} primary and {marks.count('secondary')} secondary cells of "
        f"{len(marks)}; {programs} linear programmes; {failures} tables broken"
    )
    return 1 if failures else 0


sys.exit(main(sys.argv[1]))

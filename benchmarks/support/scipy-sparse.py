"""Solves candidate lists with SciPy's min_weight_full_bipartite_matching.

The file holds instances one after the other, as doubles: rows, columns, cells, row starts, columns, costs. Prints the
total of each (null where SciPy finds no full matching) and the milliseconds that solving took, as JSON.
"""
import json
import sys
import time

import numpy
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

data = numpy.fromfile(sys.argv[1], dtype="<f8")
answers = []
at = 0
while at < len(data):
    rows, columns, cells = (int(x) for x in data[at : at + 3])
    at += 3
    start = data[at : at + rows + 1].astype(numpy.int32)
    at += rows + 1
    column = data[at : at + cells].astype(numpy.int32)
    at += cells
    cost = data[at : at + cells].copy()
    at += cells
    matrix = csr_array((cost, column, start), shape=(rows, columns))
    began = time.perf_counter()
    try:
        i, j = min_weight_full_bipartite_matching(matrix)
        spent = time.perf_counter() - began
        total = float(matrix[i, j].sum())
    except ValueError:
        spent = time.perf_counter() - began
        total = None
    answers.append({"total": total, "ms": 1000 * spent})
json.dump(answers, sys.stdout)

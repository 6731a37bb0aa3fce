"""Solvers to compare with, as a server: one JSON request a line on standard input, one answer a line.

{"load": path, "batch": b, "rows": m, "columns": n}     reads b matrices of doubles; answers which solvers there are
{"run": name, "turns": k}                               solves them all k times; answers milliseconds of the processor for
                                                        all once, and the sum of their totals
{"loadLists": path}                                     reads candidate lists: see benchmarks/assignment-sparse.mjs
"""
import importlib.metadata
import json
import sys
import time

import numpy

solvers = {}
versions = {}


def add(names, package):
    try:
        solvers.update(names())
        versions[package] = importlib.metadata.version(package)
    except ImportError:
        pass


def scipy():
    from scipy.optimize import linear_sum_assignment

    def solve(costs):
        return sum(cost[linear_sum_assignment(cost)].sum() for cost in costs)

    return {"scipy": solve}


def lapx():
    import lap

    def lapjvr(costs):
        if len(costs) == 1:
            return lap.lapjvr(costs[0], extend_cost=costs.shape[1] != costs.shape[2])[0]
        return lap.lapjvr_batch(costs, n_threads=1)[0].sum()

    def lapjv(costs):
        extend = costs.shape[1] != costs.shape[2]
        return sum(lap.lapjv(cost, extend_cost=extend)[0] for cost in costs)

    return {"lapjvr": lapjvr, "lapjv": lapjv}


def ortools():
    from ortools.graph.python import min_cost_flow

    def flow(lists):
        """Clients to mentors with capacities; a client without a place waits, at a cost above all others."""
        rows, columns, row, column, cost, capacities = lists
        wait = int(cost.max()) * (rows + 1) if capacities.sum() < rows else 0
        arcs = min_cost_flow.SimpleMinCostFlow()
        one = numpy.ones(len(row), dtype=numpy.int64)
        arcs.add_arcs_with_capacity_and_unit_cost(row, rows + column, one, cost)
        sink = rows + columns
        arcs.add_arcs_with_capacity_and_unit_cost(
            numpy.arange(rows, sink), numpy.full(columns, sink), capacities, numpy.zeros(columns, dtype=numpy.int64)
        )
        if wait:
            everybody = numpy.arange(rows)
            arcs.add_arcs_with_capacity_and_unit_cost(
                everybody, numpy.full(rows, sink), numpy.ones(rows, dtype=numpy.int64), numpy.full(rows, wait)
            )
        supply = numpy.ones(sink + 1, dtype=numpy.int64)
        supply[rows:] = 0
        supply[sink] = -rows
        arcs.set_nodes_supplies(numpy.arange(sink + 1), supply)
        if arcs.solve() != arcs.OPTIMAL:
            return None
        total = arcs.optimal_cost()
        return int(total % wait if wait else total)

    return {"flow": flow}


add(scipy, "scipy")
add(lapx, "lapx")
add(ortools, "ortools")
problem = None
for line in sys.stdin:
    request = json.loads(line)
    answer = {}
    if "load" in request:
        shape = (request["batch"], request["rows"], request["columns"])
        problem = numpy.fromfile(request["load"], dtype="<f8").reshape(shape)
    elif "loadLists" in request:
        data = numpy.fromfile(request["loadLists"], dtype="<i4").astype(numpy.int64)
        rows, columns, cells = (int(x) for x in data[:3])
        row, column, cost, capacities = numpy.split(data[3:], [cells, 2 * cells, 3 * cells])
        problem = (rows, columns, row, column, cost, capacities)
    elif "run" in request:
        solve = solvers[request["run"]]
        began = time.process_time()
        for _ in range(request["turns"]):
            total = solve(problem)
        spent = time.process_time() - began
        answer = {"ms": 1000 * spent / request["turns"], "total": None if total is None else float(total)}
    else:
        answer = {"versions": versions, "solvers": list(solvers)}
    print(json.dumps(answer), flush=True)

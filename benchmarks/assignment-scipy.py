"""Times SciPy's linear_sum_assignment on a matrix of doubles: prints milliseconds of the
processor for each run, and the total."""
import json
import sys
import time

import numpy
import scipy
from scipy.optimize import linear_sum_assignment

path, n, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
cost = numpy.fromfile(path, dtype="<f8").reshape(n, n)
times = []
for _ in range(runs):
    start = time.process_time()
    rows, columns = linear_sum_assignment(cost)
    times.append(1000 * (time.process_time() - start))
    if times[-1] > 5000:
        break
print(json.dumps({"times": times, "total": float(cost[rows, columns].sum()), "version": scipy.__version__}))

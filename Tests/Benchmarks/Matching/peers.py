"""Solves one instance with one Python library, in this process alone, and prints what it took.

    python peers.py scipy|lap|lapx|lapjv dense|region|cap|scarce|costs coarse|fine FILE

FILE is what `dyad-benchmarks match` wrote. Printed: the pairs, the total, the seconds of processor time from having
the people to having the assignment (building the matrix is among them), and the most memory held, in megabytes.

Each library gets what suits it best: a matrix of the type that it computes in, square where it wants squares, built
once and in blocks of rows, so that nothing is copied; and one region at a time where pairs must not cross regions.
"""

import resource
import sys

import numpy as np
from instance import Instance


def solver(peer):
    """A function from costs to the column of each row, and the type that it computes in."""
    if peer == "scipy":
        from scipy.optimize import linear_sum_assignment

        def solve(costs):
            rows, columns = linear_sum_assignment(costs)
            chosen = np.full(len(costs), costs.shape[1])
            chosen[rows] = columns
            return chosen

        return solve, np.float64
    if peer == "lapjv":
        from lapjv import lapjv

        return lambda costs: lapjv(costs)[0], np.float32
    from lap import lapjv

    return lambda costs: lapjv(costs, return_cost=False)[0], np.float64


def solve_people(instance, solve, kind, square):
    """The pairs and their total."""
    pairs = total = 0
    for rows, columns in instance.parts():
        matrix, places, lacking = instance.costs(rows, columns, square, kind)
        chosen = solve(matrix)[: len(rows)]
        row = np.flatnonzero(chosen < len(places))
        costs = matrix[row, chosen[row]]
        costs = costs[costs < lacking].astype(np.int64)
        pairs, total = pairs + len(costs), total + int((instance.highest - costs).sum())
    return pairs, total


def solve_costs(costs, solve, kind):
    """The pairs and their total, which is best where it is least."""
    chosen = solve(costs.astype(kind))
    return len(chosen), -int(costs[np.arange(len(chosen)), chosen].astype(np.int64).sum())


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main(peer, variant, grain, file):
    solve, kind = solver(peer)
    if variant == "costs":
        costs = np.fromfile(file, dtype="<u4")
        size = round(len(costs) ** 0.5)
        problem = costs.reshape(size, size)
    else:
        problem = Instance(file, is_fine=grain == "fine", by_region=variant == "region")
    start = processor_seconds()
    if variant == "costs":
        pairs, total = solve_costs(problem, solve, kind)
    else:
        pairs, total = solve_people(problem, solve, kind, square=peer != "scipy")
    seconds = processor_seconds() - start
    print(pairs, total, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])

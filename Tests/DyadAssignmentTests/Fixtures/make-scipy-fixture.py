"""Writes scipy-optima.txt: random assignment problems and what SciPy says is their greatest total.

    python3 -m venv .venv && .venv/bin/pip install numpy scipy
    .venv/bin/python Tests/DyadAssignmentTests/Fixtures/make-scipy-fixture.py

Every score is drawn from SplitMix64, row by row, so that the tests draw the same ones and only the parameters are kept.
"""

import pathlib

import numpy
import scipy
from scipy.optimize import linear_sum_assignment

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)


def scores(seed, rows, columns, lowest, highest, bans):
    """Each cell takes two draws: whether it is banned (in percent), and its score. NaN stands for a ban."""
    draw = SplitMix64(seed)
    table = numpy.full((rows, columns), numpy.nan)
    for row in range(rows):
        for column in range(columns):
            is_banned = draw.next() % 100 < bans
            score = lowest + draw.next() % (highest - lowest + 1)
            if not is_banned:
                table[row, column] = score
    return table


def most_pairs(table):
    """The greatest total with every row, or every column, in a pair; None where bans do not allow that."""
    costs = numpy.where(numpy.isnan(table), numpy.inf, -table)
    try:
        rows, columns = linear_sum_assignment(costs)
    except ValueError:
        return None
    return int(table[rows, columns].sum())


def greatest_total(table):
    """The greatest total when anybody may stay unmatched: each row has a column of its own that scores 0."""
    rows, columns = table.shape
    costs = numpy.full((rows, columns + rows), numpy.inf)
    costs[:, :columns] = numpy.where(numpy.isnan(table), numpy.inf, -table)
    costs[range(rows), range(columns, columns + rows)] = 0
    chosen = linear_sum_assignment(costs)
    return int(-costs[chosen].sum())


sizes = [(1, 1), (1, 9), (9, 1), (7, 7), (20, 20), (30, 45), (45, 30), (60, 60), (80, 8), (8, 80), (80, 80), (50, 80)]
ranges = [(0, 1), (-5, 5), (-100, -1), (0, 1000), (-1_000_000_000, 1_000_000_000)]
lines = []
for size, (rows, columns) in enumerate(sizes):
    for scale, (lowest, highest) in enumerate(ranges):
        seed = 1000 * size + scale
        bans = [0, 10, 40][(size + scale) % 3]
        table = scores(seed, rows, columns, lowest, highest, bans)
        total = most_pairs(table)
        if total is not None:
            lines.append(f"{seed} {rows} {columns} {lowest} {highest} {bans} {total} {greatest_total(table)}")
header = [
    f"# By make-scipy-fixture.py with SciPy {scipy.__version__}.",
    "# seed rows columns lowest highest bans-in-percent greatest-total-of-most-pairs greatest-total",
]
target = pathlib.Path(__file__).with_name("scipy-optima.txt")
target.write_text("\n".join(header + lines) + "\n")
print(f"{len(lines)} problems in {target}")

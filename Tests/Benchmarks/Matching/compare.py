"""Sets Dyad's matching engine beside Python libraries: the same instances, one after the other, in the same run.

    python compare.py DYAD-BENCHMARKS [--full] [PEER=PYTHON ...]

PEER is scipy, lap, lapx or lapjv; PYTHON is an interpreter that has it. Without peers Dyad is measured alone. Peers
are given 20,000 people only with --full, the fastest one once, since each takes minutes. Every measurement is one
process with one thread; times are processor seconds, medians of three runs, or one run where it takes over 30 s.
"""

import argparse
import io
import itertools
import lzma
import math
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
LIBRARY = HERE.parents[3] / "shared/matching/orlib_assign.u8.xz"
LONG = 30
TIMES = ("seconds", "compiling", "verifying")
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}


class Case(NamedTuple):
    """One instance: people who are scored coarsely or finely, or costs."""

    variant: str
    size: int
    grain: str = "coarse"

    @property
    def name(self):
        if self.variant == "given":
            return f"assign{self.size}"
        return f"{self.variant} {self.size:,}" + (" fine" if self.grain == "fine" else "")

    @property
    def is_costs(self):
        return self.variant in ("random", "given")


class Run(NamedTuple):
    """What a solver found and took; the seconds are the median of `runs`."""

    pairs: int
    total: int
    seconds: float
    memory: int
    runs: int
    verifying: float = 0
    is_proved: bool = True
    memory_before: int = 0
    compiling: float = 0

    @property
    def found(self):
        return self.pairs, self.total


CASES = [Case("dense", size) for size in (500, 1000, 5000)]
CASES += [Case(variant, 5000) for variant in ("cap", "scarce", "region")]
CASES += [Case("dense", size, "fine") for size in (1000, 2000, 5000)]
CASES += [Case("random", size) for size in (1000, 5000)]
LARGE_CASES = [Case(variant, 20_000) for variant in ("dense", "cap", "region")] + [Case("dense", 20_000, "fine")]
GROWING = [("dense", "coarse", (500, 1000, 5000, 20_000)), ("dense", "fine", (1000, 2000, 5000, 20_000))]


def measured(command, read):
    """The medians of three runs, or one that is long; `None` where the program fails, which is said."""
    runs = []
    while len(runs) < 3:
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | ONE_THREAD)
        if done.returncode:
            last = (done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1]
            print(f"failed: {' '.join(map(str, command))}: {last}", file=sys.stderr)
            return None
        runs.append(read(done.stdout.split()))
        if runs[-1].seconds > LONG:
            break
    middle = {key: statistics.median(getattr(run, key) for run in runs) for key in TIMES}
    return runs[0]._replace(runs=len(runs), memory=max(run.memory for run in runs), **middle)


def dyad(program, case, file):
    """Draws the instance into `file`, unless it is given there, and solves it."""

    def read(words):
        pairs, total, before, most = (int(words[place]) for place in (0, 1, 5, 6))
        seconds, verifying, compiling = (float(words[place]) for place in (2, 3, 7))
        return Run(pairs, total, seconds, most, 1, verifying, words[4] == "proved", before, compiling)

    grain = [] if case.is_costs else [case.grain]
    return measured([program, "match", case.variant, str(case.size), *grain, file], read)


def peer_run(peer, python, case, file):
    """Solves the instance that is in `file` with a peer."""
    command = [python, HERE / "peers.py", peer, "costs" if case.is_costs else case.variant, case.grain, file]
    return measured(command, lambda words: Run(int(words[0]), int(words[1]), float(words[2]), int(words[3]), 1))


def compare(program, peers, case, file):
    """Prints one row of the table; returns Dyad's run, the peers', and whether all agree and the proof holds."""
    ours = dyad(program, case, file)
    if ours is None:
        return None, {}, False
    theirs = {peer: run for peer, python in peers.items() if (run := peer_run(peer, python, case, file))}
    right = [peer for peer, run in theirs.items() if run.found == ours.found]
    row = f"{case.name:<18}{ours.seconds:>9.4f}{ours.compiling:>10.4f}{ours.verifying:>10.4f}"
    row += f"{ours.memory:>7}{ours.memory_before:>8}   "
    if right:
        best = min(right, key=lambda peer: theirs[peer].seconds)
        run = theirs[best]
        row += f"{best:<6}{run.seconds:>9.4f}{run.memory:>7}{run.seconds / ours.seconds:>9.1f} x"
        row += "" if run.runs == 3 else "   (one run)"
    row += "" if ours.is_proved else "   NOT PROVED"
    wrong = {peer: run for peer, run in theirs.items() if peer not in right}
    row += "".join(f"   {peer} DIFFERS: {run.found}, not {ours.found}" for peer, run in wrong.items())
    print(row.rstrip(), flush=True)
    return ours, theirs, ours.is_proved and not wrong


def compare_library(program, peers, file):
    """The OR-Library's assign100 to assign800, whose costs stand one after the other; whether all totals agree."""
    data = io.BytesIO(lzma.decompress(LIBRARY.read_bytes()))
    are_equal = True
    for size in range(100, 801, 100):
        # Four bytes a cost, and little memory: a process that is started counts its parent's peak as its own.
        costs = bytearray(4 * size * size)
        costs[::4] = data.read(size * size)
        file.write_bytes(costs)
        are_equal = compare(program, peers, Case("given", size), file)[2] and are_equal
    return are_equal


def print_others(results):
    """Every peer's time, so that the best is not taken on trust."""
    if not any(theirs for _, theirs in results.values()):
        return
    print("\nevery peer: seconds, megabytes")
    for case, (_, theirs) in results.items():
        cells = (f"{peer} {run.seconds:.3f}, {run.memory}" for peer, run in sorted(theirs.items()))
        if theirs:
            print(f"{case.name:<18}" + "".join(f"{cell:<22}" for cell in cells).rstrip())


def print_growth(results):
    """The exponents between neighbouring sizes: 2 means four times the time for twice the people."""
    print("\ngrowth exponent of Dyad's time")
    for variant, grain, sizes in GROWING:
        cases = [Case(variant, size, grain) for size in sizes]
        runs = [(case.size, results[case][0]) for case in cases if case in results]
        for (small, one), (large, other) in itertools.pairwise(runs):
            exponent = math.log(other.seconds / one.seconds) / math.log(large / small)
            print(f"{variant} {grain}, {small:,} to {large:,}: {exponent:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("peers", nargs="*", metavar="PEER=PYTHON")
    parser.add_argument("--full", action="store_true", help="give the fastest peer 20,000 people too, once")
    options = parser.parse_args()
    peers = dict(text.split("=", 1) for text in options.peers)
    print("Processor seconds, and the most memory of the process in megabytes. Dyad's seconds include compiling the")
    print("scores; 'before' is its memory with the people drawn. The ratio is the best peer's time to Dyad's.\n")
    print("instance               Dyad compiling verifying     MB  before   peer     seconds     MB     ratio")
    results, is_good = {}, True
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "instance.bin"
        for case in CASES + LARGE_CASES:
            chosen = peers
            if case in LARGE_CASES:
                chosen = fastest(peers, results, case) if options.full else {}
            ours, theirs, agrees = compare(options.program, chosen, case, file)
            is_good = is_good and agrees
            if ours:
                results[case] = ours, theirs
        if LIBRARY.exists():
            is_good = compare_library(options.program, peers, file) and is_good
    print_others(results)
    print_growth(results)
    sys.exit(0 if is_good else 1)


def fastest(peers, results, case):
    """The peer that was fastest with 5,000 of the same kind."""
    _, runs = results.get(case._replace(size=5000), (None, {}))
    return {best: peers[best] for best in sorted(runs, key=lambda peer: runs[peer].seconds)[:1]}


if __name__ == "__main__":
    main()

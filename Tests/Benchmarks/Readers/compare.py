"""Sets Dyad's readers beside Python libraries: the same files, one after the other, in the same run.

    python compare.py DYAD-BENCHMARKS [PYTHON]

PYTHON is an interpreter that has the peers; without it Dyad is measured alone. Every measurement is one process with
one thread; times are processor seconds, medians of five runs, or of three where one takes over 5 s.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROWS = 100_000
# A hundred megabytes of them.
RECORDS = 77_000
GROWING = (25_000, 100_000, 400_000)
LONG = 5
PEERS = {"csv": ("pandas", "polars"), "xlsx": ("calamine", "openpyxl"), "odm": ("lxml",)}
AIMS = {"pandas": 3, "calamine": 1, "openpyxl": 20, "lxml": 2}
THREADS = [f"{name}_NUM_THREADS" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")] + ["POLARS_MAX_THREADS"]
ONE_THREAD = dict.fromkeys(THREADS, "1")


class Run(NamedTuple):
    """What a reader found and took; the seconds are the median, the memory is the most of all runs."""

    rows: int
    cells: int
    seconds: float
    before: int
    memory: int

    @property
    def found(self):
        return self.rows, self.cells


def measured(command, most_runs=5):
    """The median of the runs; `None` where the program fails, which is said."""
    runs = []
    while len(runs) < most_runs:
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | ONE_THREAD)
        if done.returncode:
            last = (done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1]
            print(f"failed: {' '.join(map(str, command))}: {last}", file=sys.stderr)
            return None
        words = done.stdout.split()
        runs.append(Run(int(words[0]), int(words[1]), float(words[2]), int(words[3]), int(words[4])))
        if runs[-1].seconds > LONG:
            most_runs = 3
    seconds = statistics.median(run.seconds for run in runs)
    return runs[0]._replace(seconds=seconds, memory=max(run.memory for run in runs))


def write(program, rows, file):
    subprocess.run([program, "readers", "write", str(rows), file], check=True)


def row_of(kind, name, run):
    return f"{kind:<6}{name:<10}{run.seconds:>9.3f}{run.before:>9}{run.memory:>7}"


def compare(program, python, kind, file):
    """Prints Dyad and its peers on one file; whether all found the same cells."""
    ours = measured([program, "readers", "read", file])
    if ours is None:
        return False
    print(row_of(kind, "Dyad", ours) + f"   {file.stat().st_size / 1e6:.1f} MB on disk")
    agree = True
    for peer in PEERS[kind] if python else ():
        run = measured([python, HERE / "peers.py", peer, file])
        if run is None:
            agree = False
            continue
        ratio = run.seconds / ours.seconds
        row = row_of(kind, peer, run) + f"{ratio:>9.1f} x"
        if peer in AIMS:
            row += f"   aim {AIMS[peer]} x: " + ("met" if ratio >= AIMS[peer] else "missed")
        if run.found != ours.found:
            agree = False
            row += f"   DIFFERS: {run.found}, not {ours.found}"
        print(row, flush=True)
    return agree


def print_growth(program, folder):
    """Dyad's time and memory by the number of rows."""
    print("\nrows              s     MB   of it before reading, and the file")
    for kind in PEERS:
        for rows in GROWING:
            file = folder / f"table.{kind}"
            write(program, rows, file)
            run = measured([program, "readers", "read", file], most_runs=3)
            if run:
                size = file.stat().st_size / 1e6
                print(f"{kind:<6}{rows:>8,}{run.seconds:>7.3f}{run.memory:>7}{run.before:>7}{size:>8.1f}", flush=True)


def main(program, python=None):
    print(f"{ROWS:,} rows of 20 columns, {RECORDS:,} records in ODM. Processor seconds, and the most memory in megabytes, before reading and in")
    print("all. The ratio is the peer's time to Dyad's.\n")
    print("file  reader     seconds   before     MB     ratio")
    agree = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind in PEERS:
            file = folder / f"table.{kind}"
            write(program, RECORDS if kind == "odm" else ROWS, file)
            agree = compare(program, python, kind, file) and agree
        print_growth(program, folder)
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])

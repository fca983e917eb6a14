"""Reads one file with one Python library, in this process alone, and prints what it took.

    python peers.py calamine|openpyxl|pandas|polars|lxml FILE

Printed: the rows, the filled cells, the seconds of processor time from the path to the last row, and the most memory
held before and in all, in megabytes. Cells are counted within that time only where rows are handed over one by one.
"""

import resource
import sys


def reader(peer):
    """A function from a path to the rows and filled cells, or to a function that counts them."""
    if peer == "calamine":
        from python_calamine import CalamineWorkbook

        def read(path):
            rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
            return lambda: (len(rows), sum(value != "" for row in rows for value in row))

    elif peer == "openpyxl":
        from openpyxl import load_workbook

        def read(path):
            rows = cells = 0
            for row in load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True):
                rows += 1
                cells += len(row) - row.count(None)
            return lambda: (rows, cells)

    elif peer == "lxml":
        from lxml.etree import iterparse

        odm = "{http://www.cdisc.org/ns/odm/v1.3}"

        def read(path):
            rows = cells = 0
            for _, form in iterparse(path, tag=odm + "FormData"):
                record = {item.get("ItemOID"): item.get("Value") for item in form.iter(odm + "ItemData")}
                rows += 1
                cells += len(record)
                form.clear()
                subject = form.getparent().getparent()
                while subject.getprevious() is not None:
                    del subject.getparent()[0]
            return lambda: (rows, cells)

    else:
        if peer == "pandas":
            import pandas

            def table(path):
                return pandas.read_csv(path, engine="c")

        else:
            import polars

            def table(path):
                return polars.read_csv(path)

        def read(path):
            frame = table(path)
            filled = frame.count().sum() if peer == "pandas" else sum(frame.count().row(0))
            # The header is no row of theirs.
            return lambda: (len(frame) + 1, int(filled) + len(frame.columns))

    return read


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def most_memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(peer, path):
    read = reader(peer)
    before, start = most_memory(), processor_seconds()
    count = read(path)
    seconds, most = processor_seconds() - start, most_memory()
    print(*count(), seconds, before, most)


if __name__ == "__main__":
    main(*sys.argv[1:])

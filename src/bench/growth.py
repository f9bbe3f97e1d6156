"""Time against rows and columns, and the exponent of the rows."""
import math

import rows
import tools

CASES = ("smote", "smote-enn")
SIZES = (1000, 10_000, 100_000, 1_000_000)
COLUMNS = (2, 5, 10, 20, 30, 50, 100)
LONGEST = 120.0
"""A size is left out where the one before promises more seconds than this."""


def measure(server, folder, arguments):
    """Per case and number of columns the seconds per size and the exponent."""
    sizes = [n for n in SIZES if not arguments.rows or str(n) in arguments.rows.split(",")]
    columns = [d for d in COLUMNS if not arguments.columns or str(d) in arguments.columns.split(",")]
    cases = [case for case in CASES if not arguments.only or case in arguments.only.split(",")]
    lines = []
    print("%-10s %4s %s %9s" % ("work", "d", " ".join("%10d" % n for n in sizes), "exponent"))
    for case in cases:
        for d in columns:
            seconds = series(server, folder, case, d, sizes, arguments.patience)
            power = exponent([(n, s) for n, s in zip(sizes, seconds) if s])
            lines.append({"case": case, "columns": d, "rows": sizes, "seconds": seconds,
                          "exponent": power})
            print("%-10s %4d %s %9s" % (
                case, d, " ".join("%10s" % ("%.4f" % s if s else "-") for s in seconds),
                "%.2f" % power if power else "-"), flush=True)
    return lines


def series(server, folder, case, d, sizes, patience):
    seconds = []
    for n in sizes:
        if promised(seconds) > LONGEST:
            seconds.append(None)
            continue
        file = rows.path(folder, n, d)
        server.ask(case, file, 0, patience)
        times = server.ask(case, file, 1 if promised(seconds) > 10.0 else 5, patience)[1]
        seconds.append(tools.median(times))
    return seconds


def promised(seconds):
    """What the next size, ten times as many rows, may take: as much more as the one before took."""
    if not seconds:
        return 0.0
    if seconds[-1] is None:
        return math.inf
    return seconds[-1] * (seconds[-1] / seconds[-2] if len(seconds) > 1 else 10.0)


def exponent(points):
    """The slope of log time against log rows by least squares, from 10,000 rows on: below, a run takes
    what starting one takes."""
    points = [(math.log(n), math.log(s)) for n, s in points if n >= 10_000]
    if len(points) < 2:
        return None
    x = sum(p for p, _ in points) / len(points)
    y = sum(q for _, q in points) / len(points)
    return sum((p - x) * (q - y) for p, q in points) / sum((p - x) ** 2 for p, _ in points)

#!/usr/bin/python3
"""Times this program and the other tools in turn, on the same rows, and prints how many times as fast
it is.

    compare.py                 the whole table: about an hour
    compare.py --quick         a part of it in under three minutes
    compare.py --only smote,csv --rows 100000 --columns 10
    compare.py --growth        time against rows and columns, with the fitted exponents
    compare.py --limits        what the machine can do, and the search's share of it
    compare.py --write         also puts the tables into src/site/markdown/performance.md

Needs Debian's python3-imblearn, python3-sklearn and python3-pandas; ours compiled by
`mvn -q -Pbench test-compile`, and for cold starts and memory packaged by `mvn package`.

Ours is one JVM, theirs one Python process; both are asked in turn (theirs, ours, theirs, ours), after a
warm-up, imports and loading not counted. Theirs runs with n_jobs 1 and 2 (and as many threads of OpenMP
and BLAS), and the faster counts. Ratio: theirs / ours, of the medians and of the best times; 2 means twice
as fast. Both use all cores of a machine with two.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

import growth
import limits
import rows
import tables
import tools

SMOTES = ("smote", "borderline-1", "adasyn")
CLEANERS = ("enn", "tomek", "smote-enn", "smote-tomek")
SIZES = (1000, 10_000, 100_000, 1_000_000)
DIMENSIONS = (2, 10, 30)
TURN = 0.2
"""A turn of a quick case is repeated for so many seconds."""
QUICK_ROUNDS = 3
SLOW = 20.0
"""Seconds from which one turn of each tool is enough."""

COLD = """
import sys, pandas, numpy
from imblearn.over_sampling import SMOTE
from sklearn.neighbors import NearestNeighbors
frame = pandas.read_csv(sys.argv[1])
label = frame.pop("label")
near = NearestNeighbors(n_neighbors=6, n_jobs=2)
frame, label = SMOTE(random_state=7, k_neighbors=near).fit_resample(frame, label)
frame["label"] = label
frame.to_csv(sys.argv[2], index=False)
"""


def needed(case, n, d):
    """The ratio that is wanted; never slower, whatever the size."""
    large = n >= 100_000
    if case in SMOTES and large:
        return 2.0 if d == 2 else 3.0
    if case in CLEANERS and n == 100_000:
        return 2.0 if d == 2 else 4.0
    return {"smote-nc": 10.0, "logistic": 2.0, "folds": 3.0, "csv": 3.0}.get(case, 1.0) if large else 1.0


def plan():
    """All rows of the table: case, rows, columns of numbers, columns of words."""
    out = [(case, n, d, 0) for case in SMOTES for n in SIZES for d in DIMENSIONS]
    out += [(case, n, d, 0) for case in CLEANERS for n in SIZES[:3] for d in DIMENSIONS]
    out += [("smote-nc", n, 10, 5) for n in SIZES[:3]]
    out += [(case, n, 30, 0) for case in ("logistic", "logistic-lbfgs") for n in SIZES[:3]]
    out += [("folds", n, 30, 0) for n in SIZES[:3]]
    out += [("csv", n, 30, 0) for n in SIZES]
    return out


def is_quick(case, n, d):
    """One shape for each kind of work, and the wider one where that differs most."""
    if case in ("logistic", "logistic-lbfgs", "csv"):
        return n == 100_000
    if case == "smote" and n == 100_000:
        return d == 10
    return n <= 10_000 and (d == 10 or d == 30 and n == 10_000 and case in ("smote", "enn"))


class Series:
    """The times of one way to run a case."""

    def __init__(self, tool, case, patience):
        self.tool, self.case, self.patience, self.seconds, self.outcome = tool, case, patience, [], ""

    def turn(self, file, repetitions):
        self.outcome, seconds = self.tool.ask(self.case, file, repetitions, self.patience)
        self.seconds += seconds

    def first(self, file):
        """One run for warming up, which counts only where there will be no other."""
        self.turn(file, 1)
        first = self.seconds.pop()
        if first > SLOW:
            self.seconds.append(first)
        return first


def measure(server, peer, case, file, arguments):
    """Theirs and ours in turn. Where theirs gives no answer in time, its times are left empty."""
    theirs = []
    ours = Series(server, case.replace("-lbfgs", ""), arguments.patience)
    try:
        for jobs in (2, 1):
            series = Series(peer, "%s@%d" % (case, jobs), arguments.patience)
            theirs.append((series.first(file), series))
            if theirs[0][0] > 3 * SLOW:
                break
    except tools.Gone:
        theirs = theirs[:1]
    if not theirs:
        server.ask(ours.case, file, 0, arguments.patience)
        ours.turn(file, 1)
        return None, ours
    fastest = min(first for first, _ in theirs)
    kept = [(first, series) for first, series in theirs if first <= 1.3 * fastest]
    server.ask(ours.case, file, 0, arguments.patience)
    rounds = 1 if fastest > SLOW else arguments.rounds
    for _ in range(rounds):
        for first, series in kept:
            if first <= SLOW:
                series.turn(file, max(1, min(20, int(TURN / first))))
        ours.turn(file, max(1, min(20, int(TURN / fastest))))
    return min((series for _, series in kept), key=lambda s: tools.median(s.seconds)), ours


def compare(server, peer, folder, todo, arguments):
    """The lines of the table, printed as they come."""
    lines = []
    print("%-16s %8s %3s %7s %7s %6s  %9s %9s  %s" % (
        "work", "rows", "d", "median", "best", "wanted", "theirs s", "ours s", "what came out"))
    for case, n, d, words in todo:
        theirs, ours = measure(server, peer, case, rows.path(folder, n, d, words), arguments)
        line = {"case": case, "rows": n, "columns": d, "words": words, "wanted": needed(case, n, d),
                "ours": ours.seconds, "theirs": theirs.seconds if theirs else [],
                "how": theirs.case if theirs else "", "patience": arguments.patience}
        mine = tools.median(ours.seconds)
        if theirs:
            line["median"] = tools.median(theirs.seconds) / mine
            line["best"] = min(theirs.seconds) / min(ours.seconds)
        else:
            line["least"] = arguments.patience / mine
        lines.append(line)
        show(line, theirs, ours)
    return lines


def show(line, theirs, ours):
    if theirs is None:
        ratios = "%7s %7s" % (">%.1f" % line["least"], "")
        seconds = ">%8.0f" % line["patience"]
        outcome = ours.outcome
        met = line["least"] >= line["wanted"]
    else:
        ratios = "%7.2f %7.2f" % (line["median"], line["best"])
        seconds = "%9.4f" % tools.median(theirs.seconds)
        outcome = "%s / %s" % (theirs.outcome, ours.outcome)
        met = line["median"] >= line["wanted"]
    print("%-16s %8d %3d %s %6.1f  %s %9.4f  %s%s" % (
        line["case"], line["rows"], line["columns"] + line["words"], ratios, line["wanted"], seconds,
        tools.median(ours.seconds), outcome, "" if met else "   MISSED"), flush=True)


def programs(folder, n, jar, rounds):
    """Cold start to written file, and peak memory, of whole programs in turn."""
    file = rows.path(folder, n, 30)
    script = os.path.join(folder, "cold.py")
    with open(script, "w") as out:
        out.write(COLD)
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(tools.whole([sys.executable, "-B", script, file, os.path.join(folder, "theirs.csv")]))
        ours.append(tools.whole([
            tools.java(), "-jar", jar, "resample", file, "--target", "label", "--sampler", "smote",
            "-o", os.path.join(folder, "ours.csv")]))
    for name in ("theirs.csv", "ours.csv"):
        os.remove(os.path.join(folder, name))
    seconds = [[time for time, _ in side] for side in (theirs, ours)]
    memory = [tools.median([peak for _, peak in side]) for side in (theirs, ours)]
    return {"rows": n, "columns": 30, "seconds": seconds, "memory": memory,
            "median": tools.median(seconds[0]) / tools.median(seconds[1]),
            "best": min(seconds[0]) / min(seconds[1]), "share": memory[1] / memory[0]}


def whole_programs(folder, arguments):
    if not os.path.exists(arguments.jar):
        print("no cold starts and memory: there is no %s (mvn package)" % arguments.jar)
        return []
    lines = []
    for n in (100_000,) if arguments.quick else (100_000, 1_000_000):
        line = programs(folder, n, arguments.jar, 3 if n <= 100_000 else 2)
        lines.append(line)
        print("cold start to written file, SMOTE %d x 30: ratio %.2f (median) %.2f (best), wanted 1; "
              "peak memory %.0f MB, %.2f of theirs (%.0f MB), wanted at most 0.5" % (
                  n, line["median"], line["best"], line["memory"][1], line["share"],
                  line["memory"][0]), flush=True)
    return lines


def chosen(arguments):
    todo = plan()
    if arguments.only:
        todo = [line for line in todo if line[0] in arguments.only.split(",")]
    if arguments.rows:
        todo = [line for line in todo if str(line[1]) in arguments.rows.split(",")]
    if arguments.columns:
        todo = [line for line in todo if str(line[2]) in arguments.columns.split(",")]
    if arguments.quick:
        todo = [line for line in todo if is_quick(*line[:3])]
    return todo


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="cases, with commas between; cold for whole programs")
    parser.add_argument("--rows", default="", help="numbers of rows, with commas between")
    parser.add_argument("--columns", default="", help="numbers of numeric columns, with commas between")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each tool (5)")
    parser.add_argument("--patience", type=float, default=900, help="seconds to wait for one answer (900)")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--limits", action="store_true")
    parser.add_argument("--write", action="store_true", help="put the tables into performance.md")
    parser.add_argument("--data", default="", help="a folder for the made rows, kept; else a temporary one")
    parser.add_argument("--json", default="", help="a file for all times")
    parser.add_argument("--classes", default="", help="class path of ours; else what Maven compiled")
    parser.add_argument("--jar", default=os.path.join(tools.ROOT, "target", "smotescope.jar"))
    given = parser.parse_args()
    if given.quick:
        given.rounds = min(given.rounds, QUICK_ROUNDS)
    return given


def main():
    given = arguments()
    folder = given.data or tempfile.mkdtemp(prefix="smotescope-bench-")
    os.makedirs(folder, exist_ok=True)
    server, peer = tools.server(given.classes), tools.peer()
    found = {}
    try:
        if given.growth:
            found["growth"] = growth.measure(server, folder, given)
        elif given.limits:
            found["limits"] = limits.measure(server, folder, given)
        else:
            found["ratios"] = compare(server, peer, folder, chosen(given), given)
            server.close()
            peer.close()
            if not given.only or "cold" in given.only.split(","):
                found["programs"] = whole_programs(folder, given)
    finally:
        server.close()
        peer.close()
        if not given.data:
            shutil.rmtree(folder)
    if given.json:
        with open(given.json, "w") as out:
            json.dump(found, out, indent=1)
    if given.write:
        tables.write(found)


if __name__ == "__main__":
    main()

"""Compares the command line's parity mode with an installed imbalanced-learn, bit for bit.

    mvn package -DskipTests
    python3 src/test/python/compare_with_imblearn.py target/smotescope.jar [java [sampler...]]

Written for imbalanced-learn 0.10 (scikit-learn 1.2, numpy 1.24); any version with the same draws
will do. Makes its own data, runs `resample ... --mode parity` for every sampler, strategy and seed
below, and compares every double of every row, in order. Exit code 0 if all runs agree.

A strategy that imbalanced-learn refuses must be refused here too, with exit code 1.
"""

import csv
import struct
import subprocess
import sys
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imblearn
import numpy as np

from imblearn.over_sampling import SMOTEN

from make_mixed_golden import data_set as mixed
from reference_samplers import SAMPLERS, Sampler, outcome
from smotenc_reference import NewerSmoteNc

WORDS = ["auto", "minority", "majority", "not minority", "not majority", "all"]


def clouds(seed, counts, columns, spread=1.0):
    """Rows of normal clouds in a random order, with all digits."""
    random = np.random.RandomState(seed)
    labels = np.concatenate([[label] * n for label, n in counts.items()])
    centres = {label: random.uniform(-3, 3, columns) for label in counts}
    rows = np.array([centres[label] + spread * random.randn(columns) for label in labels])
    order = random.permutation(len(labels))
    return rows[order], labels[order]


def data_sets():
    """Name, rows, labels, and strategies beside the words."""
    yield "binary", *clouds(1, {"no": 400, "yes": 60}, 5), [
        0.5, 0.3, 1.0, 0.1, {"yes": 200}, {"no": 70}, ["no"]]
    yield "overlap", *clouds(5, {"no": 260, "yes": 90}, 2, 2.5), [0.8, ["no", "yes"]]
    yield "four", *clouds(2, {"a": 200, "b": 90, "c": 40, "d": 12}, 3, 1.7), [
        0.5, {"d": 50, "c": 40}, {"a": 100, "b": 90}, {"b": 100, "d": 3}, ["a", "c"]]
    yield "column", *clouds(3, {"x": 300, "y": 170}, 1), [0.8]
    yield "wide", *clouds(4, {"x": 150, "y": 40}, 30), [0.6]


def mixed_data_sets():
    """Name, rows, labels, and what kind each column is: n for numbers, w for words."""
    yield "numbers-and-words", *mixed(21, {"no": 240, "yes": 50}, "nwnwn", (3, 5, 12)), "nwnwn"
    yield "words-four", *mixed(22, {"a": 90, "b": 60, "c": 30, "d": 15}, "wnnw", (4, 7)), "wnnw"
    yield "words-only", *mixed(23, {"no": 120, "yes": 35}, "wwww", (3, 6)), "wwww"


def mixed_samplers(kinds):
    words = [j for j, kind in enumerate(kinds) if kind == "w"]
    for k in (5, 3):
        if "n" in kinds:
            yield Sampler("smote-nc", {"k": str(k)}, "over", lambda k=k, **c: NewerSmoteNc(words=words, k=k, **c))
        else:
            yield Sampler("smote-n", {"k": str(k)}, "over", lambda k=k, **c: SMOTEN(k_neighbors=k, **c))


def text(strategy):
    if isinstance(strategy, dict):
        return ",".join(f"{label}={rows}" for label, rows in strategy.items())
    if isinstance(strategy, list):
        return "[" + ",".join(strategy) + "]"
    return str(strategy)


def expected(sampler, rows, labels, strategy, seed):
    try:
        return outcome(sampler, rows, labels, strategy, seed)
    except (ValueError, RuntimeError):
        return None


def write(path, rows, labels):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([f"f{j}" for j in range(rows.shape[1])] + ["label"])
        for row, label in zip(rows, labels):
            writer.writerow([v if isinstance(v, str) else repr(float(v)) for v in row] + [label])


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))[1:]
    return [line[:-1] for line in lines], [line[-1] for line in lines]


def bits(cell):
    """The word, or the number to its last bit."""
    return cell if isinstance(cell, str) else struct.pack("<d", cell)


def differences(made, wanted):
    number = 0
    for line, row in zip(made, wanted):
        for cell, value in zip(line, row):
            number += bits(value) != bits(cell if isinstance(value, str) else float(cell))
    return number


def run(java, jar, source, target, sampler, settings, strategy, seed):
    command = [java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", jar, "resample", str(source),
               "--target", "label", "--sampler", sampler, "--strategy", text(strategy),
               "--mode", "parity", "--seed", str(seed), "--provenance", "none", "-o", str(target)]
    for name, value in settings.items():
        command += ["--set", f"{name}={value}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def compare(java, jar, folder, case):
    name, rows, labels, strategy, seed, sampler = case
    title = f"{name} {sampler.id} {sampler.settings} {text(strategy)} seed {seed}"
    source = folder / f"{name}.csv"
    target = folder / (str(abs(hash(title))) + ".csv")
    wanted = expected(sampler, rows, labels, strategy, seed)
    done = run(java, jar, source, target, sampler.id, sampler.settings, strategy, seed)
    if wanted is None:
        return title, None if done.returncode == 1 else f"not refused: exit {done.returncode}"
    if done.returncode != 0:
        return title, f"exit {done.returncode}: {done.stderr.strip()[:200]}"
    made, made_labels = read(target)
    target.unlink()
    if len(made) != len(wanted[0]):
        return title, f"{len(made)} rows, not {len(wanted[0])}"
    if made_labels != [str(label) for label in wanted[1]]:
        return title, f"{len(made_labels)} labels differ from {len(wanted[1])}"
    differing = differences(made, wanted[0])
    return title, f"{differing} values differ" if differing else None


def cases(only):
    for name, rows, labels, extra in data_sets():
        for number, strategy in enumerate(WORDS + extra):
            for sampler in SAMPLERS:
                if only and sampler.id not in only:
                    continue
                for seed in [0, 7, 42, 2**32 - 1][: 4 if number == 0 and sampler.draws else 1]:
                    yield name, rows, labels, strategy, seed, sampler


def mixed_cases(only):
    for name, rows, labels, kinds in mixed_data_sets():
        for strategy in WORDS:
            for sampler in mixed_samplers(kinds):
                for seed in [0, 7, 42, 2**32 - 1] if not only or sampler.id in only else []:
                    yield name, rows, labels, strategy, seed, sampler


def main():
    warnings.filterwarnings("ignore")
    jar = sys.argv[1]
    java = sys.argv[2] if len(sys.argv) > 2 else "java"
    only = sys.argv[3:]
    print("imbalanced-learn", imblearn.__version__, "numpy", np.__version__)
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
        folder = Path(temporary)
        for name, rows, labels, _ in data_sets():
            write(folder / f"{name}.csv", rows, labels)
        for name, rows, labels, _ in mixed_data_sets():
            write(folder / f"{name}.csv", rows, labels)
        every = [*cases(only), *mixed_cases(only)]
        results = list(pool.map(lambda case: compare(java, jar, folder, case), every))
    failures = [(title, problem) for title, problem in results if problem]
    for title, problem in failures:
        print(f"{title}: {problem}")
    print(f"{len(results) - len(failures)} of {len(results)} runs agree")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

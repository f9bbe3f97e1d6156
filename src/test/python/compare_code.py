#!/usr/bin/env python3
"""Runs the Python that `smotescope code` writes and compares it with the program itself.

Run by hand, with the command that starts the program; names of groups choose some of them:
    python3 src/test/python/compare_code.py smotescope [--only resample,evaluate,...] [--like ncr]

For every sampler, classifier, protocol, rule, calibration and way to prepare rows a recipe is made.
Its script for the whole file must give the rows that the command written for it gives: every double
in parity mode without scaling, within 1e-9 where numbers are scaled first. No solver may complain. Its script that measures
must give the metrics of the command's `--json`, split by split, as far as Smotescope defines them. Samplers without a parity mode and
random forests draw in their own ways: their differences are printed, not judged. Written for
imbalanced-learn 0.10 and scikit-learn 1.2. Exit code 0 if everything that is judged agrees.

Three samplers follow imbalanced-learn 0.12 (see reference_samplers.py): for the rows of the whole
file their newer definitions stand in for those of version 0.10. Measured, they are printed only.
"""

import argparse
import csv
import json
import os
import runpy
import shlex
import struct
import subprocess
import sys
import tempfile
import warnings
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import imblearn.over_sampling
import imblearn.under_sampling
import numpy as np
from imblearn.over_sampling import BorderlineSMOTE
from sklearn.exceptions import ConvergenceWarning

from reference_samplers import NewerBorderline2, NewerNeighbourhoodCleaning
from smotenc_reference import NewerSmoteNc

STRICT_ONLY = ["svm-smote", "kmeans-smote", "iht", "cluster-centroids"]
NEWER = ["borderline-2", "smote-nc", "ncr"]
ROUNDING = {2: 1e-9}
# With more classes newton-cg ends where its line search cannot tell losses apart.
MORE_CLASSES = 1e-7

Case = namedtuple("Case", "group name recipe purpose protocol judged")


def clouds(seed, counts, columns):
    random = np.random.RandomState(seed)
    labels = np.concatenate([[label] * n for label, n in counts.items()])
    centres = {label: random.uniform(-1.5, 1.5, columns) for label in counts}
    rows = np.array([centres[label] + 1.5 * random.randn(columns) for label in labels])
    order = random.permutation(len(labels))
    return rows[order], labels[order]


def write(path, names, rows, **dialect):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, **dialect)
        writer.writerow(names)
        writer.writerows(rows)


def words(random, rows, count):
    return np.array([["red", "green", "blue", "été"][j] for j in random.randint(0, count, rows)])


HOSTILE = ['a"b', "it's", "back\\slash", "new\nline", "comma, and = sign", "été \u202e\U0001f600", "{FILE}", "@x"]
CLASSES = ['no "way"', "yes,k=3\n"]


def make_files(folder):
    x, y = clouds(1, {"no": 400, "yes": 60}, 4)
    plain = [[*map(repr, row.tolist()), label] for row, label in zip(x, y)]
    write(folder / "two.csv", ["a", "b", "c", "d", "class"], plain)
    part = np.where(np.random.RandomState(5).rand(len(y)) < 0.3, "Test", "train")
    write(folder / "parts.csv", ["a", "b", "c", "d", "class", "part"],
          [[*row, each] for row, each in zip(plain, part)])
    x, y = clouds(2, {"a": 200, "b": 90, "c": 40}, 3)
    write(folder / "three.csv", ["x", "y", "z", "kind"], [[*map(repr, r.tolist()), k] for r, k in zip(x, y)])
    write(folder / "whole.csv", ["x", "y", "z", "target"],
          [[*map(repr, r.tolist()), {"a": 10, "b": 9, "c": -1}[k]] for r, k in zip(x, y)])
    random = np.random.RandomState(3)
    x, y = clouds(3, {"no": 260, "yes": 70}, 3)
    colour, size = words(random, len(y), 4), words(random, len(y), 2)
    size = np.where(y == "yes", np.where(random.rand(len(y)) < 0.6, "red", size), size)
    mixed = [[repr(r[0]), c, repr(r[1]), s, repr(r[2]), k] for r, c, s, k in zip(x.tolist(), colour, size, y)]
    write(folder / "mixed.csv", ["p", "colour", "q", "size", "r", "class"], mixed)
    third = words(random, len(y), 3)
    write(folder / "words.csv", ["colour", "size", "third", "class"],
          [[c, s, t, k] for c, s, t, k in zip(colour, size, third, y)])
    holes = [list(row) for row in mixed]
    for row in holes:
        for j in range(5):
            if random.rand() < 0.06:
                row[j] = ["", "?", "NA", "null", " "][random.randint(5)]
    write(folder / "holes.csv", ["p", "colour", "q", "size", "r", "class"], holes)
    x, y = clouds(4, {CLASSES[0]: 200, CLASSES[1]: 50}, 8)
    semicolon = [[repr(v).replace(".", ",") for v in row] + [label] for row, label in zip(x.tolist(), y)]
    semicolon += semicolon[:5]
    write(folder / "hostile'; name.csv", HOSTILE + ['cl"ass'], semicolon, delimiter=";")
    zips = random.randint(1, 5, 330)
    write(folder / "zip.csv", ["x", "zip", "y", "z", "kind"],
          [[repr(r[0]), zips[i] if i % 2 else f"{zips[i]}.0", repr(r[1]), repr(r[2]), k]
           for i, (r, k) in enumerate(zip(*clouds(2, {"a": 200, "b": 90, "c": 40}, 3)))])


def recipe(file="two.csv", sampler="smote", mode="parity", scale="standard", missing="median", words="leave-out",
           classifier="logistic", settings=None, strategy="auto", then=None, model=None, data=None, decide=None,
           split=None, weights=None):
    resample = {"sampler": sampler, "mode": mode, "settings": settings or {}, "strategy": strategy, "seed": 7}
    if then:
        resample["then"] = then
    fitted = {"classifier": classifier, "settings": model or {}}
    if weights:
        fitted["class-weights"] = weights
    return {"format": 1, "data": {"file": file, "columns": {}, **(data or {})},
            "split": {"test": 0.3, "seed": 42, **(split or {})},
            "prepare": {"missing": missing, "scale": scale, "words": words},
            "resample": resample, "model": fitted, "decide": decide or {"threshold": 0.5}}


def sampler_cases(samplers):
    """Every sampler on a file that it can work with."""
    for each in samplers:
        sampler = each["id"]
        mode = "strict" if sampler in STRICT_ONLY else "parity"
        if sampler == "smote-nc":
            yield sampler, {"file": "mixed.csv", "sampler": sampler, "mode": mode}
            yield sampler + " holes", {"file": "holes.csv", "sampler": sampler, "mode": mode, "missing": "category"}
        elif sampler == "smote-n":
            yield sampler, {"file": "words.csv", "sampler": sampler, "mode": mode}
        else:
            settings = {"threshold": 0.05} if sampler == "kmeans-smote" else {}
            yield sampler, {"sampler": sampler, "mode": mode, "settings": settings}
            yield sampler + " three", {"file": "three.csv", "sampler": sampler, "mode": mode, "settings": settings}
    for sampler, settings in [("random-over", {"shrinkage": 0.7}), ("smote", {"k": 3}), ("adasyn", {"k": 8}),
                              ("borderline-1", {"k": 3, "m": 7}), ("random-under", {"replacement": True}),
                              ("enn", {"k": 5, "rule": "mode"}), ("nearmiss-3", {"k": 2, "k3": 5}),
                              ("oss", {"k": 3, "seeds": 5}), ("smote-enn", {"smote.k": 4, "enn.rule": "mode"}),
                              ("smote-under", {"under.strategy": "majority"})]:
        yield f"{sampler} {settings}", {"sampler": sampler, "settings": settings}
    for sampler, strategy in [("smote", 0.5), ("smote", "minority"), ("smote", {"yes": 200}), ("random-under", 0.5),
                              ("random-under", {"no": 70}), ("tomek", "[no]"), ("smote", "not majority"),
                              ("tomek", "all")]:
        yield f"{sampler} {strategy}", {"sampler": sampler, "strategy": strategy}
    then = [{"sampler": "random-under", "settings": {}, "strategy": "auto"},
            {"sampler": "tomek", "settings": {}, "strategy": "all"}]
    yield "smote 0.5, random-under, tomek", {"sampler": "smote", "strategy": 0.5, "then": then}
    yield "random-over, words", {"file": "mixed.csv", "sampler": "random-over", "words": "keep"}
    yield "random-under, words, holes", {"file": "holes.csv", "sampler": "random-under", "words": "keep"}
    yield "smote-nc, numbers as words", {
        "file": "zip.csv", "sampler": "smote-nc", "data": {"columns": {"zip": {"type": "categorical"}}}}
    yield "hostile names", {"file": "hostile'; name.csv", "data": {"target": 'cl"ass', "positive": CLASSES[1]},
                            "strategy": {CLASSES[1]: 120}}
    yield "classes are numbers", {"file": "whole.csv", "strategy": {"9": 150, "-1": 100}}


def resample_cases(samplers):
    for name, options in sampler_cases(samplers):
        judged = "counts" if options.get("sampler") in STRICT_ONLY else "bits"
        yield Case("resample, scale none", name, recipe(scale="none", **options), "resample", [], judged)
        if judged == "bits" and " " not in name:
            for scale in ["standard", "minmax"]:
                yield Case("resample, scale " + scale, name, recipe(scale=scale, **options), "resample", [], "near")


def evaluate_cases(samplers):
    for name, options in sampler_cases(samplers):
        judged = "told" if options.get("sampler") in STRICT_ONLY + NEWER else "near"
        yield Case("sampler", name, recipe(**options), "evaluate", [], judged)


PROTOCOLS = {"hold-out": [], "3 hold-outs": ["--repeats", "3"], "3 folds, twice": ["--folds", "3", "--repeats", "2"]}


def classifier_cases():
    settings = {"logistic": {"C": 0.3}, "forest": {"trees": 60, "leaf": 3}, "knn": {"k": 9},
                "boosting": {"rounds": 40, "leaves": 9, "leaf": 12, "rate": 0.2}, "naive-bayes": {"smoothing": 1e-3}}
    for classifier, model in settings.items():
        judged = "told" if classifier in ["forest", "boosting"] else "near"
        for title, protocol in PROTOCOLS.items():
            for file in ["two.csv", "three.csv"]:
                yield Case("classifier " + classifier, f"{title}, {file}", recipe(file=file, classifier=classifier),
                           "evaluate", protocol, judged)
        yield Case("classifier " + classifier, "hold-out, settings", recipe(classifier=classifier, model=model),
                   "evaluate", [], judged)
        yield Case("classifier " + classifier, "split column",
                   recipe(file="parts.csv", classifier=classifier, split={"column": "part"}, data={"target": "class"}),
                   "evaluate", [], judged)
        yield Case("classifier " + classifier, "words and holes",
                   recipe(file="holes.csv", sampler="random-over", words="keep", classifier=classifier),
                   "evaluate", PROTOCOLS["3 folds, twice"], judged)


def decide_cases():
    rules = {"0.3": {"threshold": 0.3}, "best-f1": {"rule": "best-f1"}, "youden": {"rule": "youden"},
             "recall": {"rule": "recall", "recall": 0.8}, "precision": {"rule": "precision", "precision": 0.5},
             "no precision": {"rule": "precision", "precision": 1.0},
             "cost": {"rule": "cost", "miss": 10, "false-alarm": 1}}
    for rule, decide in rules.items():
        for method in ["none", "prior", "platt", "isotonic"]:
            for file in ["two.csv", "three.csv"]:
                yield Case("decide " + method, f"{rule}, {file}",
                           recipe(file=file, decide={**decide, "calibrate": method}), "evaluate", [], "near")
    yield Case("decide platt", "folds", recipe(decide={"rule": "youden", "calibrate": "platt"}), "evaluate",
               PROTOCOLS["3 folds, twice"], "near")
    yield Case("decide none", "class weights", recipe(weights={"yes": 4.5, "no": 1}), "evaluate", [], "near")
    yield Case("decide prior", "class weights, three",
               recipe(file="three.csv", weights={"c": 4}, decide={"threshold": 0.5, "calibrate": "prior"}), "evaluate",
               [], "near")


def prepare_cases():
    for missing in ["median", "category", "drop"]:
        for scale in ["none", "standard", "minmax"]:
            for words in ["leave-out", "keep"]:
                sampler = "smote" if words == "leave-out" else "random-over"
                yield Case(f"prepare {missing}", f"{scale}, words {words}",
                           recipe(file="holes.csv", sampler=sampler, missing=missing, scale=scale, words=words),
                           "evaluate", PROTOCOLS["3 folds, twice"] if scale == "standard" else [], "near")
    yield Case("prepare drop", "rules on folds",
               recipe(file="holes.csv", missing="drop", decide={"rule": "youden", "calibrate": "prior"}), "evaluate",
               [], "near")
    yield Case("prepare category", "refuse, no holes", recipe(missing="refuse"), "evaluate", [], "near")
    yield Case("prepare roles", "ignored and typed",
               recipe(file="zip.csv", sampler="random-over", words="keep",
                      data={"columns": {"zip": {"type": "categorical"}, "y": {"role": "ignore"}}}),
               "evaluate", [], "near")


class Newer(BorderlineSMOTE):
    """BorderlineSMOTE with the second kind as it is defined since 0.12."""

    def _fit_resample(self, X, y):
        if self.kind == "borderline-1":
            return super()._fit_resample(X, y)
        newer = NewerBorderline2(self.sampling_strategy, self.random_state, self.k_neighbors, self.m_neighbors)
        return newer.fit_resample(X, y)


def newer_nc(categorical_features, k_neighbors, sampling_strategy, random_state):
    return NewerSmoteNc(sampling_strategy, random_state, categorical_features, k_neighbors)


class NewerCleaning(NewerNeighbourhoodCleaning):
    def __init__(self, n_neighbors, threshold_cleaning, sampling_strategy):
        super().__init__(sampling_strategy, None, n_neighbors, threshold_cleaning)

    def fit_resample(self, rows, labels):
        return super().fit_resample(rows, np.asarray(labels))


def patched(case):
    """The names that a script imports, with newer definitions where version 0.10 has older ones."""
    if case.purpose == "evaluate":
        return []
    return [(imblearn.over_sampling, "BorderlineSMOTE", Newer), (imblearn.over_sampling, "SMOTENC", newer_nc),
            (imblearn.under_sampling, "NeighbourhoodCleaningRule", NewerCleaning)]


def run_script(case, script):
    kept = [(module, name, getattr(module, name)) for module, name, _ in patched(case)]
    for module, name, newer in patched(case):
        setattr(module, name, newer)
    try:
        with redirect_stdout(StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", ConvergenceWarning)
            warnings.filterwarnings("error", message=".*line search.*")
            return runpy.run_path(str(script))
    finally:
        for module, name, older in kept:
            setattr(module, name, older)


def prepared(command, folder, number, case):
    """Writes the script and runs the command; slow, and done several at a time."""
    path = folder / f"case-{number}.json"
    path.write_text(json.dumps(case.recipe), encoding="utf-8")
    script = folder / f"case-{number}.py"
    asked = ["code", str(path), "--for", case.purpose, *case.protocol]

    def smotescope(*arguments):
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode:
            raise RuntimeError(f"{case.name}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
        return done.stdout

    try:
        smotescope(*asked, "-o", str(script))
        words = shlex.split(smotescope(*asked, "--as", "command"))[1:]
        if case.purpose == "evaluate":
            return script, json.loads(smotescope(*words, "--json"))
        made = folder / f"case-{number}.csv"
        words = [word for word in words if not word.startswith("--output=")]
        smotescope(*words, "--provenance", "none", "-o", str(made))
        return script, made
    except RuntimeError as problem:
        return script, problem


def bits(value):
    return value if isinstance(value, str) else struct.pack("<d", value)


def compare_rows(case, names, made):
    """How many rows both have, and the largest difference; infinite where a word or a row differs."""
    with open(made, encoding="utf-8", newline="") as file:
        dialect = ";" if "hostile" in case.recipe["data"]["file"] else ","
        lines = list(csv.reader(file, delimiter=dialect))
    theirs = names["resampled"]
    if case.judged == "counts":
        own = [line[lines[0].index(names["TARGET"])] for line in lines[1:]]
        asked = theirs[names["TARGET"]].astype(str).value_counts().to_dict()
        return f"{len(own)} and {len(theirs)} rows", max(abs(own.count(label) - asked[label]) for label in asked)
    if len(lines) - 1 != len(theirs):
        return f"{len(lines) - 1} and {len(theirs)} rows", np.inf
    worst = 0.0
    for column in theirs.columns:
        cells = [line[lines[0].index(column)] for line in lines[1:]]
        for cell, value in zip(cells, theirs[column]):
            if cell.strip().lower() in names["EMPTY"]:
                continue    # an empty cell stays empty in its row
            if isinstance(value, str):
                worst = max(worst, 0.0 if cell == value else np.inf)
                continue
            number = float(cell.replace(",", "."))
            if case.judged == "bits" and bits(number) != bits(float(value)):
                worst = max(worst, abs(number - value) or np.inf)
            worst = max(worst, abs(number - value) / max(1.0, abs(number)))
    return f"{len(theirs)} rows", worst


def compare_metrics(case, names, report):
    worst, where = 0.0, "all metrics"
    gaps = {"roc_auc": 0.0, "brier": 0.0}
    runs = {run["name"]: run for run in report["runs"]}
    if set(runs) != set(names["results"]):
        return f"{sorted(runs)} and {sorted(names['results'])}", np.inf
    for variant, of_splits in names["results"].items():
        for metric in of_splits[0]:
            own = runs[variant]["splits"][metric]
            if len(own) != len(of_splits):
                return f"{len(own)} and {len(of_splits)} splits", np.inf
            for left, right in zip(own, (split[metric] for split in of_splits)):
                # What is not defined, for one class even, scikit-learn takes for 0.
                gap = 0.0 if left is None else abs(left - right)
                if metric in gaps:
                    gaps[metric] = max(gaps[metric], gap)
                if gap > worst:
                    worst, where = gap, f"{metric} of {variant}"
    if case.judged == "told":
        where += ", " + ", ".join(f"{metric} {gap:.2g}" for metric, gap in gaps.items())
    return where, worst


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", nargs="+", help="starts the program")
    parser.add_argument("--only", type=lambda text: text.split(","), help="groups, with commas between")
    parser.add_argument("--like", default="", help="only cases with this in their names")
    arguments = parser.parse_args()
    command, only = arguments.command, arguments.only
    listed = subprocess.run([*command, "samplers", "--json"], capture_output=True, text=True, check=True).stdout
    samplers = json.loads(listed)
    every = {"resample": resample_cases(samplers), "evaluate": evaluate_cases(samplers),
             "classifiers": classifier_cases(), "decide": decide_cases(), "prepare": prepare_cases()}
    cases = [case for name, some in every.items() if not only or name in only
             for case in some if arguments.like in case.name]
    failures, table = 0, {}
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
        folder = Path(temporary)
        make_files(folder)
        os.chdir(folder)
        jobs = [pool.submit(prepared, command, folder, number, case) for number, case in enumerate(cases)]
        for case, job in zip(cases, jobs):
            script, made = job.result()
            try:
                if isinstance(made, RuntimeError):
                    raise made
                compare = compare_metrics if case.purpose == "evaluate" else compare_rows
                names = run_script(case, script)
                what, worst = compare(case, names, made)
                rounding = ROUNDING.get(len(names["CLASSES"]), MORE_CLASSES)
            except Exception as problem:  # a script that fails is a result
                what, worst, rounding = f"{type(problem).__name__}: {problem}", np.inf, 0.0
            limit = {"bits": 0.0, "near": rounding}.get(case.judged, np.inf)
            failed = not worst <= limit or (worst == np.inf)
            failures += failed
            sign = "DIFFERS" if failed else {"bits": "equal", "near": "agrees"}.get(case.judged, "told")
            print(f"{case.group:26} {case.name:44} {what:36} {worst:.2g} {sign}", flush=True)
            table.setdefault(case.group, []).append((worst, sign))
    print()
    for group, results in table.items():
        print(f"{group:26} {len(results):4} cases, largest difference {max(worst for worst, _ in results):.2g}"
              f"{'' if all(sign != 'DIFFERS' for _, sign in results) else '  DIFFERS'}")
    print(f"{len(cases) - failures} of {len(cases)} agree or are told")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

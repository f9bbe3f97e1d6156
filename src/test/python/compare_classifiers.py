#!/usr/bin/env python3
"""Compares every classifier with scikit-learn's on rows of its own, two classes and three.

Run by hand, with the command that starts the program:
    python3 src/test/python/compare_classifiers.py smotescope
Two thirds of the rows are learned from, told by the column `part`; prints ROC-AUC (for three classes one
against the rest, macro), log loss, and the seconds of learning and judging.
"""
import csv
import json
import subprocess
import sys
import tempfile
import time

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier

SEEDS = 4
ROWS = 6_000
COLUMNS = 10


def rows(seed, classes):
    """Classes by a curved border and noise; the last one is rare."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(ROWS, COLUMNS)).round(6)
    score = x[:, 0] * x[:, 1] + np.sin(2 * x[:, 2]) + 0.5 * x[:, 3] + rng.normal(scale=0.7, size=ROWS)
    cuts = [0.9] if classes == 2 else [0.5, 0.9]
    return x, np.searchsorted(np.quantile(score, cuts), score)


def reference(seed):
    return {
        "logistic": LogisticRegression(tol=1e-9, max_iter=10_000),
        "forest": RandomForestClassifier(100, random_state=seed, n_jobs=2),
        "knn": KNeighborsClassifier(),
        "boosting": HistGradientBoostingClassifier(early_stopping=False),
        "naive-bayes": GaussianNB(),
    }


def ours(path, name):
    command = sys.argv[1:] + ["evaluate", path, "--target", "class", "--split-column", "part"]
    command += ["--ignore", "part", "--sampler", "none", "--classifier", name, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    run = json.loads(done.stdout)["runs"][0]
    seconds = run["seconds"]
    return [run["metrics"]["roc_auc"], run["metrics"]["log_loss"], seconds["fit"] + seconds["score"]]


for classes in [2, 3]:
    found = {}
    for seed in range(SEEDS):
        x, y = rows(seed, classes)
        test = np.arange(ROWS) % 3 == 2
        mean, spread = x[~test].mean(0), x[~test].std(0)
        scaled = (x - mean) / spread
        with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as file:
            out = csv.writer(file)
            out.writerow([f"x{j}" for j in range(COLUMNS)] + ["part", "class"])
            for i in range(ROWS):
                out.writerow([*x[i], "test" if test[i] else "train", "abc"[y[i]]])
            file.flush()
            for name, model in reference(seed).items():
                start = time.perf_counter()
                p = model.fit(scaled[~test], y[~test]).predict_proba(scaled[test])
                seconds = time.perf_counter() - start
                area = roc_auc_score(y[test], p[:, 1] if classes == 2 else p, multi_class="ovr")
                theirs = [area, log_loss(y[test], p), seconds]
                found.setdefault(name, []).append((theirs, ours(file.name, name)))
    for name, pairs in found.items():
        for kind, values in zip(["scikit-learn", "own"], np.swapaxes(np.array(pairs), 0, 1)):
            means, spreads = values.mean(0), values.std(0)
            print(f"{classes} {name:12} {kind:12} auc {means[0]:.4f} ({spreads[0]:.4f})"
                  f"  log loss {means[1]:.4f} ({spreads[1]:.4f})  seconds {values[:, 2].min():.2f}")

#!/usr/bin/env python3
"""Writes what the classifiers' tests compare with, found by scikit-learn.

Run by hand from the project's folder:
    python3 src/test/python/make_classifier_golden.py [naive_bayes neighbours logistic trees]
Files in the project are from scikit-learn 1.2.1. Rows are standardised by the mean and population
standard deviation of all of them; even rows are learned from, odd rows judged.
"""
import csv
import json
import pathlib
import sys
import warnings

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.utils.class_weight import compute_sample_weight

ROOT = pathlib.Path("src/test/resources/golden")
SEEDS = 20


def data(name):
    with open(ROOT / "datasets" / f"{name}.csv") as file:
        rows = list(csv.reader(file))[1:]
    x = np.array([[float(cell) for cell in row[:-1]] for row in rows])
    code = np.unique([row[-1] for row in rows], return_inverse=True)[1]
    spread = x.std(0)
    x = (x - x.mean(0)) / np.where(spread == 0, 1, spread)
    return x[::2], code[::2], x[1::2], code[1::2]


def write(name, cases):
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    path = ROOT / "classifiers" / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text("[\n" + lines + "\n]\n")


def weights(code, balanced):
    return compute_sample_weight("balanced" if balanced else None, code)


def naive_bayes():
    for name in ["o01_blobs2d", "o05_tiny3", "o06_multi4", "o08_constant", "o09_imb600"]:
        x, y, judged, _ = data(name)
        for smoothing in [1e-9, 0.01]:
            for balanced in [False, True]:
                model = GaussianNB(var_smoothing=smoothing).fit(x, y, weights(y, balanced))
                yield {
                    "dataset": name,
                    "smoothing": smoothing,
                    "balanced": balanced,
                    "probabilities": model.predict_proba(judged)[:25].tolist(),
                }


def neighbours():
    """A row is settled if no other row is as far as its k-th neighbour."""
    for name in ["o01_blobs2d", "o02_blobs8d", "o06_multi4", "o09_imb600", "o04_grid_ties"]:
        x, y, judged, _ = data(name)
        for k in [1, 5, 12]:
            model = KNeighborsClassifier(k).fit(x, y)
            far = model.kneighbors(judged, k + 1)[0]
            settled = far[:, k] > far[:, k - 1] * (1 + 1e-9)
            yield {
                "dataset": name,
                "k": k,
                "settled": np.flatnonzero(settled).tolist(),
                "probabilities": model.predict_proba(judged)[settled].tolist(),
            }


def logistic():
    for name in ["o02_blobs8d", "o06_multi4", "o09_imb600", "o10_multi3_ties"]:
        x, y, _, _ = data(name)
        binary = len(np.unique(y)) == 2
        for balanced in [False, True]:
            model = LogisticRegression(
                C=1.0,
                solver="newton-cholesky" if binary else "lbfgs",
                multi_class="auto" if binary else "multinomial",
                class_weight="balanced" if balanced else None,
                tol=1e-13,
                max_iter=100_000,
                warm_start=True,
            )
            with warnings.catch_warnings():
                # It wants a smaller gradient than rounding allows.
                warnings.simplefilter("ignore")
                model.fit(x, y)
                # lbfgs also stops where the loss falls by less than 2e-9: it starts again there.
                for _ in range(0 if binary else 200):
                    model.fit(x, y)
            intercept = model.intercept_ - (0 if binary else model.intercept_.mean())
            yield {
                "dataset": name,
                "solver": model.solver,
                "balanced": balanced,
                "coefficients": model.coef_.tolist(),
                "intercepts": intercept.tolist(),
            }


def quality(y, p):
    auc = roc_auc_score(y, p[:, 1] if p.shape[1] == 2 else p, multi_class="ovr")
    return [auc, -np.log(np.maximum(p[np.arange(len(y)), y], 1e-3)).mean()]


def trees():
    """Ranking and log loss (probabilities not below 0.001), means over seeds for the forest."""
    for name in ["o02_blobs8d", "o06_multi4", "o09_imb600"]:
        x, y, judged, truth = data(name)
        for balanced in [False, True]:
            weight = weights(y, balanced)
            forest = [
                quality(truth, RandomForestClassifier(100, random_state=seed).fit(x, y, weight).predict_proba(judged))
                for seed in range(SEEDS)
            ]
            boosted = HistGradientBoostingClassifier(early_stopping=False).fit(x, y, weight)
            yield {
                "dataset": name,
                "balanced": balanced,
                "forest": np.mean(forest, 0).round(5).tolist(),
                "forestSpread": np.std(forest, 0).round(5).tolist(),
                "boosting": np.round(quality(truth, boosted.predict_proba(judged)), 5).tolist(),
                "boosted": boosted.predict_proba(judged)[:25].round(6).tolist(),
            }


for topic in sys.argv[1:] or ["naive_bayes", "neighbours", "logistic", "trees"]:
    write(topic, globals()[topic]())

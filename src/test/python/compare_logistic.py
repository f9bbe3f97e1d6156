#!/usr/bin/env python3
"""Prints the optima that LogisticRegressionTest compares with, found by scikit-learn.

The data are a formula in whole numbers, so that the test makes the same rows. Run by hand:
    python3 src/test/python/compare_logistic.py
Results in the test are from scikit-learn 1.2.1. The default solver stops far too early; hence
newton-cholesky (two classes) and newton-cg (more), both as tight as they go.
"""
import sys
import warnings

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression


def rows(n, d, classes):
    """Noise in [-0.5, 0.5), shifted by class; the classes have 1/2, 1/4, ... of the rows."""
    i = np.arange(n)[:, None]
    j = np.arange(d)[None, :]
    noise = (i * 7919 + j * 104729 + i * i * (j + 3) * 31) % 10007 / 10007.0 - 0.5
    y = np.minimum(classes - 1, np.array([(r & -r).bit_length() - 1 for r in range(1, n + 1)]))
    shift = (y[:, None] * (j + 2) * 37) % 11 / 20.0 - 0.25
    return (noise + shift) * 2, y


def gradient(x, y, model, c, weight):
    k = len(model.classes_)
    p = model.predict_proba(x)
    r = (p - np.eye(k)[y]) * weight[:, None] * c
    if k == 2:
        r = r[:, 1:]
    return max(np.abs(r.T @ x + model.coef_).max(), np.abs(r.sum(0)).max())


def show(n, d, classes, c, balanced):
    x, y = rows(n, d, classes)
    solver = "newton-cholesky" if classes == 2 else "newton-cg"
    weight = n / (classes * np.bincount(y))[y] if balanced else np.ones(n)
    model = LogisticRegression(C=c, solver=solver, tol=1e-13, max_iter=10000)
    model.fit(x, y, sample_weight=weight)
    print(f"rows {n} x {d}, classes {np.bincount(y)}, C {c}, balanced {balanced}: "
          f"gradient {gradient(x, y, model, c, weight):.1e}")
    for coefficients, intercept in zip(model.coef_, model.intercept_):
        print("  ", ", ".join(f"{v:.12g}" for v in [*coefficients, intercept]))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print("scikit-learn", sklearn.__version__, "Python", sys.version.split()[0])
    show(200, 3, 2, 1.0, False)
    show(200, 3, 2, 1e4, True)
    show(200, 3, 2, 1e-4, False)
    show(30, 40, 2, 1.0, False)
    show(300, 2, 3, 1.0, False)
    show(300, 2, 4, 0.1, True)
    show(120, 3, 5, 100.0, False)

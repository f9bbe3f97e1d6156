#!/usr/bin/env python3
"""Makes the optima of logistic regression with own class weights that
LogisticRegressionReferenceTest compares with, found by scikit-learn's `class_weight={...}`.

Run by hand, from the root of the project:
    /usr/bin/python3 src/test/python/make_class_weight_golden.py
Writes src/test/resources/golden/class-weights/*.json from golden/datasets. Two classes are solved
by newton-cholesky, more by newton-cg, both until nothing changes (lbfgs stops too early); the
largest entry of the gradient of C * sum_i w_i * loss_i + 0.5 * |coef|^2 stands beside each optimum.
"""
import csv
import json
import os
import sys
import warnings

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

GOLDEN = "src/test/resources/golden"
CASES = {
    "o01_blobs2d": [{"minority": 5.0, "majority": 1.0}, {"minority": 0.25, "majority": 3.0}],
    "o02_blobs8d": [{"minority": 8.0, "majority": 0.5}],
    "o09_imb600": [{"minority": 10.0}],
    "o06_multi4": [{"alpha": 1.0, "beta": 2.0, "delta": 7.5, "gamma": 0.4}],
    "o10_multi3_ties": [],
}


def rows(name):
    with open(f"{GOLDEN}/datasets/{name}.csv", newline="") as file:
        lines = list(csv.reader(file))[1:]
    x = np.array([[float(cell) for cell in line[:-1]] for line in lines])
    return StandardScaler().fit_transform(x), np.array([line[-1] for line in lines])


def gradient(x, y, model, c, weight):
    k = len(model.classes_)
    truth = (y[:, None] == model.classes_[None, :]).astype(float)
    r = (model.predict_proba(x) - truth) * weight[:, None] * c
    if k == 2:
        r = r[:, 1:]
    return float(max(np.abs(r.T @ x + model.coef_).max(), np.abs(r.sum(0)).max()))


def case(x, y, weights, c):
    solver = "newton-cholesky" if len(set(y)) == 2 else "newton-cg"
    model = LogisticRegression(
        C=c, solver=solver, class_weight=weights, tol=1e-14, max_iter=100000,
        multi_class="auto" if solver == "newton-cholesky" else "multinomial")
    model.fit(x, y)
    per_row = np.array([weights.get(label, 1.0) for label in y])
    return {
        "C": c,
        "class_weight": weights,
        "solver": solver,
        "coef": model.coef_.tolist(),
        "intercept": model.intercept_.tolist(),
        "gradient_max": gradient(x, y, model, c, per_row),
    }


def main():
    warnings.simplefilter("ignore")
    os.makedirs(f"{GOLDEN}/class-weights", exist_ok=True)
    for name, cases in CASES.items():
        x, y = rows(name)
        labels = sorted(set(y))
        if not cases:
            cases = [{label: 1.0 + i for i, label in enumerate(labels)}]
        for weights in cases:
            assert set(weights) <= set(labels), (name, labels)
        made = [case(x, y, weights, c) for weights in cases for c in (0.1, 1.0, 100.0)]
        document = {"dataset": name, "class_order": labels, "cases": made,
                    "made_with": f"scikit-learn {sklearn.__version__}"}
        with open(f"{GOLDEN}/class-weights/{name}.json", "w") as file:
            json.dump(document, file, indent=1)
            file.write("\n")
        print(name, labels, ["%.1e" % each["gradient_max"] for each in made])


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Writes the probabilities that OutOfFoldForestTest compares with, found by scikit-learn.

Run by hand from the project's folder:
    python3 src/test/python/make_forest_probabilities.py > src/test/resources/golden/forest/probabilities.json
The file in the project is from scikit-learn 1.2.1: per row the mean, over 30 seeds, of the out-of-fold
probability of its own class. One forest says little: two seeds of scikit-learn have a rank
correlation of 0.6 to 0.95 on these data.
"""
import csv
import json
import pathlib

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_predict

DATASETS = pathlib.Path("src/test/resources/golden/datasets")
NAMES = ["o02_blobs8d", "o04_grid_ties", "o06_multi4"]
SEEDS = 30

lines = []
for name in NAMES:
    with open(DATASETS / f"{name}.csv") as file:
        rows = list(csv.reader(file))[1:]
    x = np.array([[float(cell) for cell in row[:-1]] for row in rows])
    code = np.unique([row[-1] for row in rows], return_inverse=True)[1]
    total = np.zeros(len(code))
    for seed in range(SEEDS):
        forest = RandomForestClassifier(100, random_state=seed)
        folds = StratifiedKFold(5, shuffle=True, random_state=seed)
        p = cross_val_predict(forest, x, code, cv=folds, method="predict_proba")
        total += p[np.arange(len(code)), code]
    mean = [round(float(p), 4) for p in total / SEEDS]
    lines.append(f' "{name}": {json.dumps(mean, separators=(",", ":"))}')
print("{\n" + ",\n".join(lines) + "\n}")

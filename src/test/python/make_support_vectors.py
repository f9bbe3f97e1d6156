#!/usr/bin/env python3
"""Writes the support vectors that SupportVectorsTest compares with, found by scikit-learn (libsvm).

Run by hand from the project's folder:
    python3 src/test/python/make_support_vectors.py > src/test/resources/golden/svm/supports.json
The file in the project is from scikit-learn 1.2.1. Columns are standardised as in the test.
"""
import csv
import json
import pathlib

import numpy as np
from sklearn.svm import SVC

DATASETS = pathlib.Path("src/test/resources/golden/datasets")
NAMES = [
    "o01_blobs2d", "o02_blobs8d", "o03_duplicates", "o04_grid_ties", "o05_tiny3", "o06_multi4",
    "o08_constant", "o09_imb600", "o10_multi3_ties", "o12_far", "o13_offset", "o14_sorted",
]
# These have equal rows, and with a large C it is not determined which of them support.
EQUAL_ROWS = {"o03_duplicates", "o04_grid_ties"}

lines = []
for name in NAMES:
    with open(DATASETS / f"{name}.csv") as file:
        rows = list(csv.reader(file))[1:]
    x = np.array([[float(cell) for cell in row[:-1]] for row in rows])
    y = np.array([row[-1] for row in rows])
    # Differences to the first row first: means of far columns are then as exact as in the test.
    shifted = x - x[0]
    mean = shifted.mean(axis=0)
    spread = shifted.std(axis=0)
    scaled = (shifted - mean) / np.where(spread == 0, 1, spread)
    cases = [
        {"C": c, "support": sorted(int(i) for i in SVC(C=c).fit(scaled, y).support_)}
        for c in ((1.0,) if name in EQUAL_ROWS else (1.0, 10.0))
    ]
    lines.append(f' "{name}": {json.dumps(cases, separators=(",", ":"))}')
print("{\n" + ",\n".join(lines) + "\n}")

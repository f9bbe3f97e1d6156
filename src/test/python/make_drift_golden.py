#!/usr/bin/env python3
"""Writes the two-sample Kolmogorov-Smirnov statistics that ColumnDriftTest compares with, found by
scipy.

Run by hand from the project's folder:
    python3 src/test/python/make_drift_golden.py
The file in the project is from numpy 1.24.2 and scipy 1.10.1. All values are multiples of 1/8, so
that the difference of two is exact.
"""
import json
import pathlib

import numpy as np
from scipy.stats import ks_2samp

TARGET = pathlib.Path("src/test/resources/golden/drift/ks.json")


def eighths(values):
    return (np.round(np.asarray(values) * 8) / 8).tolist()


def case(name, before, after):
    before, after = eighths(before), eighths(after)
    return {"name": name, "before": before, "after": after,
            "statistic": float(ks_2samp(before, after, method="exact").statistic)}


rng = np.random.RandomState(11)
cases = [
    case("the same", np.arange(9), np.arange(9)),
    case("nothing shared", np.arange(5), np.arange(7) + 20),
    case("nothing shared, below", np.arange(5), np.arange(7) - 20),
    case("one value each", [1], [1]),
    case("all tied but one", [2] * 12, [2] * 6 + [3]),
    case("many ties", rng.randint(0, 4, 60), rng.randint(0, 5, 45)),
    case("shifted", rng.normal(0, 4, 80), rng.normal(1.5, 4, 130)),
    case("narrower", rng.normal(0, 6, 70), rng.normal(0, 3, 200)),
    case("wider", rng.normal(0, 3, 40), rng.normal(0, 9, 33)),
]
TARGET.parent.mkdir(parents=True, exist_ok=True)
TARGET.write_text(json.dumps(cases) + "\n")

#!/usr/bin/env python3
"""Writes what HullTest and DensityGridTest compare with, found by scipy: corners of convex hulls and
Gaussian densities by Scott's rule.

Run by hand from the project's folder:
    python3 src/test/python/make_shape_golden.py
The file in the project is from numpy 1.24.2 and scipy 1.10.1.
"""
import json
import pathlib

import numpy as np
from scipy.spatial import ConvexHull
from scipy.stats import gaussian_kde

GOLDEN = pathlib.Path("src/test/resources/golden")
LINES = 9
random = np.random.default_rng(11)
cases = {
    "cloud": random.normal(size=(60, 2)) @ np.array([[2.0, 0.3], [1.1, 0.5]]) + [4, -7],
    "two": np.vstack([random.normal(size=(25, 2)), random.normal(size=(15, 2)) * 0.4 + [5, 3]]),
    "three": np.array([[0.0, 0.0], [3.0, 1.0], [1.0, 4.0]]),
}
written = {}
for name, places in cases.items():
    density = gaussian_kde(places.T)
    room = 3 * np.sqrt(np.diag(density.covariance))
    low, high = places.min(axis=0) - room, places.max(axis=0) + room
    across, up = np.meshgrid(np.linspace(low[0], high[0], LINES), np.linspace(low[1], high[1], LINES))
    written[name] = {
        "xs": places[:, 0].tolist(),
        "ys": places[:, 1].tolist(),
        "corners": sorted(ConvexHull(places).vertices.tolist()),
        "area": ConvexHull(places).volume,
        "frame": [low[0], high[0], low[1], high[1]],
        "densities": density(np.vstack([across.ravel(), up.ravel()])).tolist(),
    }
folder = GOLDEN / "shapes"
folder.mkdir(exist_ok=True)
(folder / "shapes.json").write_text(json.dumps(written, indent=1) + "\n")

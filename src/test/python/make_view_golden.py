#!/usr/bin/env python3
"""Writes what LdaReferenceTest, PairRankingTest and EmbeddingQualityTest compare with, found by
scikit-learn and scipy: discriminants, how well pairs of features tell classes apart, and how far
neighbourhoods survive principal components and t-SNE.

Run by hand from the project's folder:
    python3 src/test/python/make_view_golden.py
The files in the project are from numpy 1.24.2, scipy 1.10.1 and scikit-learn 1.2.1.
"""
import itertools
import json
import pathlib
import warnings

import numpy as np
from scipy.linalg import eigh
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.manifold import TSNE, trustworthiness
from sklearn.neighbors import NearestNeighbors

warnings.filterwarnings("ignore")
GOLDEN = pathlib.Path("src/test/resources/golden")
DATA = ["o01_blobs2d", "o02_blobs8d", "o03_duplicates", "o04_grid_ties", "o05_tiny3", "o06_multi4",
        "o08_constant", "o09_imb600", "o10_multi3_ties", "o12_far", "o13_offset", "o14_sorted"]
RIDGE = 1e-3


def read(name):
    lines = (GOLDEN / "datasets" / f"{name}.csv").read_text().split("\n")[1:]
    rows = [line.strip().split(",") for line in lines if line.strip()]
    x = np.array([[float(cell) for cell in row[:-1]] for row in rows])
    y = np.array([row[-1] for row in rows])
    deviation = x.std(axis=0)
    return (x - x.mean(axis=0)) / np.where(deviation == 0, 1, deviation), y


def within(x, y):
    return sum(np.cov(x[y == c].T, bias=True).reshape(x.shape[1], -1) * (y == c).mean()
               for c in np.unique(y))


def between(x, y):
    return np.cov(x.T, bias=True).reshape(x.shape[1], -1) - within(x, y)


def discriminants(x, y):
    """Directions with within-class variance 1, and shares of the between-class variance."""
    if np.linalg.matrix_rank(within(x, y)) == x.shape[1]:
        found = LinearDiscriminantAnalysis(solver="eigen").fit(x, y)
        svd = LinearDiscriminantAnalysis(solver="svd").fit(x, y)
        count = min(2, len(np.unique(y)) - 1, x.shape[1])
        assert np.allclose(found.explained_variance_ratio_[:count],
                           svd.explained_variance_ratio_[:count])
        return found.scalings_[:, :count].T, found.explained_variance_ratio_[:count], False
    units = np.sqrt(np.diag(within(x, y)))
    units = np.where(units > 0, units, np.sqrt(np.diag(between(x, y)).clip(0)))
    units = np.where(units > 1e-10, units, 1)
    inside = within(x / units, y)
    inside = (1 - RIDGE) * inside + RIDGE * np.trace(inside) / len(units) * np.eye(len(units))
    values, vectors = eigh(between(x / units, y), inside)
    count = min(2, len(np.unique(y)) - 1, x.shape[1])
    order = np.argsort(-values)[:count]
    return (vectors[:, order].T / units), values[order] / values.sum(), True


def rest(x, y, direction):
    unit = direction / np.linalg.norm(direction)
    left = x - np.outer(x @ unit, unit)
    found = PCA(n_components=1).fit(left)
    axis = found.components_[0] / np.sqrt(found.components_[0] @ within(x, y) @ found.components_[0])
    return axis, found.explained_variance_[0] / x.var(axis=0, ddof=1).sum()


def pair_scores(x, y):
    """The mean share of a row's own class among its ten nearest rows, classes counted alike."""
    counts = {c: (y == c).sum() for c in np.unique(y)}
    scores = []
    for a, b in itertools.combinations(range(x.shape[1]), 2):
        near = NearestNeighbors(n_neighbors=11).fit(x[:, [a, b]])
        found = near.kneighbors(return_distance=False, n_neighbors=10)
        shares = []
        for i, row in enumerate(found):
            weights = np.array([1 / (counts[y[j]] - (y[j] == y[i])) for j in row])
            shares.append(weights[y[row] == y[i]].sum() / weights.sum())
        score = np.mean([np.mean(np.array(shares)[y == c]) for c in counts])
        scores.append({"across": a, "up": b, "score": score})
    return sorted(scores, key=lambda pair: -pair["score"])


def write(name, value):
    folder = GOLDEN / "views"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(value, indent=1) + "\n")


def main():
    found = {}
    for name in DATA:
        x, y = read(name)
        axes, shares, singular = discriminants(x, y)
        entry = {"singular": singular, "axes": axes.tolist(), "shares": shares.tolist()}
        if len(axes) == 1 and x.shape[1] > 1:
            axis, share = rest(x, y, axes[0])
            entry["rest"] = {"axis": axis.tolist(), "share": share}
        found[name] = entry
    write("lda", found)
    write("pairs", {name: pair_scores(*read(name)) for name in ["o02_blobs8d", "o06_multi4"]})
    kept = {}
    for name in ["o02_blobs8d", "o06_multi4", "o09_imb600"]:
        x, _ = read(name)
        tsne = TSNE(init="pca", learning_rate="auto", random_state=0).fit_transform(x)
        kept[name] = {"pca": trustworthiness(x, PCA(2).fit_transform(x), n_neighbors=10),
                      "tsne": trustworthiness(x, tsne, n_neighbors=10)}
    write("trustworthiness", kept)


main()

"""Made rows for the measurements: two classes, 10 % in the smaller one, as CSV."""
import os
import zlib

import numpy as np

SIGNAL = 6
CHUNK = 50_000
SHARE = 0.1
STRAY = 0.08


def path(folder, n, d, words=0):
    """The file of n rows with d columns of numbers and some of words; made if it is not there yet."""
    name = "rows_%d_%d%s.csv" % (n, d, "_w%d" % words if words else "")
    file = os.path.join(folder, name)
    if not os.path.exists(file):
        write(file + ".part", n, d, words, zlib.crc32(name.encode()))
        os.rename(file + ".part", file)
    return file


class Blobs:
    """A mixture of normal blobs, each with axes of its own."""

    def __init__(self, rng, centres, spread):
        m = centres.shape[1]
        self.centres = centres
        self.axes = [
            np.linalg.qr(rng.normal(size=(m, m)))[0] * np.sqrt(spread * rng.uniform(0.4, 1.6, m))
            for _ in centres
        ]

    def draw(self, rng, n):
        of = rng.integers(len(self.centres), size=n)
        rows = rng.normal(size=(n, self.centres.shape[1]))
        for blob, axes in enumerate(self.axes):
            here = of == blob
            rows[here] = self.centres[blob] + rows[here] @ axes.T
        return rows


def problem(d):
    """The same blobs for every number of rows, so that only the size differs."""
    rng = np.random.default_rng(d)
    m = min(d, SIGNAL)
    large = rng.normal(scale=2.2, size=(4, m))
    toward = rng.normal(size=(3, m))
    toward /= np.linalg.norm(toward, axis=1, keepdims=True)
    small = np.vstack([large[0], large[1:3].mean(axis=0), large.mean(axis=0)])
    small += toward * np.array([[1.3], [1.0], [4.5]])
    noise = np.linalg.qr(rng.normal(size=(d - m, d - m)))[0] if d > m else None
    return Blobs(rng, large, 1.1), Blobs(rng, small, 0.5), rng.normal(size=(m, d - m)) / 4, noise


def write(file, n, d, words, seed):
    large, small, mix, noise = problem(d)
    rng = np.random.default_rng(seed)
    rare = np.zeros(n, bool)
    rare[rng.choice(n, round(n * SHARE), replace=False)] = True
    names = ["f%d" % j for j in range(d)] + ["w%d" % j for j in range(words)] + ["label"]
    form = ",".join(["%.6g"] * d + ["%s"] * (words + 1)) + "\n"
    with open(file, "w") as out:
        out.write(",".join(names) + "\n")
        for start in range(0, n, CHUNK):
            y = rare[start:start + CHUNK]
            odd = y & (rng.uniform(size=len(y)) >= STRAY)
            x = large.draw(rng, len(y))
            x[odd] = small.draw(rng, int(odd.sum()))
            if noise is not None:
                x = np.hstack([x, rng.normal(size=(len(y), noise.shape[0])) @ noise + x @ mix])
            columns = [["w%d" % v for v in word(rng, y, j)] for j in range(words)]
            labels = np.where(y, "minority", "majority").tolist()
            rest = list(zip(*columns, labels))
            out.write("".join([form % (*a, *b) for a, b in zip(x.tolist(), rest)]))


def word(rng, y, j):
    """Words that tell a little about the class: the rare one prefers later words."""
    kinds = 3 + 2 * j
    weights = np.where(y[:, None], np.arange(1, kinds + 1), np.arange(kinds, 0, -1)).astype(float)
    sums = np.cumsum(weights / weights.sum(axis=1, keepdims=True), axis=1)
    return np.minimum((rng.uniform(size=(len(y), 1)) > sums).sum(axis=1), kinds - 1)

"""Makes src/test/resources/golden/parity-mixed/*.json: what parity mode must return where columns
hold words; and golden/selection/selection.json, which of equal values numpy selects.

Made with imbalanced-learn 0.10.0 (SMOTE-NC: smotenc_reference.py), scikit-learn 1.2.1 and numpy
1.24.2 on x86-64 Linux. Newer numpy selects among equal values in another way on some processors.
Run by hand, never by the build:

    python3 src/test/python/make_mixed_golden.py src/test/resources/golden

A case of parity-mixed names the sampler, k, the strategy and the seed, and the SHA-256 of all rows
in order: of every row its label and its words in UTF-8, each ended by a zero byte, and its numbers
as little-endian doubles, in the order of the columns. A case of selection has values and the
positions of the smallest, as `argpartition(values, count - 1)[:count]` gives them.
"""

import hashlib
import json
import struct
import sys
import warnings
from pathlib import Path

import numpy as np
from imblearn.over_sampling import SMOTEN

from smotenc_reference import NewerSmoteNc


def data_set(seed, counts, kinds, sizes):
    """Columns of numbers (n) and words (w) in a mixed order of rows."""
    random = np.random.RandomState(seed)
    labels = np.concatenate([[label] * n for label, n in counts.items()])
    random.shuffle(labels)
    shift = {label: number for number, label in enumerate(sorted(counts))}
    rows = np.empty((len(labels), len(kinds)), dtype=object)
    for j, kind in enumerate(kinds):
        words = [f"w{i * 37 % 101}" for i in range(sizes[j % len(sizes)])] + ["Zoo", "ärger", "a b"][:j % 4]
        for i, label in enumerate(labels):
            if kind == "n":
                rows[i, j] = float(round(shift[label] * 1.3 + random.randn() * (1 + j), 6))
            else:
                offset = shift[label] if random.rand() < 0.6 else 0
                rows[i, j] = words[(random.randint(len(words)) + offset) % len(words)]
    return rows, labels


def digest(rows, labels):
    sha = hashlib.sha256()
    for row, label in zip(rows, labels):
        sha.update(label.encode("utf-8") + b"\0")
        for cell in row:
            sha.update(struct.pack("<d", cell) if isinstance(cell, float) else cell.encode("utf-8") + b"\0")
    return sha.hexdigest()


def outcomes(rows, labels, kinds):
    names, counts = np.unique(labels, return_counts=True)
    small = str(names[counts.argmin()])
    words = [j for j, kind in enumerate(kinds) if kind == "w"]
    for strategy in ["auto", {small: int(counts.max() * 3 // 4)}]:
        for seed, k in [(0, 5), (7, 3), (42, 6), (2**32 - 1, 5), (11, 1)]:
            if "n" in kinds:
                sampler = NewerSmoteNc(strategy, seed, words, k)
            else:
                sampler = SMOTEN(sampling_strategy=strategy, random_state=seed, k_neighbors=k)
            made, made_labels = sampler.fit_resample(rows, labels)
            yield {"sampler": "smote-nc" if "n" in kinds else "smote-n", "k": k, "strategy": strategy,
                   "seed": seed, "rows": len(made), "sha256": digest(made, made_labels)}


def write(folder, name, seed, counts, kinds, sizes):
    rows, labels = data_set(seed, counts, kinds, sizes)
    document = {"name": name, "labels": labels.tolist(), "columns": rows.T.tolist(),
                "cases": list(outcomes(rows, labels, kinds))}
    text = json.dumps(document, ensure_ascii=False).replace('}, {"sampler"', '},\n{"sampler"')
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def killer(size):
    """An order in which the median of three is always a bad pivot, so that numpy changes its way."""
    values = np.empty(size)
    half = size // 2
    for i in range(half):
        values[i] = i + 1 if i % 2 == 0 else half + i + (half % 2)
        values[half + i] = (i + 1) * 2
    return values[: 2 * half]


def selections():
    random = np.random.RandomState(1)
    for size, different in [(1, 1), (2, 1), (3, 2), (4, 1), (5, 3), (7, 2), (8, 8), (9, 3), (20, 4), (31, 2),
                            (64, 5), (100, 3), (100, 100), (257, 6)]:
        for count in sorted({1, 2, 3, 4, 6, size // 2, size - 1, size}):
            if 1 <= count <= size:
                yield random.randint(different, size=size).astype(float), count
    for size in [40, 200, 1000]:
        for count in [4, 6, size // 2, size - 3]:
            yield killer(size), count
            yield np.floor(killer(size) / 3), count


def main():
    warnings.filterwarnings("ignore")
    root = Path(sys.argv[1])
    folder = root / "parity-mixed"
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, "binary", 1, {"no": 60, "yes": 20}, "nwnw", (3, 5, 20))
    write(folder, "words-first", 2, {"b": 50, "a": 23, "c": 14}, "wnnww", (3, 5, 20))
    write(folder, "one-of-each", 3, {"x": 50, "y": 20}, "wn", (3,))
    write(folder, "words", 4, {"no": 80, "yes": 30}, "wwww", (3, 5, 20))
    write(folder, "few-words", 5, {"no": 200, "yes": 90}, "ww", (2, 3))
    write(folder, "nine-classes", 6, {c: 12 + 5 * i for i, c in enumerate("abcdefghi")}, "wwww", (3, 4, 5))
    folder = root / "selection"
    folder.mkdir(parents=True, exist_ok=True)
    cases = [{"values": values.tolist(), "count": int(count),
              "expected": np.argpartition(values, count - 1)[:count].tolist()} for values, count in selections()]
    text = json.dumps({"cases": cases}).replace('}, {"values"', '},\n{"values"').replace(".0,", ",").replace(".0]", "]")
    (folder / "selection.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

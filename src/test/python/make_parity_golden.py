"""Makes src/test/resources/golden/parity/*.json, the outcomes that parity mode must reproduce.

Made with imbalanced-learn 0.10.0, scikit-learn 1.2.1, numpy 1.24.2, Python 3.11 on x86-64 Linux.
Run by hand, never by the build:

    python3 src/test/python/make_parity_golden.py src/test/resources/golden/parity

Each file holds one data set and its cases. A case names the sampler, its settings, the strategy
and the seed as in a recipe, and what came out: the number of rows and the SHA-256 of all rows in
order (every row: its label in UTF-8, then its values as little-endian doubles), or "error".
"""

import hashlib
import json
import struct
import sys
import warnings
from pathlib import Path

import numpy as np

from reference_samplers import SAMPLERS, outcome

SEEDS = [0, 7, 42, 2**32 - 1]
WORDS = ["auto", "minority", "majority", "not minority", "not majority", "all"]


def data_set(seed, counts, columns, spread=1.0):
    """Normal clouds, rounded so that the JSON stays small; labels in a mixed order of rows."""
    random = np.random.RandomState(seed)
    labels = np.concatenate([[label] * n for label, n in counts.items()])
    centres = {label: random.uniform(-2, 2, columns) for label in counts}
    rows = [np.round(centres[label] + spread * random.randn(columns), 6) for label in labels]
    order = random.permutation(len(labels))
    return np.array(rows)[order], labels[order]


def digest(rows, labels):
    sha = hashlib.sha256()
    for row, label in zip(rows, labels):
        sha.update(str(label).encode("utf-8"))
        sha.update(struct.pack(f"<{len(row)}d", *row))
    return sha.hexdigest()


def cases(rows, labels, strategies, samplers):
    for sampler in samplers:
        draws = sampler.draws
        for strategy in strategies:
            for seed in SEEDS if draws else SEEDS[:1]:
                case = {"sampler": sampler.id, "settings": sampler.settings, "strategy": strategy, "seed": seed}
                try:
                    made, made_labels = outcome(sampler, rows, labels, strategy, seed)
                    case["rows"] = len(made)
                    case["sha256"] = digest(made, made_labels)
                except (ValueError, RuntimeError) as problem:
                    case["error"] = str(problem).split("\n")[0][:200]
                yield case


def write(folder, name, rows, labels, strategies, samplers=SAMPLERS):
    document = {
        "name": name,
        "labels": labels.tolist(),
        "columns": rows.T.tolist(),
        "cases": list(cases(rows, labels, strategies, samplers)),
    }
    lines = json.dumps(document).replace('}, {"sampler"', '},\n{"sampler"')
    (folder / f"{name}.json").write_text(lines + "\n", encoding="utf-8")


def main():
    warnings.filterwarnings("ignore")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    binary = data_set(1, {"majority": 90, "minority": 21}, 4)
    write(folder, "binary", *binary,
          WORDS + [0.3, 0.5, 0.7, 1.0, 0.2, {"minority": 50}, {"majority": 40}, {"minority": 21}, {}, ["majority"]])
    overlap = data_set(6, {"many": 80, "some": 34}, 2, spread=2.5)
    write(folder, "overlap", *overlap, ["auto", "all", "majority", 0.9, ["many", "some"]])
    multi = data_set(2, {"alpha": 60, "beta": 25, "delta": 14, "gamma": 9}, 3)
    write(folder, "four-classes", *multi,
          WORDS + [0.5, {"gamma": 30, "beta": 25}, {"alpha": 20, "delta": 14}, {"alpha": 61, "gamma": 5}, ["alpha", "delta"]])
    write(folder, "one-column", *data_set(3, {"a": 400, "b": 330}, 1, spread=30.0), ["auto", 0.9, "all"])
    write(folder, "wide", *data_set(4, {"no": 70, "yes": 24}, 40), ["auto", 0.5])
    equal = data_set(5, {"a": 20, "b": 20, "c": 8, "d": 8}, 2)
    write(folder, "equal-counts", *equal, WORDS)


if __name__ == "__main__":
    main()

# Random over-sampling, then nearest neighbours on test.csv: before and after.
#
# - Run it beside the file. Checked with Python 3.11, numpy 1.24, pandas 1.5, scikit-learn 1.2 and
#   imbalanced-learn 0.10.
# - The rows that train, test and lie in inner folds are the same as in Smotescope.
# - In parity mode the resampled rows are the same as in Smotescope, but where rows are equally far
#   from each other: scikit-learn puts those in no order of its own.
# - New rows are made of scaled numbers here and of those of the file in Smotescope: they may differ
#   in their last digits.
# - Nearest neighbours: the scores are the same but where training rows are equally far from a row.

import numpy as np
import pandas as pd
from imblearn.metrics import geometric_mean_score, specificity_score
from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import Pipeline
from scipy.stats import t as student
from sklearn.base import clone
from sklearn.compose import ColumnTransformer
from sklearn.metrics import (
    accuracy_score, average_precision_score, balanced_accuracy_score, cohen_kappa_score, f1_score,
    log_loss, matthews_corrcoef, precision_score, recall_score, roc_auc_score,
)
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler, label_binarize


# The file: every cell as text, then what it means.
FILE = "test.csv"
TARGET = "kind"
CLASSES = [3, 7, 10]
NUMBERS = ["a", "b"]
WORDS = ["col\"our"]
EMPTY = ["", "?", "-", "na", "n/a", "nan", "null"]

cells = pd.read_csv(FILE, sep=";", index_col=False, dtype=str, keep_default_na=False)
known = cells.mask(cells.apply(lambda column: column.str.strip().str.lower().isin(EMPTY)))
X = known[NUMBERS + WORDS].copy()
X[NUMBERS] = X[NUMBERS].replace(r"\.", "", regex=True).replace(",", ".", regex=True).astype(float)
y = known[TARGET].replace(r"\.", "", regex=True).replace(",", ".", regex=True).astype(float).to_numpy(int)
complete = X.notna().all(axis=1).to_numpy()


# The rows of Smotescope's split. scikit-learn's would be others, of the same sizes.
SEED = 42


def finish(z):
    """The finaliser of SplitMix64."""
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def mix(state, part):
    """Takes one more number into a hash."""
    return finish(np.atleast_1d(state).astype(np.uint64) + GOLDEN + np.atleast_1d(part).astype(np.uint64))


def text_hash(texts):
    """A hash of each text, by its UTF-16 units, four at a time."""
    raw = [text.encode("utf-16-be") for text in texts]
    units = np.array([len(each) // 2 for each in raw])
    state = units.astype(np.uint64)
    for start in range(0, units.max() + 1, 4):
        rows = np.flatnonzero(units >= start)
        part = b"".join(raw[row][2 * start:2 * start + 8].rjust(8, b"\0") for row in rows)
        number = np.frombuffer(part, ">u8").astype(np.uint64) + GOLDEN
        number[units[rows] == start] = 0
        state[rows] = finish(state[rows] + number)
    return state


def row_keys(cells):
    """A number for each row: of its cells, and of how often the same cells stood above it."""
    key = np.full(len(cells), cells.shape[1], np.uint64)
    for column in cells.columns:
        key = ((key << np.uint64(5)) | (key >> np.uint64(59))) * np.uint64(31) + text_hash(cells[column])
    return mix(mix(GOLDEN, key), pd.Series(key).groupby(key).cumcount() + 1)


def shuffled(rows, label, purpose, seed):
    """The rows of a class in an order that follows from the seed and their keys."""
    rows = rows[y[rows] == label]
    name = mix(mix(mix(GOLDEN, seed), purpose), CLASSES.index(label))
    return rows[np.argsort(mix(mix(GOLDEN, name), key[rows]).view(np.int64))]


GOLDEN = np.uint64(0x9E3779B97F4A7C15)
key = row_keys(cells)


def hold_out(share, seed):
    """Training and test rows: every class gives its share, the rest goes by largest remainder."""
    counts = np.array([(y == label).sum() for label in CLASSES])
    learn = len(y) - int(np.ceil(share * len(y)))
    exact = counts / len(y) * learn
    given = np.floor(exact).astype(int)
    order = np.lexsort((-counts, -(exact - given)))
    given[order[:learn - given.sum()]] += 1
    test = [shuffled(np.arange(len(y)), label, 0xA13032AD07814C1F, seed)[:counts[c] - given[c]]
            for c, label in enumerate(CLASSES)]
    test = np.sort(np.concatenate(test))
    return np.setdiff1d(np.arange(len(y)), test), test


splits = [hold_out(0.3, SEED + repeat) for repeat in range(3)]


# Learned from training rows only: what fills and scales, the new rows, the model.
prepare = ColumnTransformer([
    ("numbers", make_pipeline(StandardScaler()), NUMBERS),
    ("words", "passthrough", WORDS),
])
words = [sorted(X[column].dropna().unique()) for column in WORDS]
encode = ColumnTransformer([
    ("words", OneHotEncoder(categories=words, handle_unknown="ignore", sparse_output=False),
     list(range(len(NUMBERS), len(NUMBERS + WORDS)))),
], remainder="passthrough")
samplers = [
    ("random-over", RandomOverSampler(shrinkage=None, sampling_strategy={10: 3}, random_state=42)),
]
model = KNeighborsClassifier(n_neighbors=3)
VARIANTS = ["none", "random-over"]

def usable(rows):
    return rows[complete[rows]]


def learned(rows, variant):
    """Fills, scales, resamples and fits: everything is learned from these rows."""
    pipeline = Pipeline([
        ("prepare", prepare),
        *(samplers if variant == "random-over" else []),
        ("encode", encode),
        ("model", model),
    ])
    return clone(pipeline).fit(X.iloc[rows], y[rows])


# Metrics. What is not defined, for one class even, scikit-learn takes for 0.
def calibration_error(score, hit):
    """How far scores and shares of hits are apart, over ten intervals of the score."""
    place = np.clip(np.searchsorted(np.arange(11) * 0.1, score), 1, 10)
    return sum(abs(hit[place == b].sum() - score[place == b].sum()) for b in range(1, 11)) / len(hit)


def metrics(truth, p):
    """What probabilities and the most probable answers are worth, as plain means over classes."""
    called = np.array(CLASSES)[p.argmax(axis=1)]
    hit = label_binarize(truth, classes=CLASSES)
    return {
        "accuracy": accuracy_score(truth, called),
        "majority_baseline": hit.mean(axis=0).max(),
        "balanced_accuracy": balanced_accuracy_score(truth, called),
        "gmean": geometric_mean_score(truth, called),
        "mcc": matthews_corrcoef(truth, called),
        "kappa": cohen_kappa_score(truth, called),
        "f1": f1_score(truth, called, average="macro", zero_division=0),
        "precision": precision_score(truth, called, average="macro", zero_division=0),
        "recall": recall_score(truth, called, average="macro", zero_division=0),
        "specificity": specificity_score(truth, called, average="macro"),
        "roc_auc": roc_auc_score(hit, p, average="macro"),
        "average_precision": average_precision_score(hit, p, average="macro"),
        "brier": ((p - hit) ** 2).sum(axis=1).mean(),
        "log_loss": log_loss(truth, p, labels=CLASSES),
        "ece": calibration_error(p.max(axis=1), called == truth),
    }


# Measure.
def half_width(values):
    """Half the 95 % interval of a mean over splits that share rows (Nadeau and Bengio 2003)."""
    share = 1 / len(values) + len(usable(splits[0][1])) / len(usable(splits[0][0]))
    return student.ppf(0.975, len(values) - 1) * np.sqrt(values.var(ddof=1) * share)


results = {variant: [] for variant in VARIANTS}
for train, test in splits:
    test = usable(test)
    for variant in VARIANTS:
        p = learned(usable(train), variant).predict_proba(X.iloc[test])
        results[variant].append(metrics(y[test], p))

means = pd.DataFrame({name: pd.DataFrame(each).mean() for name, each in results.items()})
print(means.round(3).to_string())

print("\nHalf the 95 % interval")
halves = pd.DataFrame({name: pd.DataFrame(each).apply(half_width) for name, each in results.items()})
print(halves.round(3).to_string())

# SMOTE-ENN, then Edited nearest neighbours, then logistic regression on test.csv: before and after.
#
# - Run it beside the file. Checked with Python 3.11, numpy 1.24, pandas 1.5, scikit-learn 1.2 and
#   imbalanced-learn 0.10.
# - The rows that train, test and lie in inner folds are the same as in Smotescope.
# - In parity mode the resampled rows are the same as in Smotescope, but where rows are equally far
#   from each other: scikit-learn puts those in no order of its own.
# - New rows are made of scaled numbers here and of those of the file in Smotescope: they may differ
#   in their last digits.
# - Logistic regression is solved to its optimum by both: scores differ in rounding.

import numpy as np
import pandas as pd
from imblearn.metrics import geometric_mean_score
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import EditedNearestNeighbours
from scipy.stats import t as student
from sklearn.base import clone
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    accuracy_score, average_precision_score, balanced_accuracy_score, brier_score_loss,
    cohen_kappa_score, f1_score, log_loss, matthews_corrcoef, precision_score, recall_score,
    roc_auc_score,
)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.class_weight import compute_sample_weight


# The file: every cell as text, then what it means.
FILE = "test.csv"
TARGET = "class"
CLASSES = ["no", "yes"]
POSITIVE = "yes"
NEGATIVE = "no"
NUMBERS = ["a", "b", "c"]
EMPTY = ["", "?", "-", "na", "n/a", "nan", "null"]

cells = pd.read_csv(FILE, index_col=False, dtype=str, keep_default_na=False)
known = cells.mask(cells.apply(lambda column: column.str.strip().str.lower().isin(EMPTY)))
X = known[NUMBERS].copy()
X[NUMBERS] = X[NUMBERS].replace(",", "", regex=True).astype(float)
y = known[TARGET].to_numpy(str)


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


def folds(rows, number, seed):
    """Pairs of rows to learn from and rows left out; the rows of each class are dealt round."""
    order = np.concatenate([shuffled(rows, label, 0x64114D4EA848D187, seed) for label in CLASSES])
    fold = np.empty(len(y), int)
    fold[order] = np.arange(len(order)) % number
    return [(rows[fold[rows] != each], rows[fold[rows] == each]) for each in range(number)]


splits = [split for repeat in range(2)
          for split in folds(np.arange(len(y)), 3, SEED + repeat)]


# Learned from training rows only: what fills and scales, the new rows, the model.
prepare = ColumnTransformer([
    ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), NUMBERS),
])
samplers = [
    ("smote", SMOTE(k_neighbors=5, sampling_strategy="auto", random_state=42)),
    ("enn", EditedNearestNeighbours(n_neighbors=3, kind_sel="all", sampling_strategy="all")),
    ("enn-2", EditedNearestNeighbours(n_neighbors=5, kind_sel="all", sampling_strategy="all")),
]
model = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000)
WEIGHTS = "balanced"
VARIANTS = ["none", "none+threshold", "class-weights", "smote-enn+enn"]


def learned(rows, variant):
    """Fills, scales, resamples and fits: everything is learned from these rows."""
    pipeline = Pipeline([
        ("prepare", prepare),
        *(samplers if variant == "smote-enn+enn" else []),
        ("model", model),
    ])
    weights = {}
    if variant == "class-weights":
        weights["model__sample_weight"] = compute_sample_weight(WEIGHTS, y[rows])
    return clone(pipeline).fit(X.iloc[rows], y[rows], **weights)


# Decided on training rows only: thresholds and calibration.
THRESHOLD = 0.5


def best_threshold(p, truth):
    """The threshold with the lowest cost, 10 for a miss and 1 for a false alarm; of equally good thresholds the highest."""
    found = truth == POSITIVE
    down, place = np.unique(-p[:, CLASSES.index(POSITIVE)], return_inverse=True)
    thresholds = np.append(np.nextafter(-down[0], np.inf), -down)
    tp = np.append(0, np.cumsum(np.bincount(place, found)))
    fp = np.append(0, np.cumsum(np.bincount(place, ~found)))
    worth = -((found.sum() - tp) * 10 + fp * 1)
    return thresholds[worth.argmax()]


def log_odds(p):
    p = np.clip(p, 1e-9, 1 - 1e-9)
    return np.log(p / (1 - p)).reshape(-1, 1)


def curve(p, hit):
    """Platt's sigmoid of the log odds, with targets kept from 0 and 1 by one more row of each kind."""
    target = np.where(hit, (hit.sum() + 1) / (hit.sum() + 2), 1 / ((~hit).sum() + 2))
    sigmoid = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    sigmoid.fit(np.vstack([log_odds(p)] * 2), np.repeat([1, 0], len(p)), np.append(target, 1 - target))
    return lambda p: sigmoid.predict_proba(log_odds(p))[:, 1]


def calibration(p, truth):
    """Better probabilities, fitted on rows that the model has not learned from."""
    better = curve(p[:, 1], truth == CLASSES[1])
    return lambda p: np.column_stack([1 - better(p[:, 1]), better(p[:, 1])])


def smallest(rows):
    """How many of these rows the smallest class has."""
    return min((y[rows] == label).sum() for label in CLASSES)


def judged(rows, variant):
    """What models say of training rows that they have not learned from."""
    parts, left_out = [], []
    for some, left in folds(rows, min(5, smallest(rows)), SEED):
        p = learned(some, variant).predict_proba(X.iloc[left])
        parts.append(p)
        left_out.append(left)
    return np.vstack(parts), y[np.concatenate(left_out)]


def decision(rows, variant):
    """How probabilities become answers: chosen on folds of these rows alone."""
    correct, threshold = (lambda p: p), THRESHOLD
    calibrated = variant in ["class-weights", "smote-enn+enn"]
    tuned = variant != "none"
    if (calibrated or tuned) and smallest(rows) > 1:
        p, truth = judged(rows, variant)
        if calibrated:
            correct = calibration(p, truth)
        if tuned:
            threshold = best_threshold(correct(p), truth)
    return correct, threshold


# Metrics. What is not defined, for one class even, scikit-learn takes for 0.
def calibration_error(score, hit):
    """How far scores and shares of hits are apart, over ten intervals of the score."""
    place = np.clip(np.searchsorted(np.arange(11) * 0.1, score), 1, 10)
    return sum(abs(hit[place == b].sum() - score[place == b].sum()) for b in range(1, 11)) / len(hit)


def metrics(truth, p, threshold):
    """What probabilities, and answers at a threshold, are worth."""
    found = truth == POSITIVE
    score = p[:, CLASSES.index(POSITIVE)]
    called = np.where(score >= threshold, POSITIVE, NEGATIVE)
    return {
        "accuracy": accuracy_score(truth, called),
        "majority_baseline": max(found.mean(), 1 - found.mean()),
        "balanced_accuracy": balanced_accuracy_score(truth, called),
        "gmean": geometric_mean_score(truth, called),
        "mcc": matthews_corrcoef(truth, called),
        "kappa": cohen_kappa_score(truth, called),
        "f1": f1_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "precision": precision_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "recall": recall_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "specificity": recall_score(truth, called, pos_label=NEGATIVE, zero_division=0),
        "roc_auc": roc_auc_score(found, score),
        "average_precision": average_precision_score(found, score),
        "brier": brier_score_loss(found, score),
        "log_loss": log_loss(found, score),
        "ece": calibration_error(score, found),
    }


# Measure.
def half_width(values):
    """Half the 95 % interval of a mean over splits that share rows (Nadeau and Bengio 2003)."""
    share = 1 / len(values) + len(splits[0][1]) / len(splits[0][0])
    return student.ppf(0.975, len(values) - 1) * np.sqrt(values.var(ddof=1) * share)


results = {variant: [] for variant in VARIANTS}
for train, test in splits:
    for variant in VARIANTS:
        p = learned(train, variant).predict_proba(X.iloc[test])
        correct, threshold = decision(train, variant)
        results[variant].append(metrics(y[test], correct(p), threshold))

means = pd.DataFrame({name: pd.DataFrame(each).mean() for name, each in results.items()})
print(means.round(3).to_string())

print("\nHalf the 95 % interval")
halves = pd.DataFrame({name: pd.DataFrame(each).apply(half_width) for name, each in results.items()})
print(halves.round(3).to_string())

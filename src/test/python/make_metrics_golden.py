#!/usr/bin/env python3
"""Writes the numbers that ReportReferenceTest and CalibrationReferenceTest compare with, found by
scikit-learn, imbalanced-learn and scipy.

Run by hand from the project's folder:
    python3 src/test/python/make_metrics_golden.py
The files in the project are from numpy 1.24.2, scipy 1.10.1, scikit-learn 1.2.1 and
imbalanced-learn 0.10.0. Where those put 0 for something undefined, the file has null.
"""
import json
import math
import pathlib
import warnings

import numpy as np
from imblearn.metrics import classification_report_imbalanced, specificity_score
from scipy.optimize import minimize
from scipy.special import expit, xlogy
from scipy.stats import binomtest
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.calibration import CalibratedClassifierCV, _sigmoid_calibration, calibration_curve
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import (average_precision_score, balanced_accuracy_score, brier_score_loss,
                             cohen_kappa_score, confusion_matrix, f1_score, fbeta_score, log_loss,
                             matthews_corrcoef, precision_recall_fscore_support, roc_auc_score)
from sklearn.preprocessing import label_binarize

warnings.filterwarnings("ignore")
GOLDEN = pathlib.Path("src/test/resources/golden")
BETAS = [0.5, 2.0, 3.0]


def plain(value):
    """What JSON can hold; NaN is null."""
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(entry) for entry in value]
    if isinstance(value, (np.integer, np.bool_)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if math.isnan(value) else float(value)
    return value


def ece(truth, score, bins=10):
    place = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], score)
    gaps = [abs(truth[place == b].mean() - score[place == b].mean()) * (place == b).sum()
            for b in range(bins) if (place == b).any()]
    return sum(gaps) / len(score)


def score_values(truth, score):
    return {"roc_auc": roc_auc_score(truth, score),
            "average_precision": average_precision_score(truth, score),
            "brier": brier_score_loss(truth, score),
            "log_loss": log_loss(truth, score, labels=[0, 1]),
            "ece": ece(truth, score)}


def report(truth, answers, size):
    names = [str(c) for c in range(size)]
    table = classification_report_imbalanced(truth, answers, labels=range(size), target_names=names,
                                             output_dict=True)
    undefined = {c for c in range(size) if not (answers == c).any()}
    classes = []
    for c in range(size):
        row = dict(table[c])
        if c in undefined:
            row["pre"] = math.nan
        is_class, called = (truth == c).astype(int), (answers == c).astype(int)
        row["balanced_accuracy"] = balanced_accuracy_score(is_class, called)
        row["mcc"] = math.nan if c in undefined else matthews_corrcoef(is_class, called)
        row["kappa"] = cohen_kappa_score(is_class, called)
        row["f_beta"] = [fbeta_score(is_class, called, beta=b) for b in BETAS]
        classes.append(row)
    averages = {}
    for average in ["macro", "weighted", "micro"]:
        pre, rec, f1, _ = precision_recall_fscore_support(truth, answers, average=average)
        averages[average] = {
            "pre": math.nan if undefined and average != "micro" else pre, "rec": rec, "f1": f1,
            "spe": specificity_score(truth, answers, average=average),
            "f_beta": [fbeta_score(truth, answers, beta=b, average=average) for b in BETAS]}
    for name in ["geo", "iba"]:
        averages["weighted"][name] = table["avg_" + name]
        averages["macro"][name] = np.mean([table[c][name] for c in range(size)])
    return {"classes": classes, "averages": averages}


def thresholds(truth, score):
    """By brute force: the best candidate, the highest of equals."""
    candidates = sorted(set(score), reverse=True)
    counts = []
    for t in candidates:
        tn, fp, fn, tp = confusion_matrix(truth, score >= t, labels=[0, 1]).ravel()
        counts.append((t, tn, fp, fn, tp))

    def best(worth):
        values = [worth(*row[1:]) for row in counts]
        return candidates[int(np.argmax(values))]

    positives, negatives = truth.sum(), (1 - truth).sum()
    return {
        "best-f1": best(lambda tn, fp, fn, tp: 2 * tp / (2 * tp + fp + fn)),
        "youden": best(lambda tn, fp, fn, tp: tp * negatives - fp * positives),
        "recall=0.8": next(t for t, tn, fp, fn, tp in counts if tp / positives >= 0.8),
        "precision=0.5": best(lambda tn, fp, fn, tp: tp if 2 * tp >= tp + fp else 0),
        "cost=10:1": best(lambda tn, fp, fn, tp: -(10 * fn + fp)),
        "cost=1:3": best(lambda tn, fp, fn, tp: -(fn + 3 * fp)),
        "counts": [list(row) for row in counts],
        "f1": [f1_score(truth, score >= row[0]) for row in counts],
        "mcc": [math.nan if row[1] + row[3] == 0 else matthews_corrcoef(truth, score >= row[0])
                for row in counts],
        "gain": [[(row[2] + row[4]) / len(truth), row[4] / positives] for row in counts],
        "lift": [row[4] / (row[2] + row[4]) / truth.mean() for row in counts]}


def curve(truth, score):
    bins = {}
    for strategy in ["uniform", "quantile"]:
        for size in [5, 10]:
            shares, means = calibration_curve(truth, score, n_bins=size, strategy=strategy)
            bins[f"{strategy}{size}"] = {"mean_score": means, "positive_share": shares}
    return bins


def binary_case(name, seed, rows, share, digits):
    rng = np.random.RandomState(seed)
    truth = (rng.rand(rows) < share).astype(int)
    score = np.round(expit(rng.randn(rows) * 1.2 + 2 * truth - 2), digits)
    answers = (score >= 0.5).astype(int)
    return {"id": name, "truth": truth, "probabilities": [1 - score, score], "answers": answers,
            "report": report(truth, answers, 2), "thresholds": thresholds(truth, score),
            "calibration": curve(truth, score),
            "scores": [score_values(1 - truth, 1 - score), score_values(truth, score)]}


def multi_case(name, seed, rows, shares, mute=None):
    rng = np.random.RandomState(seed)
    size = len(shares)
    truth = rng.choice(size, rows, p=shares)
    logits = rng.randn(rows, size) + 1.5 * np.eye(size)[truth] + np.log(shares)
    if mute is not None:
        logits[:, mute] -= 50
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    answers = p.argmax(axis=1)
    member = label_binarize(truth, classes=range(size))
    micro = {"roc_auc": roc_auc_score(member, p, average="micro"),
             "average_precision": average_precision_score(member, p, average="micro"),
             "brier": ((member - p) ** 2).mean()}
    macro = {"roc_auc": roc_auc_score(truth, p, multi_class="ovr", average="macro"),
             "average_precision": average_precision_score(member, p, average="macro")}
    weighted = {"roc_auc": roc_auc_score(truth, p, multi_class="ovr", average="weighted"),
                "average_precision": average_precision_score(member, p, average="weighted")}
    return {"id": name, "truth": truth, "probabilities": p.T, "answers": answers,
            "report": report(truth, answers, size),
            "scores": [score_values(member[:, c], p[:, c]) for c in range(size)],
            "score_averages": {"micro": micro, "macro": macro, "weighted": weighted},
            "pairwise": {a: roc_auc_score(truth, p, multi_class="ovo", average=a)
                         for a in ["macro", "weighted"]}}


def wilson():
    cases = [(0, 5), (1, 5), (5, 5), (3, 40), (500, 1000), (0, 1), (1, 300)]
    intervals = []
    for found, rows in cases:
        interval = binomtest(found, rows).proportion_ci(method="wilson")
        intervals.append({"found": found, "rows": rows, "low": interval.low, "high": interval.high})
    return intervals


def exact_sigmoid(scores, truth):
    """The optimum of the same objective as scikit-learn's, to the last digits."""
    n1 = truth.sum()
    n0 = len(truth) - n1
    target = np.where(truth > 0, (n1 + 1) / (n1 + 2), 1 / (n0 + 2))

    def loss(ab):
        p = expit(-(ab[0] * scores + ab[1]))
        return -(xlogy(target, p) + xlogy(1 - target, 1 - p)).sum()

    ab = minimize(loss, [0.0, math.log((n0 + 1) / (n1 + 1))], method="Nelder-Mead",
                  options={"xatol": 1e-4, "fatol": 1e-8}).x
    for _ in range(30):
        p = expit(-(ab[0] * scores + ab[1]))
        gradient = np.array([((target - p) * scores).sum(), (target - p).sum()])
        w = p * (1 - p)
        hessian = np.array([[(w * scores ** 2).sum(), (w * scores).sum()],
                            [(w * scores).sum(), w.sum()]])
        ab = ab - np.linalg.solve(hessian, gradient)
    return ab


def platt_case(name, seed, rows, share, spread):
    rng = np.random.RandomState(seed)
    truth = (rng.rand(rows) < share).astype(int)
    scores = np.round(spread * (rng.randn(rows) + 1.5 * truth), 4)
    a, b = _sigmoid_calibration(scores, truth)
    exact = exact_sigmoid(scores, truth)
    return {"id": name, "scores": scores, "truth": truth, "sklearn": [a, b], "exact": exact}


def isotonic_case(name, seed, rows, share, digits):
    rng = np.random.RandomState(seed)
    truth = (rng.rand(rows) < share).astype(int)
    scores = np.round(expit(rng.randn(rows) + 1.5 * truth - 1), digits)
    asked = np.round(np.concatenate([np.linspace(0, 1, 41), scores[:10]]), 6)
    model = IsotonicRegression(out_of_bounds="clip").fit(scores, truth)
    return {"id": name, "scores": scores, "truth": truth, "asked": asked,
            "points": len(model.X_thresholds_), "answers": model.predict(asked)}


class Given(ClassifierMixin, BaseEstimator):
    """A fitted model whose features are its probabilities."""

    def __init__(self, size=3):
        self.size = size
        self.classes_ = np.arange(size)

    def fit(self, X, y):
        return self

    def predict_proba(self, X):
        return X


def multi_isotonic(seed):
    rng = np.random.RandomState(seed)
    truth = rng.choice(3, 120, p=[0.6, 0.3, 0.1])
    logits = rng.randn(120, 3) + 1.2 * np.eye(3)[truth]
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    model = CalibratedClassifierCV(Given(3), method="isotonic", cv="prefit").fit(p, truth)
    return {"truth": truth, "probabilities": p.T, "answers": model.predict_proba(p).T}


def write(path, content):
    file = GOLDEN / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(plain(content), separators=(",", ":")) + "\n")


write("metrics/reports.json", {
    "betas": BETAS,
    "cases": [binary_case("rare", 1, 200, 0.08, 4),
              binary_case("ties", 2, 80, 0.3, 1),
              multi_case("three", 3, 120, [0.7, 0.2, 0.1]),
              multi_case("five", 4, 150, [0.4, 0.25, 0.2, 0.1, 0.05]),
              multi_case("never called", 5, 60, [0.6, 0.3, 0.1], mute=2)],
    "wilson": wilson()})
write("calibration/calibration.json", {
    "platt": [platt_case("even", 1, 60, 0.5, 1.0), platt_case("rare", 2, 300, 0.06, 1.0),
              platt_case("wide", 3, 150, 0.3, 8.0), platt_case("few", 4, 8, 0.4, 1.0)],
    "isotonic": [isotonic_case("distinct", 1, 120, 0.3, 9), isotonic_case("ties", 2, 200, 0.2, 2),
                 isotonic_case("few", 3, 5, 0.5, 9), isotonic_case("rare", 4, 300, 0.03, 4)],
    "isotonic_of_three": multi_isotonic(5)})

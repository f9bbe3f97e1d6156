"""The other tools in one long-lived process: imbalanced-learn, scikit-learn and pandas.

Speaks as Server.java does: a line `case@jobs file repetitions`, an answer `ok OUTCOME SECONDS...` or
`error WORDS`. Imports and loading are not timed.
"""
import sys
import time
import warnings

import numpy as np
import pandas as pd
from imblearn.combine import SMOTEENN, SMOTETomek
from imblearn.over_sampling import ADASYN, SMOTE, SMOTENC, BorderlineSMOTE
from imblearn.pipeline import make_pipeline as resampling_pipeline
from imblearn.under_sampling import EditedNearestNeighbours, TomekLinks
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_validate
from sklearn.neighbors import NearestNeighbors
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

SEED = 7
loaded = (None, None, None, None)


def load(file):
    global loaded
    if loaded[0] != file:
        loaded = (None, None, None, None)
        frame = pd.read_csv(file)
        y = (frame.pop("label") == "minority").to_numpy().astype(np.int64)
        words = [j for j, name in enumerate(frame.columns) if name.startswith("w")]
        loaded = (file, frame.to_numpy() if words else frame.to_numpy(float), y, words)
    return loaded


def sampler(case, jobs, words):
    near = lambda k: NearestNeighbors(n_neighbors=k, n_jobs=jobs)
    smote = lambda: SMOTE(random_state=SEED, k_neighbors=near(6))
    return {
        "smote": smote,
        "borderline-1": lambda: BorderlineSMOTE(
            random_state=SEED, k_neighbors=near(6), m_neighbors=near(11)),
        "adasyn": lambda: ADASYN(random_state=SEED, n_neighbors=near(6)),
        "smote-nc": lambda: SMOTENC(
            categorical_features=words, random_state=SEED, k_neighbors=near(6)),
        "enn": lambda: EditedNearestNeighbours(n_jobs=jobs),
        "tomek": lambda: TomekLinks(n_jobs=jobs),
        "smote-enn": lambda: SMOTEENN(
            random_state=SEED, smote=smote(),
            enn=EditedNearestNeighbours(sampling_strategy="all", n_jobs=jobs)),
        "smote-tomek": lambda: SMOTETomek(
            random_state=SEED, smote=smote(),
            tomek=TomekLinks(sampling_strategy="all", n_jobs=jobs)),
    }[case]()


def solver(case):
    if case == "logistic":
        return LogisticRegression(solver="newton-cholesky", tol=1e-6, max_iter=1000)
    return LogisticRegression(solver="lbfgs", max_iter=1000)


def work(case, jobs, file):
    """A function that does it once and tells in a word what came out."""
    if case == "csv":
        return lambda: "rows=%d" % len(pd.read_csv(file))
    _, x, y, words = load(file)
    if case.startswith("neighbours-"):
        near = NearestNeighbors(n_neighbors=int(case.split("-")[1]) + 1, n_jobs=jobs)
        return lambda: "rows=%d" % len(near.fit(x).kneighbors(x, return_distance=False))
    if case in ("logistic", "logistic-lbfgs"):
        return lambda: "passes=%d" % make_pipeline(StandardScaler(), solver(case)).fit(x, y)[-1].n_iter_[0]
    if case == "folds":
        steps = resampling_pipeline(
            StandardScaler(), SMOTE(random_state=SEED), LogisticRegression(max_iter=1000))
        folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
        return lambda: "ap=%.4f" % cross_validate(
            steps, x, y, cv=folds, scoring=("f1", "average_precision"), n_jobs=jobs,
            error_score="raise")["test_average_precision"].mean()
    return lambda: "rows=%d" % len(sampler(case, jobs, words).fit_resample(x, y)[1])


def answer(command):
    name, rest = command.split(" ", 1)
    file, repetitions = rest.rsplit(" ", 1)
    case, jobs = name.split("@")
    with threadpool_limits(int(jobs)):
        run = work(case, int(jobs), file)
        seconds, outcome = [], ""
        for _ in range(int(repetitions)):
            start = time.perf_counter()
            outcome = run()
            seconds.append(time.perf_counter() - start)
    return " ".join(["ok", outcome] + ["%.6f" % s for s in seconds])


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    for line in sys.stdin:
        try:
            print(answer(line.rstrip("\n")), flush=True)
        except Exception as problem:
            print("error", repr(problem).replace("\n", " "), flush=True)

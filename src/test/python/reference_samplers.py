"""imbalanced-learn's samplers by Smotescope's ids, for the scripts beside this one.

Version 0.10 (Debian's) is followed as it is, with three exceptions whose definitions changed in
0.11 to 0.14 and which Smotescope follows in their newer form: Borderline-SMOTE 2 and the
neighbourhood cleaning rule, written down here, and SMOTE-NC, in smotenc_reference.py.
"""

from collections import Counter, namedtuple

import numpy as np
from imblearn.combine import SMOTEENN, SMOTETomek
from imblearn.over_sampling import ADASYN, SMOTE, BorderlineSMOTE, RandomOverSampler
from imblearn.under_sampling import (
    AllKNN, CondensedNearestNeighbour, EditedNearestNeighbours, NearMiss, OneSidedSelection,
    RandomUnderSampler, RepeatedEditedNearestNeighbours, TomekLinks)
from sklearn.neighbors import KNeighborsClassifier, NearestNeighbors



class Sampler(namedtuple("Sampler", "id settings family make")):
    """One sampler with settings: Smotescope's id and values, and what makes its counterpart."""

    @property
    def draws(self):
        """Whether the seed matters."""
        plain = ("tomek", "enn", "renn", "all-knn", "ncr", "nearmiss-1", "nearmiss-2", "nearmiss-3")
        return self.id not in plain


class NewerBorderline2:
    """Borderline-SMOTE 2 since 0.12: neighbours of danger rows among all rows; the way to one of
    another class is cut to a share drawn from a restarted generator."""

    def __init__(self, sampling_strategy, random_state, k=5, m=10):
        self.strategy, self.seed, self.k, self.m = sampling_strategy, random_state, k, m

    def fit_resample(self, rows, labels):
        asked = _asked(self.strategy, labels)
        made_rows, made_labels = [rows], [labels]
        for label, count in asked.items():
            if count == 0:
                continue
            of_class = np.flatnonzero(labels == label)
            near = NearestNeighbors(n_neighbors=self.m + 1).fit(rows)
            foreign = (labels[near.kneighbors(rows[of_class], return_distance=False)[:, 1:]] != label).sum(1)
            danger = of_class[(foreign >= self.m / 2) & (foreign < self.m)]
            if len(danger) == 0:
                continue
            near = NearestNeighbors(n_neighbors=self.k + 1).fit(rows)
            table = near.kneighbors(rows[danger], return_distance=False)[:, 1:]
            random = np.random.RandomState(self.seed)
            picks = random.randint(0, table.size, count)
            gaps = random.uniform(size=count)[:, None]
            base, rank = np.divmod(picks, self.k)
            partner = table[base, rank]
            way = rows[partner] - rows[danger[base]]
            other = labels[partner] != label
            way[other] *= np.random.RandomState(self.seed).uniform(0.0, 0.5, (other.sum(), 1))
            made_rows.append(rows[danger[base]] + gaps * way)
            made_labels.append(np.full(count, label))
        return np.vstack(made_rows), np.concatenate(made_labels)


class NewerNeighbourhoodCleaning:
    """The neighbourhood cleaning rule since 0.12."""

    def __init__(self, sampling_strategy, random_state=None, k=3, threshold=0.5):
        self.strategy, self.k, self.threshold = sampling_strategy, k, threshold

    def fit_resample(self, rows, labels):
        edited = EditedNearestNeighbours(
            sampling_strategy=self.strategy, n_neighbors=self.k, kind_sel="mode")
        edited.fit_resample(rows, labels)
        gone = np.ones(len(labels), dtype=bool)
        gone[edited.sample_indices_] = False
        counts = Counter(labels)
        small = min(counts, key=counts.get)
        cleaned = [label for label in edited.sampling_strategy_
                   if counts[label] > counts[small] * self.threshold]
        votes = KNeighborsClassifier(self.k).fit(rows, labels)
        small_rows = np.flatnonzero(labels == small)
        wrong = small_rows[votes.predict(rows[small_rows]) != small]
        if len(wrong):
            near = votes.kneighbors(rows[wrong], self.k + 1, return_distance=False)[:, 1:]
            for row in np.unique(near):
                gone[row] |= labels[row] in cleaned
        return rows[~gone], labels[~gone]


class SmoteThenUnder:
    """SMOTE, then random under-sampling, both from the same seed."""

    def __init__(self, sampling_strategy, random_state, under="auto"):
        self.over = SMOTE(sampling_strategy=sampling_strategy, random_state=random_state)
        self.under = RandomUnderSampler(sampling_strategy=under, random_state=random_state)

    def fit_resample(self, rows, labels):
        return self.under.fit_resample(*self.over.fit_resample(rows, labels))


def _asked(strategy, labels):
    over = RandomOverSampler(sampling_strategy=strategy, random_state=0)
    over.fit_resample(np.zeros((len(labels), 1)), labels)
    return over.sampling_strategy_


def _plain(make):
    """Cleaning samplers that draw nothing take no seed."""
    return lambda sampling_strategy, random_state: make(sampling_strategy=sampling_strategy)


SAMPLERS = [
    Sampler("smote", {}, "over", SMOTE),
    Sampler("smote", {"k": "3"}, "over", lambda **c: SMOTE(k_neighbors=3, **c)),
    Sampler("random-over", {}, "over", RandomOverSampler),
    Sampler("random-over", {"shrinkage": "0.7"}, "over", lambda **c: RandomOverSampler(shrinkage=0.7, **c)),
    Sampler("borderline-1", {}, "over", BorderlineSMOTE),
    Sampler("borderline-1", {"k": "3", "m": "7"}, "over",
            lambda **c: BorderlineSMOTE(k_neighbors=3, m_neighbors=7, **c)),
    Sampler("borderline-2", {}, "over", NewerBorderline2),
    Sampler("borderline-2", {"k": "4", "m": "6"}, "over", lambda **c: NewerBorderline2(k=4, m=6, **c)),
    Sampler("adasyn", {}, "over", ADASYN),
    Sampler("adasyn", {"k": "8"}, "over", lambda **c: ADASYN(n_neighbors=8, **c)),
    Sampler("random-under", {}, "under", RandomUnderSampler),
    Sampler("random-under", {"replacement": "true"}, "under", lambda **c: RandomUnderSampler(replacement=True, **c)),
    Sampler("nearmiss-1", {}, "under", _plain(NearMiss)),
    Sampler("nearmiss-1", {"k": "5"}, "under", _plain(lambda **c: NearMiss(n_neighbors=5, **c))),
    Sampler("nearmiss-2", {}, "under", _plain(lambda **c: NearMiss(version=2, **c))),
    Sampler("nearmiss-3", {}, "under", _plain(lambda **c: NearMiss(version=3, **c))),
    Sampler("nearmiss-3", {"k": "2", "k3": "5"}, "under",
            _plain(lambda **c: NearMiss(version=3, n_neighbors=2, n_neighbors_ver3=5, **c))),
    Sampler("tomek", {}, "cleaning", _plain(TomekLinks)),
    Sampler("enn", {}, "cleaning", _plain(EditedNearestNeighbours)),
    Sampler("enn", {"k": "5", "rule": "mode"}, "cleaning",
            _plain(lambda **c: EditedNearestNeighbours(n_neighbors=5, kind_sel="mode", **c))),
    Sampler("renn", {}, "cleaning", _plain(RepeatedEditedNearestNeighbours)),
    Sampler("renn", {"rule": "mode"}, "cleaning",
            _plain(lambda **c: RepeatedEditedNearestNeighbours(kind_sel="mode", **c))),
    Sampler("all-knn", {}, "cleaning", _plain(AllKNN)),
    Sampler("all-knn", {"k": "5", "rule": "mode"}, "cleaning",
            _plain(lambda **c: AllKNN(n_neighbors=5, kind_sel="mode", **c))),
    Sampler("ncr", {}, "cleaning", NewerNeighbourhoodCleaning),
    Sampler("cnn", {}, "cleaning", CondensedNearestNeighbour),
    Sampler("cnn", {"seeds": "4"}, "cleaning", lambda **c: CondensedNearestNeighbour(n_seeds_S=4, **c)),
    Sampler("oss", {}, "cleaning", OneSidedSelection),
    Sampler("oss", {"k": "3", "seeds": "5"}, "cleaning",
            lambda **c: OneSidedSelection(n_neighbors=3, n_seeds_S=5, **c)),
    Sampler("smote-enn", {}, "combined", SMOTEENN),
    Sampler("smote-tomek", {}, "combined", SMOTETomek),
    Sampler("smote-under", {}, "combined", SmoteThenUnder),
    Sampler("smote-under", {"under.strategy": "majority"}, "combined",
            lambda **c: SmoteThenUnder(under="majority", **c)),
]


def outcome(sampler, rows, labels, strategy, seed):
    """The rows and labels that the reference gives, or its refusal as an exception.

    Version 0.10 documents the word "minority" for over-samplers but its check of parameters refuses
    it, which later versions mend; here the equivalent number of rows is asked instead."""
    if strategy == "minority" and sampler.family in ("over", "combined"):
        names, counts = np.unique(labels, return_counts=True)
        strategy = {names[counts.argmin()]: counts.max()}
    return sampler.make(sampling_strategy=strategy, random_state=seed).fit_resample(rows, labels)

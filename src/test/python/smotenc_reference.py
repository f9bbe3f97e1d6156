"""SMOTE-NC as imbalanced-learn defines it since 0.12, for the scripts beside this one.

Version 0.10 counts a mismatch of words half (one-hot entries of M / 2) and takes M, the median of
the standard deviations of the numeric columns, from the smallest class for every class. Since 0.12
the entries are M / sqrt(2), so that a mismatch counts M in the distance as in the paper, and every
class has its own M. The draws are the same. The last bit of M, which
newer versions compute in another way, matters only where two rows are almost equally near.
"""

import numpy as np
from imblearn.over_sampling import SMOTENC, RandomOverSampler
from scipy import sparse
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import OneHotEncoder


class NewerSmoteNc:
    """Has the rows that SMOTENC(categorical_features=words) of version 0.12 and later returns."""

    def __init__(self, sampling_strategy, random_state, words, k=5):
        self.strategy, self.seed, self.words, self.k = sampling_strategy, random_state, words, k

    def fit_resample(self, rows, labels):
        """
        rows: an array of objects, floats and strings
        """
        numbers = [j for j in range(rows.shape[1]) if j not in self.words]
        if not numbers or not self.words:
            raise ValueError("numbers and words are needed")
        over = RandomOverSampler(sampling_strategy=self.strategy, random_state=0)
        over.fit_resample(np.zeros((len(labels), 1)), labels)
        x = rows[:, numbers].astype(float)
        encoder = OneHotEncoder(handle_unknown="ignore")
        indicators = encoder.fit_transform(rows[:, self.words]).toarray()
        sizes = [len(names) for names in encoder.categories_]
        made_rows, made_labels = [rows], [labels]
        for label, count in over.sampling_strategy_.items():
            if count == 0:
                continue
            of_class = np.flatnonzero(labels == label)
            median = np.median(np.sqrt(x[of_class].var(axis=0)))
            encoded = np.hstack([x[of_class], indicators[of_class] * (median / np.sqrt(2))])
            near = NearestNeighbors(n_neighbors=self.k + 1).fit(sparse.csr_matrix(encoded))
            table = near.kneighbors(sparse.csr_matrix(encoded), return_distance=False)[:, 1:]
            random = np.random.RandomState(self.seed)
            picks = random.randint(0, table.size, count)
            gaps = random.uniform(size=count)[:, None]
            base, rank = np.divmod(picks, self.k)
            of_base, of_partner = x[of_class][base], x[of_class][table[base, rank]]
            new = np.empty((count, rows.shape[1]), dtype=object)
            new[:, numbers] = of_base + gaps * (of_partner - of_base)
            random = np.random.RandomState(self.seed)
            start = 0
            for j, size, names in zip(self.words, sizes, encoder.categories_):
                votes = indicators[of_class][:, start:start + size][table[base]].sum(axis=1)
                best = random.permutation(np.argwhere(votes == votes.max(axis=1, keepdims=True)))
                row, first = np.unique(best[:, 0], return_index=True)
                new[row, j] = names[best[first, 1]]
                start += size
            made_rows.append(new)
            made_labels.append(np.full(count, label))
        return np.vstack(made_rows), np.concatenate(made_labels)


def check():
    """With the old weight and the old median it must be what the installed 0.10 returns."""
    random = np.random.RandomState(3)
    labels = np.array(["no"] * 60 + ["yes"] * 20)
    rows = np.empty((80, 4), dtype=object)
    rows[:, [0, 2]] = random.randn(80, 2)
    rows[:, 1] = random.choice(["b", "a", "c"], 80)
    rows[:, 3] = random.choice(["x", "y"], 80)
    older = SMOTENC(categorical_features=[1, 3], random_state=5)
    # The root of the weight: M / 2 becomes M / sqrt(2) with a median that is sqrt(2) times as large.
    original = np.median
    try:
        np.median = lambda values: original(values) * np.sqrt(2)
        wanted = older.fit_resample(rows, labels)[0]
    finally:
        np.median = original
    made = NewerSmoteNc("auto", 5, [1, 3]).fit_resample(rows, labels)[0]
    assert (made == wanted).all(), "the reference has gone astray"


if __name__ == "__main__":
    check()
    print("as the installed version, but for the weight of words")

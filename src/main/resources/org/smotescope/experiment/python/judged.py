def smallest(rows):
    """How many of these rows the smallest class has."""
    return min((y[rows] == label).sum() for label in CLASSES)


def judged(rows, variant):
    """What models say of training rows that they have not learned from."""
    parts, left_out = [], []
    for some, left in folds(rows, min(5, smallest(rows)), SEED):
        some, left = usable(some), usable(left)
        p = learned(some, variant).predict_proba(X.iloc[left])
@CORRECTED@        parts.append(p)
        left_out.append(left)
    return np.vstack(parts), y[np.concatenate(left_out)]

def folds(rows, number, seed):
    """Pairs of rows to learn from and rows left out; the rows of each class are dealt round."""
    order = np.concatenate([shuffled(rows, label, @FOLDS@, seed) for label in CLASSES])
    fold = np.empty(len(y), int)
    fold[order] = np.arange(len(order)) % number
    return [(rows[fold[rows] != each], rows[fold[rows] == each]) for each in range(number)]

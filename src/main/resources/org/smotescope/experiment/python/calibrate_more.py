def calibration(p, truth):
    """Better probabilities, fitted class by class on rows that the model has not learned from."""
    better = [curve(p[:, c], truth == label) for c, label in enumerate(CLASSES)]

    def apply(p):
        p = np.column_stack([better[c](p[:, c]) for c in range(len(CLASSES))])
        total = p.sum(axis=1, keepdims=True)
        return np.divide(p, total, out=np.full(p.shape, 1 / len(CLASSES)), where=total > 0)
    return apply

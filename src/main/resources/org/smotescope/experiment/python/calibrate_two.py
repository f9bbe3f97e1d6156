def calibration(p, truth):
    """Better probabilities, fitted on rows that the model has not learned from."""
    better = curve(p[:, 1], truth == CLASSES[1])
    return lambda p: np.column_stack([1 - better(p[:, 1]), better(p[:, 1])])

def best_threshold(p, truth):
    """@WHAT@; of equally good thresholds the highest."""
    found = truth == POSITIVE
    down, place = np.unique(-p[:, CLASSES.index(POSITIVE)], return_inverse=True)
    thresholds = np.append(np.nextafter(-down[0], np.inf), -down)
    tp = np.append(0, np.cumsum(np.bincount(place, found)))
    fp = np.append(0, np.cumsum(np.bincount(place, ~found)))
    worth = @WORTH@
    return thresholds[worth.argmax()]@OTHERWISE@

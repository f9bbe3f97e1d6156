def prior(rows, variant):
    """Undoes what resampling or weights changed of the classes' shares (Saerens 2002)."""
    real = np.array([(y[rows] == label).sum() for label in CLASSES])
    if variant == "class-weights":
        weight = compute_sample_weight(WEIGHTS, y[rows])
        trained = np.array([weight[y[rows] == label].sum() for label in CLASSES])
    else:
        _, labels = Pipeline([("prepare", clone(prepare)), *samplers]).fit_resample(X.iloc[rows], y[rows])
        trained = np.array([(labels == label).sum() for label in CLASSES])
    factor = np.divide(real / real.sum(), trained / trained.sum(), out=np.zeros(len(CLASSES)), where=trained > 0)
    return lambda p: p * factor / (p * factor).sum(axis=1, keepdims=True)

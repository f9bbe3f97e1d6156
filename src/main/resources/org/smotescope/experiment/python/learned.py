def learned(rows, variant):
    """Fills, scales, resamples and fits: everything is learned from these rows."""
    pipeline = Pipeline([
        ("prepare", prepare),
@RESAMPLE@@ENCODE@        ("model", model),
    ])
@FIT@

def log_odds(p):
    p = np.clip(p, 1e-9, 1 - 1e-9)
    return np.log(p / (1 - p)).reshape(-1, 1)


def curve(p, hit):
    """Platt's sigmoid of the log odds, with targets kept from 0 and 1 by one more row of each kind."""
    target = np.where(hit, (hit.sum() + 1) / (hit.sum() + 2), 1 / ((~hit).sum() + 2))
    sigmoid = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    sigmoid.fit(np.vstack([log_odds(p)] * 2), np.repeat([1, 0], len(p)), np.append(target, 1 - target))
    return lambda p: sigmoid.predict_proba(log_odds(p))[:, 1]

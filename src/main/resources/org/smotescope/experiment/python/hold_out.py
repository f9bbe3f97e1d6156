def hold_out(share, seed):
    """Training and test rows: every class gives its share, the rest goes by largest remainder."""
    counts = np.array([(y == label).sum() for label in CLASSES])
    learn = len(y) - int(np.ceil(share * len(y)))
    exact = counts / len(y) * learn
    given = np.floor(exact).astype(int)
    order = np.lexsort((-counts, -(exact - given)))
    given[order[:learn - given.sum()]] += 1
    test = [shuffled(np.arange(len(y)), label, @HOLD_OUT@, seed)[:counts[c] - given[c]]
            for c, label in enumerate(CLASSES)]
    test = np.sort(np.concatenate(test))
    return np.setdiff1d(np.arange(len(y)), test), test

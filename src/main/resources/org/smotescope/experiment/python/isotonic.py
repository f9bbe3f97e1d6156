def curve(p, hit):
    """The rising function of the score with the least squared error."""
    return IsotonicRegression(out_of_bounds="clip").fit(p, hit).predict

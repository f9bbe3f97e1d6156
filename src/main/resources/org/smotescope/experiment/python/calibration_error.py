def calibration_error(score, hit):
    """How far scores and shares of hits are apart, over ten intervals of the score."""
    place = np.clip(np.searchsorted(np.arange(11) * 0.1, score), 1, 10)
    return sum(abs(hit[place == b].sum() - score[place == b].sum()) for b in range(1, 11)) / len(hit)

def half_width(values):
    """Half the 95 % interval of a mean over splits that share rows (Nadeau and Bengio 2003)."""
    share = 1 / len(values) + len(splits[0][1]) / len(splits[0][0])
    return student.ppf(0.975, len(values) - 1) * np.sqrt(values.var(ddof=1) * share)

def metrics(truth, p, threshold):
    """What probabilities, and answers at a threshold, are worth."""
    found = truth == POSITIVE
    score = p[:, CLASSES.index(POSITIVE)]
    called = np.where(score >= threshold, POSITIVE, NEGATIVE)
    return {
        "accuracy": accuracy_score(truth, called),
        "majority_baseline": max(found.mean(), 1 - found.mean()),
        "balanced_accuracy": balanced_accuracy_score(truth, called),
        "gmean": geometric_mean_score(truth, called),
        "mcc": matthews_corrcoef(truth, called),
        "kappa": cohen_kappa_score(truth, called),
        "f1": f1_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "precision": precision_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "recall": recall_score(truth, called, pos_label=POSITIVE, zero_division=0),
        "specificity": recall_score(truth, called, pos_label=NEGATIVE, zero_division=0),
        "roc_auc": roc_auc_score(found, score),
        "average_precision": average_precision_score(found, score),
        "brier": brier_score_loss(found, score),
        "log_loss": log_loss(found, score),
        "ece": calibration_error(score, found),
    }

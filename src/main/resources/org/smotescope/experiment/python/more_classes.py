def metrics(truth, p):
    """What probabilities and the most probable answers are worth, as plain means over classes."""
    called = np.array(CLASSES)[p.argmax(axis=1)]
    hit = label_binarize(truth, classes=CLASSES)
    return {
        "accuracy": accuracy_score(truth, called),
        "majority_baseline": hit.mean(axis=0).max(),
        "balanced_accuracy": balanced_accuracy_score(truth, called),
        "gmean": geometric_mean_score(truth, called),
        "mcc": matthews_corrcoef(truth, called),
        "kappa": cohen_kappa_score(truth, called),
        "f1": f1_score(truth, called, average="macro", zero_division=0),
        "precision": precision_score(truth, called, average="macro", zero_division=0),
        "recall": recall_score(truth, called, average="macro", zero_division=0),
        "specificity": specificity_score(truth, called, average="macro"),
        "roc_auc": roc_auc_score(hit, p, average="macro"),
        "average_precision": average_precision_score(hit, p, average="macro"),
        "brier": ((p - hit) ** 2).sum(axis=1).mean(),
        "log_loss": log_loss(truth, p, labels=CLASSES),
        "ece": calibration_error(p.max(axis=1), called == truth),
    }

package org.smotescope.ui.evaluate;

import org.smotescope.learning.metrics.Metric;

/// What metrics are called on screen: with more than two classes some are means over the classes,
/// and their names say so.
///
/// @param classes how many there are
record MetricNames(int classes) {
    /// "Recall", "Mean recall".
    String of(Metric metric) {
        return switch (metric) {
            case RECALL, PRECISION, F1, SPECIFICITY, AVERAGE_PRECISION, ROC_AUC ->
                    classes > 2 ? "Mean " + lower(metric.displayName()) : metric.displayName();
            default -> metric.displayName();
        };
    }

    /// The same inside a sentence: "recall", "mean recall", "F1".
    String inside(Metric metric) {
        return lower(of(metric));
    }

    private static String lower(String name) {
        boolean isWord = Character.isLowerCase(name.charAt(1));
        return isWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}

package org.smotescope.ui;

import java.math.BigDecimal;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.form.Figures;

/// Threshold rules as they stand on screen.
public final class RuleWords {
    private static final int MOST_DECIMALS = 7;

    private RuleWords() {}

    /// In a few words: "best F1", "recall 0.8", "cost 10 : 1".
    public static String brief(ThresholdRule rule) {
        return switch (rule) {
            case ThresholdRule.Fixed(double threshold) -> "threshold " + threshold(threshold);
            case ThresholdRule.BestF1() -> "best F1";
            case ThresholdRule.Youden() -> "Youden";
            case ThresholdRule.AtLeastRecall(double recall) -> "recall " + number(recall);
            case ThresholdRule.AtLeastPrecision(double share) -> "precision " + number(share);
            case ThresholdRule.LowestCost(double miss, double falseAlarm) ->
                    "cost " + number(miss) + " : " + number(falseAlarm);
        };
    }

    /// A threshold: two decimals, and near 0 and 1 as many more as it takes to tell it from them.
    public static String threshold(double threshold) {
        if (threshold > 1.0) {
            return "above 1";
        }
        double distance = Math.min(threshold, 1.0 - threshold);
        int decimals = 2;
        double parts = 100.0;
        while (decimals < MOST_DECIMALS && distance * parts < 10.0 && !isWhole(distance * parts)) {
            decimals++;
            parts *= 10.0;
        }
        return Double.isNaN(threshold) ? "undefined" : Figures.fixed(threshold, decimals);
    }

    private static boolean isWhole(double value) {
        return value == 0.0 || (value > 0.5 && Math.abs(value - Math.rint(value)) < 1e-6);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}

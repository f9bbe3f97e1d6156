package org.smotescope.learning.metrics;

import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// Threshold rules as text.
final class ThresholdText {
    static final String BEST_F1 = "best-f1";
    static final String YOUDEN = "youden";
    static final String RECALL = "recall";
    static final String PRECISION = "precision";
    static final String COST = "cost";

    private ThresholdText() {}

    static ThresholdRule parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String value = equals < 0 ? "" : text.substring(equals + 1);
        return switch (name) {
            case BEST_F1 -> bare(text, equals, new ThresholdRule.BestF1());
            case YOUDEN -> bare(text, equals, new ThresholdRule.Youden());
            case RECALL -> new ThresholdRule.AtLeastRecall(value(text, value));
            case PRECISION -> new ThresholdRule.AtLeastPrecision(value(text, value));
            case COST -> cost(text, value);
            default -> new ThresholdRule.Fixed(value(text, text));
        };
    }

    private static ThresholdRule bare(String text, int equals, ThresholdRule rule) {
        if (equals >= 0) {
            throw unknown(text);
        }
        return rule;
    }

    private static ThresholdRule cost(String text, String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            throw unknown(text);
        }
        return new ThresholdRule.LowestCost(
                value(text, value.substring(0, colon)), value(text, value.substring(colon + 1)));
    }

    private static double value(String text, String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
    }

    private static DataProblem unknown(String text) {
        return new DataProblem(
                "there is no threshold rule " + text,
                Mend.advice(
                        "use a threshold such as 0.5, or best-f1, youden, recall=0.8,"
                                + " precision=0.5 or cost=10:1 (a miss costs 10 false alarms)"));
    }

    static void requireShare(String what, double value) {
        if (!(value > 0.0 && value <= 1.0)) {
            throw new DataProblem(what + " must be above 0 and at most 1, not " + number(value));
        }
    }

    static void requireCost(String what, double value) {
        if (!(value > 0.0 && Double.isFinite(value))) {
            throw new DataProblem("the cost of a " + what + " must be above 0, not " + value);
        }
    }

    /// The shortest decimal text of a number, without a point where it is whole.
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

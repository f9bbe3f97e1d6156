package org.smotescope.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;

/// The part `decide` of a recipe as JSON: a threshold, or a rule with its numbers; and a
/// calibration where there is one.
final class DecideJson {
    private static final String THRESHOLD = "threshold";
    private static final String RULE = "rule";
    private static final String RECALL = "recall";
    private static final String PRECISION = "precision";
    private static final String MISS = "miss";
    private static final String FALSE_ALARM = "false-alarm";
    private static final String CALIBRATE = "calibrate";

    /// All keys that it may have.
    static final String[] KEYS = {THRESHOLD, RULE, RECALL, PRECISION, MISS, FALSE_ALARM, CALIBRATE};

    private DecideJson() {}

    static void write(ObjectNode node, DecidePlan plan) {
        switch (plan.rule()) {
            case ThresholdRule.Fixed(double threshold) -> node.put(THRESHOLD, threshold);
            case ThresholdRule.BestF1() -> node.put(RULE, "best-f1");
            case ThresholdRule.Youden() -> node.put(RULE, "youden");
            case ThresholdRule.AtLeastRecall(double recall) ->
                    node.put(RULE, RECALL).put(RECALL, recall);
            case ThresholdRule.AtLeastPrecision(double precision) ->
                    node.put(RULE, PRECISION).put(PRECISION, precision);
            case ThresholdRule.LowestCost(double miss, double falseAlarm) ->
                    node.put(RULE, "cost").put(MISS, miss).put(FALSE_ALARM, falseAlarm);
        }
        if (plan.calibrate() != CalibrationMethod.NONE) {
            node.put(CALIBRATE, plan.calibrate().id());
        }
    }

    static DecidePlan read(JsonKeys keys) {
        return new DecidePlan(rule(keys), calibration(keys));
    }

    private static ThresholdRule rule(JsonKeys keys) {
        String rule = keys.optionalText(RULE);
        if (rule == null) {
            requireOnly(keys, "without a rule", THRESHOLD);
            return new ThresholdRule.Fixed(
                    keys.names().contains(THRESHOLD)
                            ? keys.number(THRESHOLD, 0, 1, "from 0 to 1")
                            : DecidePlan.EVEN);
        }
        String with = "with the rule " + rule;
        return switch (rule) {
            case "best-f1" -> {
                requireOnly(keys, with);
                yield new ThresholdRule.BestF1();
            }
            case "youden" -> {
                requireOnly(keys, with);
                yield new ThresholdRule.Youden();
            }
            case RECALL -> {
                requireOnly(keys, with, RECALL);
                yield new ThresholdRule.AtLeastRecall(share(keys, RECALL));
            }
            case PRECISION -> {
                requireOnly(keys, with, PRECISION);
                yield new ThresholdRule.AtLeastPrecision(share(keys, PRECISION));
            }
            case "cost" -> {
                requireOnly(keys, with, MISS, FALSE_ALARM);
                yield new ThresholdRule.LowestCost(cost(keys, MISS), cost(keys, FALSE_ALARM));
            }
            default -> throw keys.refused(RULE, "one of best-f1, youden, recall, precision, cost");
        };
    }

    private static double share(JsonKeys keys, String key) {
        return keys.number(key, Double.MIN_VALUE, 1.0, "above 0 and at most 1");
    }

    private static double cost(JsonKeys keys, String key) {
        return keys.number(key, Double.MIN_VALUE, Double.MAX_VALUE, "above 0");
    }

    /// Refuses numbers that the rule would not look at.
    private static void requireOnly(JsonKeys keys, String with, String... used) {
        List<String> known = Arrays.asList(used);
        for (String name : keys.names()) {
            if (!name.equals(RULE) && !name.equals(CALIBRATE) && !known.contains(name)) {
                throw keys.refused(name, "left out " + with);
            }
        }
    }

    private static CalibrationMethod calibration(JsonKeys keys) {
        String id = keys.optionalText(CALIBRATE);
        if (id == null) {
            return CalibrationMethod.NONE;
        }
        return CalibrationMethod.byId(id)
                .orElseThrow(
                        () ->
                                keys.refused(
                                        CALIBRATE,
                                        "one of "
                                                + Arrays.stream(CalibrationMethod.values())
                                                        .map(CalibrationMethod::id)
                                                        .collect(Collectors.joining(", "))));
    }
}

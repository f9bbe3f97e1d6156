package org.smotescope.ui.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.smotescope.learning.metrics.ThresholdRule.LowestCost;
import org.smotescope.ui.evaluate.Finding.Decision;
import org.smotescope.ui.evaluate.Finding.Measured;

/// What the errors of both models cost on the test rows, each at the threshold that cost least on
/// the training folds.
final class CostFinding {
    private static final int DECIMALS = 2;

    private CostFinding() {}

    static Finding of(Measured measured, LowestCost costs) {
        if (measured.wanted() == 0) {
            return Finding.nothingToFind(measured);
        }
        if (measured.sampler().isEmpty()) {
            return Finding.unchanged(measured);
        }
        String headline =
                "Errors cost "
                        + cost(measured.after(), costs)
                        + " with "
                        + measured.sampler()
                        + ", "
                        + cost(measured.before(), costs)
                        + " without resampling.";
        String detail =
                "A miss costs "
                        + number(costs.miss())
                        + ", a false alarm "
                        + number(costs.falseAlarm())
                        + ". Cheapest on the training folds: "
                        + Words.threshold(measured.before().threshold())
                        + " without resampling, "
                        + Words.threshold(measured.after().threshold())
                        + " with it. "
                        + measured.protocol();
        return new Finding(headline, detail);
    }

    private static String cost(Decision decision, LowestCost costs) {
        return number(decision.counts().cost(costs.miss(), costs.falseAlarm()));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        boolean isWhole = rounded.stripTrailingZeros().scale() <= 0;
        return isWhole
                ? Words.count(rounded.longValue())
                : rounded.stripTrailingZeros().toPlainString();
    }
}

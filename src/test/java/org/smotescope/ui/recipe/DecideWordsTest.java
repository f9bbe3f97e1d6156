package org.smotescope.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;

class DecideWordsTest {
    @Test
    void aRuleAndACalibrationAreSaid() {
        assertThat(RecipeWords.decide(new DecidePlan(0.5))).isEqualTo("threshold 0.50");
        DecidePlan cost = new DecidePlan(0.5).withRule(new ThresholdRule.LowestCost(10, 1));
        assertThat(RecipeWords.decide(cost)).isEqualTo("cost 10 : 1");
        assertThat(RecipeWords.decide(cost.withCalibration(CalibrationMethod.PRIOR)))
                .isEqualTo("cost 10 : 1 · prior");
    }
}

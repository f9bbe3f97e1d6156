package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.Monitor;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;

class ChoiceTest {
    private static final OutOfFold JUDGED =
            new OutOfFold(
                    new double[][] {{0.9, 0.7, 0.4, 0.3}, {0.1, 0.3, 0.6, 0.7}},
                    new int[] {0, 1, 0, 1},
                    1);
    private final List<Note> notes = new ArrayList<>();
    private int asked;

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aFixedThresholdAsksForNothing(Variant variant) {
        DecidePlan plan = new DecidePlan(0.3).withCalibration(CalibrationMethod.PRIOR);
        Calibration prior = Calibration.prior(new double[] {1, 1}, new double[] {9, 1});
        Choice choice = Choice.of(variant, plan, prior, this::judged, notes, Monitor.NONE);
        assertThat(choice.calibration()).isSameAs(prior);
        if (variant == Variant.TUNED_THRESHOLD) {
            assertThat(asked).isOne();
            // Recall 1 and two of three right: better than any other.
            assertThat(choice.threshold()).isEqualTo(0.3);
        } else {
            assertThat(asked).isZero();
            assertThat(choice.threshold()).isEqualTo(0.3);
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aRuleIsForAllButTheRowsAsTheyAre(Variant variant) {
        DecidePlan plan = new DecidePlan(0.5).withRule(new ThresholdRule.AtLeastPrecision(1.0));
        Choice choice =
                Choice.of(variant, plan, Calibration.NONE, this::judged, notes, Monitor.NONE);
        assertThat(choice.threshold()).isEqualTo(variant == Variant.NONE ? 0.5 : 0.7);
    }

    @Test
    void theThresholdIsChosenOnCalibratedScores() {
        DecidePlan plan =
                new DecidePlan(new ThresholdRule.AtLeastRecall(1.0), CalibrationMethod.ISOTONIC);
        Choice choice =
                Choice.of(
                        Variant.SAMPLER, plan, Calibration.NONE, this::judged, notes, Monitor.NONE);
        assertThat(asked).isOne();
        // Isotonic: 0, then 1 of 2 pooled, then 1.
        assertThat(choice.calibration().apply(JUDGED.probabilities())[1])
                .containsExactly(new double[] {0.0, 0.5, 0.5, 1.0}, within(1e-12));
        assertThat(choice.threshold()).isEqualTo(0.5);
    }

    @Test
    void aRuleWithoutAnAnswerIsTold() {
        OutOfFold backwards =
                new OutOfFold(new double[][] {{0.1, 0.9}, {0.9, 0.1}}, new int[] {0, 1}, 1);
        DecidePlan plan = new DecidePlan(0.5).withRule(new ThresholdRule.AtLeastPrecision(0.9));
        Choice choice =
                Choice.of(
                        Variant.SAMPLER,
                        plan,
                        Calibration.NONE,
                        () -> backwards,
                        notes,
                        Monitor.NONE);
        assertThat(choice.threshold()).isEqualTo(0.5);
        assertThat(notes)
                .containsExactly(
                        Note.warning(
                                "No threshold on the inner folds does what precision=0.9 asks for,"
                                        + " so 0.5 is used."));
    }

    @Test
    void tooFewRowsLeaveEverythingAsItIs() {
        DecidePlan plan = new DecidePlan(new ThresholdRule.Youden(), CalibrationMethod.PLATT);
        Choice choice =
                Choice.of(Variant.SAMPLER, plan, Calibration.NONE, () -> null, notes, Monitor.NONE);
        assertThat(choice).isEqualTo(new Choice(Calibration.NONE, 0.5));
    }

    private OutOfFold judged() {
        asked++;
        return JUDGED;
    }

    @ParameterizedTest
    @EnumSource(names = {"PLATT", "ISOTONIC"})
    void aCalibrationThatIsNoLongerWantedIsLeft(CalibrationMethod method) {
        DecidePlan plan = new DecidePlan(0.5).withCalibration(method);
        assertThatThrownBy(
                        () ->
                                Choice.of(
                                        Variant.SAMPLER,
                                        plan,
                                        Calibration.NONE,
                                        this::judged,
                                        notes,
                                        _ -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).isOne();
    }
}

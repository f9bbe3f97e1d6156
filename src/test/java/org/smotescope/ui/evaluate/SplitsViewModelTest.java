package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Change;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.Recipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;

/// Many splits are measured when they are looked at, and again when something they depend on
/// changes.
class SplitsViewModelTest {
    private final CountingJobs jobs = new CountingJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final SplitsViewModel model = new SplitsViewModel(workspace, jobs);

    @BeforeEach
    void open() {
        workspace.open(Samples.source("pump-failures.csv"));
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-over")));
        jobs.reset();
    }

    @Test
    void nothingIsMeasuredWhileTestRowsAreShown() {
        assertThat(model.foundProperty().get()).isNull();
        workspace.change(recipe -> recipe.withThreshold(0.4));
        assertThat(jobs.started()).isZero();
    }

    @Test
    void foldsAreMeasuredOnceAndAgainWithOtherSeeds() {
        model.measuredOnProperty().set(MeasuredOn.FOLDS);
        assertThat(model.foundProperty().get()).isInstanceOf(Splits.Folds.class);
        Splits first = model.foundProperty().get();
        assertThat(jobs.started()).isEqualTo(1);

        model.flipSeeds();

        assertThat(jobs.started()).isEqualTo(2);
        assertThat(model.foundProperty().get()).isNotEqualTo(first);
        assertThat(model.progressProperty().get()).isNegative();
    }

    /// Beside the numbers of the test rows stand the words of the folds, as long as both are about
    /// the same.
    @Test
    void changesOfTestRowsHaveWordsOnceFoldsAreMeasured() {
        assertThat(change(Metric.RECALL, CompareAt.RULE)).isEqualTo(Change.UNKNOWN);
        model.measuredOnProperty().set(MeasuredOn.FOLDS);
        model.measuredOnProperty().set(MeasuredOn.TEST_ROWS);

        assertThat(change(Metric.RECALL, CompareAt.RULE)).isEqualTo(Change.BETTER);
        assertThat(change(Metric.PRECISION, CompareAt.RULE)).isEqualTo(Change.WORSE);
        assertThat(change(Metric.BRIER, CompareAt.RULE)).isEqualTo(Change.WORSE);
        assertThat(change(Metric.RECALL, CompareAt.RECALL)).isEqualTo(Change.HELD);
        assertThat(change(Metric.PRECISION, CompareAt.RECALL)).isEqualTo(Change.UNCLEAR);
        assertThat(change(Metric.PRECISION, CompareAt.ALARMS)).isEqualTo(Change.UNKNOWN);
        assertThat(change(Metric.RECALL, CompareAt.EVEN)).isEqualTo(Change.BETTER);
        assertThat(change(Metric.RECALL, CompareAt.COST)).isEqualTo(Change.UNKNOWN);

        workspace.change(recipe -> recipe.withThreshold(0.4));
        assertThat(change(Metric.RECALL, CompareAt.RULE)).isEqualTo(Change.UNKNOWN);
        assertThat(change(Metric.RECALL, CompareAt.RECALL)).isEqualTo(Change.UNKNOWN);
        assertThat(change(Metric.BRIER, CompareAt.RULE)).isEqualTo(Change.WORSE);

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(7)));
        assertThat(model.foldsProperty().get()).isNull();
        assertThat(change(Metric.BRIER, CompareAt.RULE)).isEqualTo(Change.UNKNOWN);
    }

    private Change change(Metric metric, CompareAt rule) {
        return model.change(metric, rule);
    }

    @Test
    void theAmountThatIsDraggedToIsTheRecipes() {
        model.measuredOnProperty().set(MeasuredOn.AMOUNTS);
        assertThat(model.foundProperty().get()).isInstanceOf(Splits.Amounts.class);
        assertThat(model.ratioProperty().get()).isEqualTo(1.0);
        Splits curves = model.foundProperty().get();

        model.setRatio(0.5);

        assertThat(model.ratioProperty().get()).isEqualTo(0.5);
        // The curves are the same for every amount: nothing is measured again.
        assertThat(model.foundProperty().get()).isSameAs(curves);
        assertThat(workspace.recipe().get().resample().strategy())
                .isEqualTo(new SamplingStrategy.Ratio(0.5));
    }

    /// A ratio is refused of more than two classes, so there is nothing to drag.
    @Test
    void moreThanTwoClassesHaveNoAmountToDrag() {
        workspace.open(Samples.source("four-classes.csv"));
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-over")));
        model.measuredOnProperty().set(MeasuredOn.AMOUNTS);
        assertThat(model.foundProperty().get()).isInstanceOf(Splits.Amounts.class);
        Recipe before = workspace.recipe().get();

        model.setRatio(0.5);

        assertThat(workspace.recipe().get()).isEqualTo(before);
    }

    /// While something else is measured, the old answer says what it is of; other folds of the same
    /// are no other question.
    @Test
    void anOlderAnswerSaysWhatItIsOf() {
        model.measuredOnProperty().set(MeasuredOn.FOLDS);
        List<String> said = new ArrayList<>();
        model.stillProperty().addListener((of, was, is) -> said.add(is));

        model.flipSeeds();
        assertThat(said).isEmpty();

        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-under")));
        assertThat(said).containsExactly("Still from Random over-sampling.", "");
        said.clear();

        workspace.change(recipe -> recipe.withThreshold(0.4));
        assertThat(said).containsExactly("Still from threshold 0.50.", "");

        model.measuredOnProperty().set(MeasuredOn.WRONG);
        said.clear();
        model.toggle(Leak.SCALE);
        assertThat(said).containsExactly("Still with the mistakes before.", "");
    }

    @Test
    void nothingIsExportedWhileAMistakeIsShown() {
        assertThat(model.refusal().getValue()).isNull();
        model.measuredOnProperty().set(MeasuredOn.WRONG);
        assertThat(model.refusal().getValue()).contains("Nothing is exported");
        assertThat(model.foundProperty().get()).isInstanceOf(Splits.Wrong.class);
    }

    @Test
    void nothingStaysOnShowThatWasGivenUp() {
        model.measuredOnProperty().set(MeasuredOn.FOLDS);
        model.cancel();
        assertThat(model.foundProperty().get()).isNull();
        assertThat(model.progressProperty().get()).isNegative();
    }

    @Test
    void theLastMistakeStays() {
        model.toggle(Leak.RESAMPLE);
        assertThat(model.leaksProperty().get()).isEqualTo(Set.of(Leak.RESAMPLE));
        model.toggle(Leak.SCALE);
        model.toggle(Leak.RESAMPLE);
        assertThat(model.leaksProperty().get()).isEqualTo(Set.of(Leak.SCALE));
    }

    /// Fewer rows of a class than folds: refused with a mend that a button can do.
    @Test
    void tooFewRowsForTheFoldsAreRefusedAndMended() {
        workspace.open(Csv.moons(60, 4));
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-over")));
        model.measuredOnProperty().set(MeasuredOn.FOLDS);

        assertThat(model.problemProperty().get())
                .isEqualTo("class rare has 4 rows, fewer than the 5 folds: use 4 folds");
        assertThat(model.mendsProperty().get()).hasSize(1);
        model.mend(model.mendsProperty().get().getFirst());

        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.mendsProperty().get()).isEmpty();
        assertThat(model.foundProperty().get())
                .isInstanceOfSatisfying(
                        Splits.Folds.class,
                        folds -> assertThat(folds.report().splits()).isEqualTo(8));

        workspace.open(Samples.source("pump-failures.csv"));
        assertThat(model.foundProperty().get())
                .isInstanceOfSatisfying(
                        Splits.Folds.class,
                        folds -> assertThat(folds.report().splits()).isEqualTo(10));
    }
}

package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

class TrialsTest {
    private final Table table = Fixtures.table(Fixtures.clouds(300, 60, 4));
    private final Recipe recipe = Recipes.initial(table);
    private final Dataset rows = Datasets.of(table, Schemas.resolve(table, recipe));
    private final List<Split> splits = StratifiedFolds.folds(rows, 5, 1);

    @Test
    void splitsSideBySideGiveWhatTheyGiveOneAfterTheOther() {
        Trials one = Trials.run(rows, splits, recipe, 1, Monitor.NONE);
        assertThat(one.train()).isEqualTo(288);
        assertThat(one.test()).isEqualTo(72);
        assertThat(one.outcomes()).hasSize(4);
        for (int threads = 2; threads <= 5; threads++) {
            Trials more = Trials.run(rows, splits, recipe, threads, Monitor.NONE);
            assertThat(more.train()).isEqualTo(one.train());
            assertThat(more.outcomes().keySet()).isEqualTo(one.outcomes().keySet());
            one.outcomes()
                    .forEach(
                            (variant, expected) ->
                                    assertSame(
                                            Objects.requireNonNull(more.outcomes().get(variant)),
                                            expected));
        }
    }

    @Test
    void aClassifierThatTakesNoWeightsIsComparedWithoutThem() {
        Recipe neighbours = recipe.withModel(recipe.model().withClassifier("knn"));
        Trials trials = Trials.run(rows, splits.subList(0, 1), neighbours, 1, Monitor.NONE);

        assertThat(trials.outcomes()).doesNotContainKey(Variant.CLASS_WEIGHTS).hasSize(3);
        List<Trial.Outcome> none = Objects.requireNonNull(trials.outcomes().get(Variant.NONE));
        assertThat(none.getFirst().notes())
                .extracting(note -> note.words())
                .contains(
                        "Nearest neighbours take no class weights, so there is no comparison with"
                                + " them.");
    }

    @Test
    void theProblemOfTheFirstSplitThatHasOneIsTold() {
        // From the second split on, fewer and fewer minority rows are left: SMOTE refuses.
        List<Split> poor = new ArrayList<>(splits.subList(0, 1));
        for (int left = 5; left > 1; left--) {
            poor.add(withFew(splits.getFirst(), left));
        }
        for (int threads = 1; threads <= 5; threads++) {
            int number = threads;
            assertThatThrownBy(() -> Trials.run(rows, poor, recipe, number, Monitor.NONE))
                    .isInstanceOf(StageProblem.class)
                    .hasMessageContaining("there are 5");
        }
    }

    @Test
    void progressGoesUpToOneAndCancelsAll() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        Trials.run(
                rows,
                splits,
                recipe,
                1,
                fraction -> {
                    told.add(fraction);
                    return false;
                });
        assertThat(told).isSorted();
        assertThat(told.getFirst()).isLessThan(0.1);
        assertThat(told.getLast()).isBetween(0.9, 1.0);
        assertThatThrownBy(() -> Trials.run(rows, splits, recipe, 2, fraction -> fraction > 0.5))
                .isInstanceOf(CancellationException.class);
    }

    private Split withFew(Split split, int left) {
        int minority = rows.classes().minority();
        int[] others =
                Arrays.stream(split.train())
                        .filter(row -> rows.classes().code(row) != minority)
                        .toArray();
        int[] few =
                Arrays.stream(split.train())
                        .filter(row -> rows.classes().code(row) == minority)
                        .limit(left)
                        .toArray();
        int[] train = Arrays.copyOf(others, others.length + few.length);
        System.arraycopy(few, 0, train, others.length, few.length);
        return new Split(train, split.test());
    }

    private static void assertSame(List<Trial.Outcome> actual, List<Trial.Outcome> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).threshold()).isEqualTo(expected.get(i).threshold());
            assertThat(actual.get(i).notes()).isEqualTo(expected.get(i).notes());
            for (Metric metric : Metric.values()) {
                assertThat(actual.get(i).evaluation().value(metric))
                        .isEqualTo(expected.get(i).evaluation().value(metric));
            }
        }
    }

    @Test
    void aTrialThatIsNoLongerWantedPreparesNothing() {
        List<Double> told = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                Trial.of(
                                        rows,
                                        splits.getFirst(),
                                        recipe,
                                        fraction -> {
                                            told.add(fraction);
                                            return true;
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(0.0);
    }

    @Test
    void aSplitIsLeftWhileItIsMeasured() {
        Trial trial = Trial.of(rows, splits.getFirst(), recipe, Monitor.NONE);
        List<Double> told = new ArrayList<>();
        trial.run(
                Variant.NONE,
                fraction -> {
                    told.add(fraction);
                    return false;
                });
        long before = told.size();
        // Asked at each class and at the averages: the last question of all stops it.
        List<Double> again = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                trial.run(
                                        Variant.NONE,
                                        fraction -> {
                                            again.add(fraction);
                                            return again.size() == before;
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(told.subList(told.size() - 6, told.size())).containsOnly(1.0);
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

/// Samplers and columns that do not fit: what is said and what would mend it.
class InputCheckTest {
    private static final Dataset NUMBERS =
            Rows.of(
                    2,
                    new double[] {0},
                    new double[] {3},
                    new double[] {4},
                    new double[] {1},
                    new double[] {2});
    private static final Dataset MIXED = Rows.withWords(NUMBERS, "town", "a", "b", "a", "b", "a");
    private static final Dataset WORDS = Rows.ofWords(2, new String[] {"a", "b", "a", "b", "a"});
    private static final Mend SMOTE = sampler("smote");
    private static final Mend SMOTE_NC = sampler("smote-nc");
    private static final Mend SMOTE_N = sampler("smote-n");
    private static final Mend RANDOM_OVER = sampler("random-over");
    private static final Mend RANDOM_UNDER = sampler("random-under");

    private static Mend sampler(String id) {
        return new Mend("use " + id, "resample.sampler", id);
    }

    private static Mend leaveOut(String column) {
        return new Mend("leave it out", "data.columns." + column + ".role", "ignore");
    }

    private static void refused(Descriptor sampler, Dataset dataset, String what, Mend... mends) {
        assertThatThrownBy(() -> InputCheck.check(sampler, dataset))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> {
                            assertThat(problem.what()).isEqualTo(what);
                            assertThat(problem.mends()).containsExactly(mends);
                        });
    }

    private static Descriptor of(String id) {
        return Samplers.byId(id);
    }

    /// A sampler of numbers that removes rows.
    private static Descriptor cleaning(Family family) {
        return Descriptor.of("cleaner", "Cleaner", family).sampler((values, mode) -> null);
    }

    @Test
    void whatFitsIsTaken() {
        InputCheck.check(of("smote"), NUMBERS);
        InputCheck.check(of("smote-nc"), MIXED);
        InputCheck.check(of("smote-n"), WORDS);
        for (Dataset dataset : List.of(NUMBERS, MIXED, WORDS)) {
            InputCheck.check(of("random-over"), dataset);
            InputCheck.check(of("random-under"), dataset);
        }
    }

    @Test
    void smoteOfWordsNamesTheColumnAndWhatTakesIt() {
        refused(
                of("smote"),
                MIXED,
                "SMOTE needs numbers; the column town holds words",
                SMOTE_NC,
                leaveOut("town"),
                RANDOM_OVER);
        refused(
                of("smote"),
                Rows.withWords(MIXED, "colour", "r", "g", "b", "r", "g"),
                "SMOTE needs numbers; the column town holds words",
                SMOTE_NC,
                new Mend("leave all 2 such columns out", "prepare.words", "leave-out"),
                RANDOM_OVER);
        refused(
                of("smote"),
                WORDS,
                "SMOTE needs numbers; the column w0 holds words",
                SMOTE_N,
                RANDOM_OVER);
    }

    @Test
    void removingRowsOfWordsNamesWhatRemovesAny() {
        for (Family family : List.of(Family.UNDER, Family.CLEANING)) {
            refused(
                    cleaning(family),
                    MIXED,
                    "Cleaner needs numbers; the column town holds words",
                    leaveOut("town"),
                    RANDOM_UNDER);
            refused(
                    cleaning(family),
                    WORDS,
                    "Cleaner needs numbers; the column w0 holds words",
                    RANDOM_UNDER);
        }
    }

    @Test
    void smoteNcNeedsBothKinds() {
        refused(
                of("smote-nc"),
                NUMBERS,
                "SMOTE-NC needs a column of words; there is none among the features",
                SMOTE);
        refused(
                of("smote-nc"),
                WORDS,
                "SMOTE-NC needs a column of numbers; there is none among the features",
                SMOTE_N);
    }

    @Test
    void smoteNNeedsWordsOnly() {
        refused(
                of("smote-n"),
                NUMBERS,
                "SMOTE-N needs a column of words; there is none among the features",
                SMOTE);
        refused(
                of("smote-n"),
                MIXED,
                "SMOTE-N needs words; the column f0 holds numbers",
                SMOTE_NC,
                new Mend("take its numbers as words", "data.columns.f0.type", "categorical"),
                leaveOut("f0"));
    }

    @Test
    void withoutFeaturesNothingCanBeDone() {
        Dataset none = NUMBERS.withFeatures(List.of());
        Mend mend = Mend.advice("make a column a feature");
        refused(of("smote"), none, "SMOTE needs a column of numbers; there are no features", mend);
        refused(
                of("smote-n"),
                none,
                "SMOTE-N needs a column of words; there are no features",
                mend);
        refused(
                of("smote-nc"),
                none,
                "SMOTE-NC needs a column of numbers; there are no features",
                mend);
    }

    @Test
    void emptyAndInfiniteNumbersAreRefusedByName() {
        for (String id : List.of("smote", "smote-nc")) {
            Descriptor sampler = of(id);
            Dataset rows = id.equals("smote") ? NUMBERS : MIXED;
            refused(
                    sampler,
                    Gen.withValue(rows, 1, Double.NaN),
                    sampler.name() + " needs every cell; the column f0 has 1 empty",
                    new Mend("fill them", "prepare.missing", "median"),
                    leaveOut("f0"),
                    RANDOM_OVER);
            refused(
                    sampler,
                    Gen.withValue(rows, 4, Double.NEGATIVE_INFINITY),
                    sampler.name() + " needs finite numbers; the column f0 has an infinite cell",
                    leaveOut("f0"),
                    RANDOM_OVER);
        }
        refused(
                cleaning(Family.CLEANING),
                Gen.withValue(NUMBERS, 4, Double.POSITIVE_INFINITY),
                "Cleaner needs finite numbers; the column f0 has an infinite cell",
                leaveOut("f0"),
                RANDOM_UNDER);
    }

    @Test
    void numbersWhoseSquaresAreInfiniteAreRefusedByName() {
        refused(
                of("smote"),
                Gen.withValue(NUMBERS, 4, -1e200),
                "SMOTE measures distances; the column f0 has -1.0E200, too large for its square to"
                        + " be a number",
                new Mend("scale it", "prepare.scale", "minmax"),
                leaveOut("f0"),
                RANDOM_OVER);
        Dataset scaled = Gen.scaled(Gen.withValue(MIXED, 4, 1e200));
        assertThat(scaled.scaling().isNone()).isFalse();
        refused(
                of("smote-nc"),
                scaled,
                "SMOTE-NC measures distances; the column f0 has 1.0E200, too large for its square"
                        + " to be a number",
                leaveOut("f0"),
                RANDOM_OVER);
        InputCheck.check(of("smote"), Gen.withValue(NUMBERS, 4, -1e150));
    }

    @Test
    void emptyCellsOfWordsAreTaken() {
        InputCheck.check(of("smote-nc"), Rows.withWords(NUMBERS, "w", "", "a", "", "", ""));
        InputCheck.check(of("smote-n"), Rows.ofWords(2, new String[] {"", "", "", "a", "a"}));
    }

    /// The first mend, followed, leads to a run.
    @Test
    void mendsWork() {
        for (Dataset dataset : List.of(NUMBERS, MIXED, WORDS)) {
            for (String id : List.of("smote", "smote-nc", "smote-n")) {
                String fitting = id;
                try {
                    InputCheck.check(of(id), dataset);
                } catch (DataProblem problem) {
                    fitting = problem.mends().getFirst().value();
                }
                assertThat(Runs.of(fitting).with("k", 1).on(dataset).size()).isEqualTo(6);
            }
        }
    }
}

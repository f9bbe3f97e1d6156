package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// What every classifier of the catalogue promises.
class ClassifierContractTest {
    static Stream<ClassifierDescriptor> all() {
        return Classifiers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void probabilitiesOfAnyNumberOfClassesAddUpToOne(ClassifierDescriptor descriptor) {
        for (int classes = 2; classes <= 5; classes++) {
            Training training = ClassifierCases.noise(200, 3, classes, classes);
            Model model = fit(descriptor, training);
            double[][] found = model.probabilities(ClassifierCases.noise(50, 3, 2, 9).features());

            assertThat(model.classCount()).isEqualTo(classes);
            assertThat(found).hasDimensions(classes, 50);
            for (int i = 0; i < 50; i++) {
                double sum = 0.0;
                for (double[] ofClass : found) {
                    assertThat(ofClass[i]).isBetween(0.0, 1.0);
                    sum += ofClass[i];
                }
                assertThat(sum).isCloseTo(1.0, within(1e-12));
            }
        }
    }

    /// Classes 0 and 3 of 4 have rows; then only class 2 has.
    @ParameterizedTest
    @MethodSource("all")
    void aClassWithoutRowsGetsNothing(ClassifierDescriptor descriptor) {
        Training two = ClassifierCases.noise(100, 2, 2, 1);
        int[] codes = Arrays.stream(two.classes()).map(code -> 3 * code).toArray();
        double[][] found =
                fit(descriptor, Training.unweighted(two.features(), codes, 4))
                        .probabilities(two.features());
        double[][] plain = fit(descriptor, two).probabilities(two.features());
        for (int i = 0; i < codes.length; i++) {
            assertThat(found[1][i]).isZero();
            assertThat(found[2][i]).isZero();
            assertThat(found[0][i] + found[3][i]).isCloseTo(1.0, within(1e-12));
            if (descriptor.chance() == ClassifierDescriptor.Chance.NONE) {
                assertThat(found[0][i]).isCloseTo(plain[0][i], within(1e-6));
            }
        }

        int[] same = new int[100];
        Arrays.fill(same, 2);
        double[][] sure =
                fit(descriptor, Training.unweighted(two.features(), same, 4))
                        .probabilities(two.features());
        assertThat(sure[2]).containsOnly(1.0);
        assertThat(sure[0]).containsOnly(0.0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsClassesApart(ClassifierDescriptor descriptor) {
        ClassifierCases.Halves halves = ClassifierCases.halves("o02_blobs8d");
        double[][] found = fit(descriptor, halves.train()).probabilities(halves.judged());

        assertThat(ClassifierCases.rocAuc(found, halves.truth())).isGreaterThan(0.85);
    }

    /// Enough rows that several threads work on them.
    @ParameterizedTest
    @MethodSource("all")
    void theSameTrainingGivesTheSameBits(ClassifierDescriptor descriptor) {
        Training training = ClassifierCases.noise(3_000, 4, 3, 5);
        double[][] one = fit(descriptor, training).probabilities(training.features());
        double[][] other = fit(descriptor, training).probabilities(training.features());

        assertThat(other).isDeepEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOrderOfRowsDoesNotShow(ClassifierDescriptor descriptor) {
        // Small whole numbers: many rows are equally far, and many columns split equally well.
        Training training = rounded(ClassifierCases.noise(300, 3, 3, 5));
        int[] turned = IntStream.range(0, 300).map(i -> i * 7 % 300).toArray();
        Training other =
                Training.unweighted(
                        training.features().select(turned),
                        ClassifierCases.select(training.classes(), turned),
                        3);
        double[][] one = fit(descriptor, training).probabilities(training.features());
        double[][] two = fit(descriptor, other).probabilities(training.features());

        for (int code = 0; code < 3; code++) {
            assertThat(two[code]).containsExactly(one[code], within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSeedHasASayWhereSomethingIsDrawn(ClassifierDescriptor descriptor) {
        Training training = ClassifierCases.noise(200, 3, 2, 5);
        double[][] one = fit(descriptor, training).probabilities(training.features());
        double[][] other =
                ClassifierCases.quick(descriptor, 8)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(training.features());

        boolean isSame = Arrays.deepEquals(one, other);
        assertThat(isSame).isEqualTo(descriptor.chance() == ClassifierDescriptor.Chance.NONE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void classWeightsRaiseTheRareClassOrAreRefused(ClassifierDescriptor descriptor) {
        ClassifierCases.Halves halves = ClassifierCases.halves("o09_imb600");
        int rare = 1;
        // In leaves of one class, which a forest's are if not told otherwise, weights say nothing.
        boolean hasLeaves =
                descriptor.settings().stream().anyMatch(each -> each.name().equals("leaf"));
        Classifier classifier =
                descriptor.classifier(
                        HyperparameterValues.of(
                                descriptor.settings(), hasLeaves ? Map.of("leaf", "20") : Map.of()),
                        7);
        switch (descriptor.weights()) {
            case TAKEN -> {
                double[][] plain =
                        classifier
                                .fit(halves.train(), null, Monitor.NONE)
                                .probabilities(halves.judged());
                double[][] weighted =
                        classifier
                                .fit(halves.balanced(), null, Monitor.NONE)
                                .probabilities(halves.judged());
                assertThat(mean(weighted[rare])).isGreaterThan(mean(plain[rare]) + 0.01);
            }
            case NOT_TAKEN ->
                    assertThatThrownBy(() -> classifier.fit(halves.balanced(), null, Monitor.NONE))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("weights");
        }
    }

    /// Such rows may hold anything.
    @ParameterizedTest
    @MethodSource("all")
    void rowsOfWeightNothingDoNotCount(ClassifierDescriptor descriptor) {
        if (descriptor.weights() == ClassifierDescriptor.Weights.NOT_TAKEN
                || descriptor.id().equals("naive-bayes")) {
            // The smoothing of naive Bayes is a share of the variance of all rows.
            return;
        }
        Training training = ClassifierCases.noise(200, 3, 2, 5);
        int[] half = IntStream.range(0, 100).toArray();
        double[] weights = new double[200];
        Arrays.fill(weights, 0, 100, 1.0);
        Training weighted = new Training(training.features(), training.classes(), 2, weights);
        Training first =
                Training.unweighted(
                        training.features().select(half),
                        Arrays.copyOf(training.classes(), 100),
                        2);

        assertThat(fit(descriptor, weighted).probabilities(training.features())[1])
                .containsExactly(
                        fit(descriptor, first).probabilities(training.features())[1], within(1e-9));
    }

    /// Questions in rows of work: for each column they are sorted or gone over a few times.
    @ParameterizedTest
    @MethodSource("all")
    void asksOnceInSoManyRows(ClassifierDescriptor descriptor) {
        int rows = 150_000;
        int columns = 3;
        Training training = ClassifierCases.noise(rows, columns, 2, 5);
        List<Double> asked = Collections.synchronizedList(new ArrayList<>());
        Model model =
                descriptor
                        .classifier(
                                HyperparameterValues.of(
                                        descriptor.settings(),
                                        switch (descriptor.id()) {
                                            case "forest" -> Map.of("trees", "1", "leaf", "1000");
                                            case "boosting" -> Map.of("rounds", "2");
                                            default -> Map.of();
                                        }),
                                7)
                        .fit(training, null, fraction -> !asked.add(fraction));
        boolean isByColumn = Set.of("forest", "boosting", "naive-bayes").contains(descriptor.id());
        int gone = isByColumn ? 4 * columns : 1;
        assertThat(asked.size()).isGreaterThan(gone * rows / Monitor.ROWS);
        assertThat(asked).isSorted();
        asked.clear();
        int judged = descriptor.id().equals("knn") ? 20_000 : rows;
        int[] some = IntStream.range(0, judged).toArray();
        model.probabilities(training.features().select(some), fraction -> !asked.add(fraction));
        assertThat(asked.size()).isGreaterThan(judged / Monitor.ROWS);
    }

    /// Refused at every question in turn, training and judging end with it.
    @ParameterizedTest
    @MethodSource("all")
    void canBeCancelled(ClassifierDescriptor descriptor) {
        Training training = ClassifierCases.noise(3_000, 4, 2, 5);
        Model model = fit(descriptor, training);
        for (int most : new int[] {0, 1, 3}) {
            AtomicInteger asked = new AtomicInteger();
            Monitor monitor = fraction -> asked.getAndIncrement() >= most;
            Throwable thrown =
                    catchThrowable(
                            () ->
                                    ClassifierCases.quick(descriptor, 7)
                                            .fit(training, null, monitor)
                                            .probabilities(training.features(), monitor));
            assertThat(thrown).isInstanceOf(CancellationException.class);
        }
        assertThatThrownBy(() -> model.probabilities(training.features(), fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void otherColumnsAreRefused(ClassifierDescriptor descriptor) {
        Model model = fit(descriptor, ClassifierCases.noise(50, 3, 2, 5));
        Matrix other = ClassifierCases.noise(50, 4, 2, 5).features();

        assertThatThrownBy(() -> model.probabilities(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("columns must be 3: 4");
    }

    @ParameterizedTest
    @MethodSource("all")
    void describesItself(ClassifierDescriptor descriptor) {
        assertThat(Classifiers.byId(descriptor.id())).isSameAs(descriptor);
        assertThat(Classifiers.ALL).filteredOn(e -> e.id().equals(descriptor.id())).hasSize(1);
        assertThat(descriptor.summary()).endsWith(".");
        assertThat(descriptor.doi()).matches("10\\.\\d{4,}/\\S+");
        assertThat(descriptor.reference()).matches(".+ \\d{4}, .+");
        for (Hyperparameter setting : descriptor.settings()) {
            assertThat(setting.help()).endsWith(".");
            assertThat(setting.label()).isNotEmpty();
        }
    }

    /// Out of range, no number, unknown: refused with what is allowed, and the mend works.
    @ParameterizedTest
    @MethodSource("all")
    void refusesSettingsWithAMendThatWorks(ClassifierDescriptor descriptor) {
        List<Hyperparameter> settings = descriptor.settings();
        for (Hyperparameter setting : settings) {
            for (String text : new String[] {"-1", "1e300", "many", "NaN"}) {
                Throwable thrown =
                        catchThrowable(
                                () ->
                                        HyperparameterValues.of(
                                                settings, Map.of(setting.name(), text)));
                assertThat(thrown)
                        .isInstanceOf(DataProblem.class)
                        .hasMessageContaining(
                                setting.name() + " must be " + setting.allowed() + ", not " + text);
                DataProblem.Mend mend = ((DataProblem) thrown).mends().getFirst();
                assertThat(mend.setting()).isEqualTo("model.settings." + setting.name());
                HyperparameterValues.of(settings, Map.of(setting.name(), mend.value()));
            }
        }
        assertThatThrownBy(() -> HyperparameterValues.of(settings, Map.of("colour", "1")))
                .hasMessageContaining("no setting colour: use one of " + settings.get(0).name());
    }

    @Test
    void wholeNumbersAreWhole() {
        List<Hyperparameter> settings = Classifiers.byId("knn").settings();
        assertThatThrownBy(() -> HyperparameterValues.of(settings, Map.of("k", "2.5")))
                .hasMessageContaining("k must be a whole number from 1 to 1000, not 2.5");
        assertThat(HyperparameterValues.of(settings, Map.of()).whole("k")).isEqualTo(5);
    }

    @Test
    void anUnknownClassifierIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Classifiers.byId("oracle"))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("there is no classifier oracle")
                .hasMessageContaining("logistic, forest, knn, boosting, naive-bayes");
    }

    private static Model fit(ClassifierDescriptor descriptor, Training training) {
        return ClassifierCases.quick(descriptor, 7).fit(training, null, Monitor.NONE);
    }

    private static Training rounded(Training training) {
        double[][] columns = new double[training.features().columns()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Arrays.stream(training.features().column(j)).map(Math::rint).toArray();
        }
        return Training.unweighted(
                Matrix.ofColumns(training.classes().length, columns),
                training.classes(),
                training.classCount());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}

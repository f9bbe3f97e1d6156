package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

class LogisticRegressionTest {
    /// Optima found by scikit-learn: src/test/python/compare_logistic.py.
    @Test
    void agreesWithScikitLearnOnTwoClasses() {
        assertOutputs(
                fit(formula(200, 3, 2), 1.0),
                new double[][] {{1.77409969795, 0.179962104207, 1.5087939579, 0.730180592326}},
                1e-10);
        assertOutputs(
                fit(balanced(formula(200, 3, 2)), 1e4),
                new double[][] {{2.00498377164, 0.179234772164, 1.70409951593, 0.814831985828}},
                1e-10);
        assertOutputs(
                fit(formula(200, 3, 2), 1e-4),
                new double[][] {
                    {0.00349768330599, 0.000769217320105, 0.00272981480899, 0.00158771670328}
                },
                1e-12);
        LinearModel wide = fit(formula(30, 40, 2), 1.0);
        assertThat(wide.coefficients(0)[0]).isCloseTo(0.336129585367, within(1e-10));
        assertThat(wide.coefficients(0)[39]).isCloseTo(0.360894555682, within(1e-10));
        assertThat(wide.intercept(0)).isCloseTo(1.27894876437, within(1e-10));
    }

    @Test
    void agreesWithScikitLearnOnMoreClasses() {
        assertOutputs(
                fit(formula(300, 2, 3), 1.0),
                new double[][] {
                    {-1.02732075916, -0.289160359661, 0.132044801004},
                    {0.927108690153, 0.122980050299, -0.11055930855},
                    {0.100212069009, 0.166180309362, -0.0214854924538}
                },
                1e-10);
        assertOutputs(
                fit(balanced(formula(300, 2, 4)), 0.1),
                new double[][] {
                    {-0.58918207076, -0.308471103535, -0.259800420263},
                    {0.762594386169, 0.00549993866699, 0.0757614304094},
                    {0.187384735893, 0.181803514896, 0.157798406957},
                    {-0.360797051303, 0.121167649972, 0.0262405828968}
                },
                1e-10);
        // The other solver's gradient is still 2.5e-7 here.
        assertOutputs(
                fit(formula(120, 3, 5), 100.0),
                new double[][] {
                    {-1.28672397022, -0.406239997489, -1.63033414439, 1.01015467873},
                    {0.491693837195, 0.276266437473, 0.285951516411, 1.12995957632},
                    {0.124996765987, -0.0755162290969, 2.11209060417, -0.227012566298},
                    {-1.13029158064, -0.667540728183, -1.64781106307, -1.11181672839},
                    {1.80032494768, 0.873030517296, 0.880103086877, -0.80128496037}
                },
                1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 2, 2",
        "50, 2, 3",
        "40, 100, 2",
        "40, 100, 3",
        "200, 400, 2",
        "300, 20, 4",
        "60, 120, 5"
    })
    void reachesTheOptimumForAnyC(int rows, int features, int classes) {
        Training training = noise(rows, features, classes, 1.0, 7);
        for (double c : new double[] {1e-4, 1e-2, 1.0, 100.0, 1e4, 1e6}) {
            assertOptimal(training, fit(training, c), c);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void separableClassesHaveAnOptimum(int classes) {
        Training noise = noise(60, 2, classes, 0.1, 3);
        double[][] columns = new double[2][60];
        for (int i = 0; i < 60; i++) {
            columns[0][i] = noise.features().get(i, 0) + 10.0 * noise.classes()[i];
            columns[1][i] = noise.features().get(i, 1);
        }
        Training apart =
                Training.unweighted(Matrix.ofColumns(60, columns), noise.classes(), classes);
        for (double c : new double[] {1e-4, 1.0, 1e6}) {
            LinearModel model = fit(apart, c);
            assertOptimal(apart, model, c);
            assertThat(model.iterations()).isLessThan(100);
        }
    }

    @Test
    void constantAndTwinColumnsAreHarmless() {
        Training plain = noise(80, 2, 2, 1.0, 5);
        double[] first = plain.features().column(0);
        double[] constant = new double[80];
        Arrays.fill(constant, 1e6);
        Matrix features =
                Matrix.ofColumns(
                        80, new double[][] {first, constant, first, plain.features().column(1)});
        LinearModel model = fit(Training.unweighted(features, plain.classes(), 2), 1e6);
        assertThat(model.coefficients(0)[1]).isEqualTo(0.0);
        assertThat(model.coefficients(0)[0]).isCloseTo(model.coefficients(0)[2], within(1e-9));
    }

    @Test
    void farAndWidelyDifferentColumnsAreHarmless() {
        Training near = noise(100, 3, 2, 1.0, 6);
        double[][] columns = new double[3][100];
        for (int i = 0; i < 100; i++) {
            columns[0][i] = near.features().get(i, 0) + 1e6;
            columns[1][i] = near.features().get(i, 1) * 1e6;
            columns[2][i] = near.features().get(i, 2) * 1e-6;
        }
        Training far = Training.unweighted(Matrix.ofColumns(100, columns), near.classes(), 2);
        for (double c : new double[] {1e-4, 1.0, 1e6}) {
            assertOptimal(far, fit(far, c), c);
        }
    }

    @Test
    void aWeightCountsAsThatManyRows() {
        Training training = noise(40, 3, 3, 1.0, 8);
        double[] weights = new double[40];
        int[] copies = new int[60];
        int n = 0;
        for (int i = 0; i < 40; i++) {
            weights[i] = i % 4 == 0 ? 0.0 : i % 4;
            for (int copy = 0; copy < weights[i]; copy++) {
                copies[n++] = i;
            }
        }
        LinearModel weighted =
                fit(new Training(training.features(), training.classes(), 3, weights), 2.0);
        int[] classes = new int[60];
        Arrays.setAll(classes, i -> training.classes()[copies[i]]);
        LinearModel copied =
                fit(Training.unweighted(training.features().select(copies), classes, 3), 2.0);
        assertSame(weighted, copied, 1e-9);
    }

    @Test
    void classesWithoutRowsGetNoProbability() {
        Training training = noise(50, 2, 2, 1.0, 9);
        LinearModel two = fit(training, 1.0);
        int[] moved = new int[50];
        Arrays.setAll(moved, i -> training.classes()[i] == 0 ? 1 : 3);
        LinearModel four = fit(Training.unweighted(training.features(), moved, 4), 1.0);
        double[][] expected = two.probabilities(training.features());
        double[][] actual = four.probabilities(training.features());
        assertThat(actual[0]).containsOnly(0.0);
        assertThat(actual[2]).containsOnly(0.0);
        assertThat(actual[1]).containsExactly(expected[0], within(1e-12));
        assertThat(actual[3]).containsExactly(expected[1], within(1e-12));
        Arrays.setAll(moved, i -> i % 3);
        LinearModel three = fit(Training.unweighted(training.features(), moved, 3), 1.0);
        LinearModel threeOfFour = fit(Training.unweighted(training.features(), moved, 4), 1.0);
        assertThat(threeOfFour.coefficients(1)).containsExactly(three.coefficients(1));
        assertThat(threeOfFour.intercept(3)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aSingleClassIsCertain() {
        Matrix features = noise(5, 2, 2, 1.0, 1).features();
        for (int classes = 1; classes <= 3; classes++) {
            for (int only = 0; only < classes; only++) {
                int[] codes = new int[5];
                Arrays.fill(codes, only);
                LinearModel model = fit(Training.unweighted(features, codes, classes), 1.0);
                assertThat(model.probabilities(features)[only]).containsOnly(1.0);
            }
        }
    }

    @Test
    void noFeaturesGiveTheShares() {
        int[] classes = {0, 1, 1, 1};
        Matrix none = Matrix.ofColumns(4, new double[0][]);
        LinearModel model = fit(Training.unweighted(none, classes, 2), 1.0);
        assertThat(model.probabilities(none)[1][0]).isCloseTo(0.75, within(1e-12));
    }

    /// So many rows that a sample of them is solved first, and decompositions are kept.
    @ParameterizedTest
    @CsvSource({"30000, 3, 2", "60000, 3, 4", "40000, 0, 2"})
    void manyRowsReachTheOptimum(int rows, int features, int classes) {
        Training training = noise(rows, features, classes, 1.0, 17);
        for (double c : new double[] {1e-4, 1.0, 1e4}) {
            assertOptimal(training, fit(training, c), c);
        }
    }

    /// Separable in the sample, but not on all rows: every sampled row lies far on its class's
    /// side.
    @Test
    void aSampleThatMisleadsChangesTheTimeOnly() {
        Training training = noise(40_000, 2, 2, 1.0, 18);
        int[] sample = sampled(training);
        double[] far = training.features().column(0).clone();
        for (int row : sample) {
            far[row] = 50.0 * (2 * training.classes()[row] - 1);
        }
        double[][] columns = {far, training.features().column(1)};
        Training misleading =
                Training.unweighted(Matrix.ofColumns(40_000, columns), training.classes(), 2);
        for (double c : new double[] {1.0, 1e6}) {
            assertOptimal(misleading, fit(misleading, c), c);
        }
    }

    /// The numbers of the rows that the sample holds, found by a column that counts rows.
    private static int[] sampled(Training training) {
        double[] numbers = new double[training.classes().length];
        Arrays.setAll(numbers, i -> i);
        double[][] columns = {numbers, training.features().column(1)};
        Matrix numbered = Matrix.ofColumns(numbers.length, columns);
        Training sample = Sample.of(Training.unweighted(numbered, training.classes(), 2));
        assertThat(sample.classes().length).isLessThan(numbers.length / 8);
        return Arrays.stream(sample.features().column(0)).mapToInt(x -> (int) x).toArray();
    }

    @Test
    void aWarmStartOfManyRowsChangesTheTimeOnly() {
        Training training = noise(40_000, 3, 2, 1.0, 19);
        LinearModel cold = fit(training, 1.0);
        LinearModel warm = new LogisticRegression(1.0).fit(training, cold, Monitor.NONE);
        assertThat(warm.iterations()).isZero();
        assertSame(warm, cold, 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aWarmStartChangesTheTimeOnly(int classes) {
        Training training = noise(400, 5, classes, 1.0, 11);
        LinearModel cold = fit(training, 1.0);
        int[] others = training.classes().clone();
        others[0] = (others[0] + 1) % classes;
        Training next = Training.unweighted(training.features(), others, classes);
        LinearModel warm = new LogisticRegression(1.0).fit(next, cold, Monitor.NONE);
        assertSame(warm, fit(next, 1.0), 1e-9);
        assertThat(warm.iterations()).isLessThan(cold.iterations());
        assertThat(new LogisticRegression(1.0).fit(training, cold, Monitor.NONE).iterations())
                .isZero();
    }

    @Test
    void aStartThatDoesNotFitIsIgnored() {
        Training training = noise(40, 3, 2, 1.0, 12);
        LinearModel narrow = fit(noise(40, 2, 2, 1.0, 12), 1.0);
        LinearModel certain = fit(Training.unweighted(training.features(), new int[40], 2), 1.0);
        LinearModel cold = fit(training, 1.0);
        for (Model start : new Model[] {narrow, certain, fit(noise(40, 3, 3, 1.0, 1), 1.0)}) {
            assertSame(new LogisticRegression(1.0).fit(training, start, Monitor.NONE), cold, 0.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"60000, 60, 2, 500", "20000, 60, 4, 1000", "2000, 1500, 3, 2000"})
    void canBeCancelledAtAnyTime(int rows, int features, int classes, int enough) {
        Training training = noise(rows, features, classes, 1.0, 13);
        AtomicLong last = new AtomicLong(System.nanoTime());
        AtomicLong longest = new AtomicLong();
        AtomicLong calls = new AtomicLong();
        Monitor monitor =
                fraction -> {
                    assertThat(fraction).isBetween(0.0, 1.0);
                    long now = System.nanoTime();
                    longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
                    return calls.incrementAndGet() > enough;
                };
        assertThatThrownBy(() -> new LogisticRegression(1.0).fit(training, null, monitor))
                .isInstanceOf(CancellationException.class);
        // Normally a few milliseconds; the rest is for other work on the machine.
        assertThat(longest.get() / 1_000_000).isLessThan(500);
    }

    @Test
    void refusesWhatItCannotLearnFrom() {
        assertThatThrownBy(() -> new LogisticRegression(0.0))
                .hasMessage("C must be in (0, inf): 0.0");
        assertThatThrownBy(() -> new LogisticRegression(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        Matrix features = Matrix.ofColumns(2, new double[][] {{1.0, Double.NaN}});
        assertThatThrownBy(() -> fit(Training.unweighted(features, new int[] {0, 1}, 2), 1.0))
                .hasMessage("feature must be finite: column 0");
        assertThatThrownBy(() -> Training.unweighted(features, new int[] {0, 2}, 2))
                .hasMessage("class must be in [0, 2): 2");
    }

    private static LinearModel fit(Training training, double c) {
        return new LogisticRegression(c).fit(training, null, Monitor.NONE);
    }

    private static Training balanced(Training training) {
        int[] classes = training.classes();
        return new Training(
                training.features(),
                classes,
                training.classCount(),
                ClassWeights.balanced(classes, training.classCount()));
    }

    /// The rows of src/test/python/compare_logistic.py.
    private static Training formula(int rows, int features, int classes) {
        int[] codes = new int[rows];
        double[][] columns = new double[features][rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = Math.min(classes - 1, Integer.numberOfTrailingZeros(i + 1));
            for (int j = 0; j < features; j++) {
                long mixed = i * 7919L + j * 104729L + (long) i * i * (j + 3) * 31;
                double noise = mixed % 10007 / 10007.0 - 0.5;
                double shift = codes[i] * (j + 2) * 37 % 11 / 20.0 - 0.25;
                columns[j][i] = (noise + shift) * 2;
            }
        }
        return Training.unweighted(Matrix.ofColumns(rows, columns), codes, classes);
    }

    private static Training noise(int rows, int features, int classes, double spread, long seed) {
        Random random = new Random(seed);
        int[] codes = new int[rows];
        double[][] columns = new double[features][rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = i < classes ? i : Math.max(0, random.nextInt(2 * classes) - classes);
            for (int j = 0; j < features; j++) {
                double shift = 0.3 * ((codes[i] + j) % classes);
                columns[j][i] = spread * (random.nextGaussian() + shift);
            }
        }
        return Training.unweighted(Matrix.ofColumns(rows, columns), codes, classes);
    }

    private static void assertOutputs(LinearModel model, double[][] expected, double tolerance) {
        assertThat(model.outputs()).isEqualTo(expected.length);
        for (int k = 0; k < expected.length; k++) {
            int features = expected[k].length - 1;
            assertThat(model.coefficients(k))
                    .containsExactly(Arrays.copyOf(expected[k], features), within(tolerance));
            assertThat(model.intercept(k)).isCloseTo(expected[k][features], within(tolerance));
        }
    }

    private static void assertSame(LinearModel model, LinearModel expected, double tolerance) {
        assertThat(model.outputs()).isEqualTo(expected.outputs());
        for (int k = 0; k < expected.outputs(); k++) {
            assertThat(model.coefficients(k))
                    .containsExactly(expected.coefficients(k), within(tolerance));
            assertThat(model.intercept(k)).isCloseTo(expected.intercept(k), within(tolerance));
        }
    }

    /// The gradient from its definition, with probabilities from the model: as small as rounding in
    /// those sums lets it be.
    private static void assertOptimal(Training training, LinearModel model, double c) {
        double[][] probabilities = model.probabilities(training.features());
        int rows = training.classes().length;
        for (int k = 0; k < model.outputs(); k++) {
            int code = model.outputs() == 1 ? 1 : k;
            for (int j = -1; j < model.features(); j++) {
                double gradient = j < 0 ? 0.0 : model.coefficients(k)[j] / c;
                double size = Math.abs(gradient);
                for (int i = 0; i < rows; i++) {
                    double x = j < 0 ? 1.0 : training.features().get(i, j);
                    double truth = training.classes()[i] == code ? 1.0 : 0.0;
                    gradient += (probabilities[code][i] - truth) * x;
                    size += Math.abs(x);
                }
                assertThat(gradient)
                        .as("C %s, output %s, feature %s", c, k, j)
                        .isCloseTo(0.0, within(1e-10 * size));
            }
        }
    }
}

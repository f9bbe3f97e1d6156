package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;
import org.smotescope.data.Scaling;

class ProjectionTest {
    private static final Matrix FEATURES = random(200, 5);
    private static final Scaling SCALING =
            Scaling.of(
                    new double[] {1.0, -20.0, 300.0, 0.0, 0.5},
                    new double[] {1.0, 20.0, 300.0, 0.1, 1.0});

    @Test
    void aPointOfThePlaneIsShownWhereItWasAskedFor() {
        Pca pca = Pca.fit(FEATURES, SCALING);
        double[] point = pca.pointAt(1.5, -0.25);
        assertThat(pca.across(point)).isCloseTo(1.5, within(1e-12));
        assertThat(pca.up(point)).isCloseTo(-0.25, within(1e-12));
    }

    @Test
    void aPointBetweenTwoRowsIsShownBetweenThem() {
        Random random = new Random(2);
        for (Projection view :
                List.of(
                        Pca.fit(FEATURES, SCALING),
                        FeaturePair.of(3, 1, List.of("a", "b", "c", "d", "e")))) {
            for (int repeat = 0; repeat < 200; repeat++) {
                double[] base = FEATURES.row(random.nextInt(200));
                double[] neighbour = FEATURES.row(random.nextInt(200));
                double gap = random.nextDouble();
                double[] between = new double[base.length];
                for (int j = 0; j < base.length; j++) {
                    between[j] = base[j] + gap * (neighbour[j] - base[j]);
                }
                double across = view.across(base);
                double up = view.up(base);
                assertThat(view.across(between))
                        .isCloseTo(across + gap * (view.across(neighbour) - across), within(1e-12));
                assertThat(view.up(between))
                        .isCloseTo(up + gap * (view.up(neighbour) - up), within(1e-12));
            }
        }
    }

    @Test
    void rowsAndMatricesAgree() {
        Projection view = Pca.fit(FEATURES, SCALING);
        double[] across = view.across(FEATURES);
        double[] up = view.up(FEATURES);
        for (int i = 0; i < across.length; i++) {
            assertThat(view.across(FEATURES.row(i))).isEqualTo(across[i]);
            assertThat(view.up(FEATURES.row(i))).isEqualTo(up[i]);
        }
    }

    @Test
    void aPairShowsTheValuesOfTheFile() {
        Projection pair = FeaturePair.of(3, 1, List.of("a", "b", "c", "d", "e"));
        assertThat(pair.across(FEATURES)).containsExactly(FEATURES.column(3));
        assertThat(pair.up(FEATURES)).containsExactly(FEATURES.column(1));
        assertThat(pair.acrossLabel()).isEqualTo(new AxisLabel("d", Double.NaN));
        assertThat(pair.upLabel().name()).isEqualTo("b");
    }

    @Test
    void theLargestLoadingIsPositive() {
        Pca pca = Pca.fit(FEATURES, SCALING);
        Pca mirrored = Pca.fit(FEATURES, negated());
        for (int axis = 0; axis < 2; axis++) {
            double[] loadings = pca.loadings(axis);
            double largest = 0.0;
            for (double loading : loadings) {
                largest = Math.abs(loading) > Math.abs(largest) ? loading : largest;
            }
            assertThat(largest).isPositive();
            assertThat(mirrored.loadings(axis)).containsExactly(loadings, within(1e-12));
        }
        // Both loadings are the same up to rounding: the first one counts.
        Matrix line = Matrix.ofColumns(3, new double[][] {{0.0, 1.0, 2.0}, {0.0, -1.0, -2.0}});
        Pca diagonal = Pca.fit(line, Scaling.none(2));
        assertThat(diagonal.loadings(0)[0]).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(diagonal.acrossLabel()).isEqualTo(new AxisLabel("PCA 1", 1.0));
    }

    @Test
    void theOrderOfRowsDoesNotShow() {
        Pca pca = Pca.fit(FEATURES, SCALING);
        List<Integer> rows = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rows, new Random(seed));
            int[] order = rows.stream().mapToInt(Integer::intValue).toArray();
            Pca shuffled = Pca.fit(FEATURES.select(order), SCALING);
            for (int axis = 0; axis < 2; axis++) {
                assertThat(shuffled.loadings(axis)).containsExactly(pca.loadings(axis));
                assertThat(shuffled.variance(axis)).isEqualTo(pca.variance(axis));
            }
            assertThat(shuffled.across(FEATURES)).containsExactly(pca.across(FEATURES));
        }
    }

    @Test
    void oneColumnIsShownAcross() {
        Matrix one = Matrix.ofColumns(3, new double[][] {{1.0, 2.0, 6.0}});
        Pca pca = Pca.fit(one, Scaling.none(1));
        assertThat(pca.across(one)).containsExactly(-2.0, -1.0, 3.0);
        assertThat(pca.up(one)).containsOnly(0.0);
        assertThat(pca.acrossLabel().explainedShare()).isEqualTo(1.0);
        assertThat(pca.upLabel().explainedShare()).isZero();
    }

    @Test
    void constantColumnsAreHarmless() {
        Matrix constant = Matrix.ofColumns(3, new double[][] {{5.0, 5.0, 5.0}, {7.0, 7.0, 7.0}});
        Pca pca = Pca.fit(constant, Scaling.none(2));
        assertThat(pca.across(constant)).containsOnly(0.0);
        assertThat(pca.up(constant)).containsOnly(0.0);
        assertThat(pca.acrossLabel().explainedShare()).isNaN();
        Matrix single = Matrix.ofColumns(1, new double[][] {{5.0}, {7.0}});
        assertThat(Pca.fit(single, Scaling.none(2)).across(single)).containsOnly(0.0);
    }

    @Test
    void refusesOtherNumbersOfFeatures() {
        Pca pca = Pca.fit(FEATURES, SCALING);
        assertThatThrownBy(() -> pca.across(new double[2])).hasMessage("features must be 5: 2");
        assertThatThrownBy(() -> Pca.fit(FEATURES, Scaling.none(2)))
                .isInstanceOf(IllegalArgumentException.class);
        Matrix empty = Matrix.ofColumns(2, new double[0][]);
        assertThatThrownBy(() -> Pca.fit(empty, Scaling.none(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Scaling negated() {
        double[] centres = new double[5];
        double[] spreads = new double[5];
        for (int j = 0; j < 5; j++) {
            centres[j] = SCALING.centre(j);
            spreads[j] = -SCALING.spread(j);
        }
        return Scaling.of(centres, spreads);
    }

    private static Matrix random(int rows, int columns) {
        Random random = new Random(1);
        double[][] values = new double[columns][rows];
        for (int i = 0; i < rows; i++) {
            double common = random.nextGaussian();
            for (int j = 0; j < columns; j++) {
                double value = random.nextGaussian() + (j % 2 == 0 ? common : -0.5 * common);
                values[j][i] = j == 2 ? 300.0 * value : j == 1 ? 20.0 * value : value;
            }
        }
        return Matrix.ofColumns(rows, values);
    }
}

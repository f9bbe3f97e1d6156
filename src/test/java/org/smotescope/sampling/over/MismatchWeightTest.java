package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Scaling;
import org.smotescope.sampling.ClassRows;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;

class MismatchWeightTest {
    private static double weight(Dataset dataset) {
        return MismatchWeight.of(dataset, ClassRows.of(dataset, 1));
    }

    /// Two rows of `minor`, whose deviations are 1, 2, 4 and so on: half the difference.
    private static Dataset twoRows(int columns) {
        double[] first = new double[columns];
        double[] second = new double[columns];
        for (int j = 0; j < columns; j++) {
            first[j] = 10 + j;
            second[j] = first[j] + (2 << ((j + 1) % columns));
        }
        return Rows.of(2, new double[columns], first, second);
    }

    @Test
    void isTheMedianOfTheDeviations() {
        assertThat(weight(twoRows(1))).isEqualTo(1.0);
        assertThat(weight(twoRows(2))).isEqualTo(1.5);
        assertThat(weight(twoRows(3))).isEqualTo(2.0);
        assertThat(weight(twoRows(4))).isEqualTo(3.0);
    }

    @Test
    void isThatOfThePopulation() {
        Dataset dataset =
                Rows.of(
                        4,
                        new double[] {100},
                        new double[] {0},
                        new double[] {1},
                        new double[] {3},
                        new double[] {7});
        assertThat(weight(dataset)).isEqualTo(Math.sqrt(7.1875));
    }

    @Test
    void wordsHaveNoDeviation() {
        assertThat(weight(Rows.withWords(twoRows(1), "w", "a", "b", "c"))).isEqualTo(1.0);
    }

    @Test
    void isMeasuredAfterScaling() {
        Scaling scaling = Scaling.of(new double[] {5, 6, 7}, new double[] {2, 0.5, 1});
        assertThat(weight(twoRows(3).withScaling(scaling))).isEqualTo(1.0);
    }

    @Test
    void constantColumnsHaveNone() {
        Dataset dataset =
                Rows.of(
                        3,
                        new double[] {1},
                        new double[] {0.1},
                        new double[] {0.1},
                        new double[] {0.1});
        assertThat(weight(dataset)).isEqualTo(0.0);
        assertThat(weight(Gen.withConstant(twoRows(3)))).isEqualTo(1.0);
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        Dataset dataset = new Gen(5).clouds(3, 20, 60);
        double weight = weight(dataset);
        assertThat(weight).isEqualTo(1.0, within(0.3));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(weight(Gen.shuffled(dataset, seed))).isEqualTo(weight);
        }
    }
}

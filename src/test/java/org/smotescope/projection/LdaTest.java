package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.support.Gen;

class LdaTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    /// Two classes of two rows each, one unit to either side of 0 and 10 in x; y tells nothing.
    private static final Dataset BY_HAND =
            rows(new int[] {0, 0, 1, 1}, new double[] {-1, 1, 9, 11}, new double[] {3, -3, -3, 3});

    @Test
    void anExampleByHand() {
        // Within classes x and y have the variances 1 and 9 and the covariances -3 and 3, which
        // cancel; the means differ in x only, so x is the axis, and y what is left.
        Lda lda = Lda.fit(BY_HAND, Monitor.NONE);
        assertThat(lda.across(BY_HAND.matrix()))
                .containsExactly(new double[] {-6, -4, 4, 6}, CLOSE);
        assertThat(lda.up(BY_HAND.matrix())).containsExactly(new double[] {1, -1, -1, 1}, CLOSE);
        assertThat(lda.acrossLabel().text())
                .isEqualTo("LDA 1 · 100 % of the spread between classes");
        // Of the variances 26 and 9 of all rows.
        assertThat(lda.upLabel().explainedShare()).isCloseTo(9.0 / 35.0, CLOSE);
        assertThat(lda.upLabel().text()).isEqualTo("PCA of the rest · 26 % of spread");
    }

    @Test
    void theOrderOfRowsDoesNotShow() {
        Dataset rows = Gen.scaled(new Gen(3).clouds(5, 60, 30, 20));
        Lda lda = Lda.fit(rows, Monitor.NONE);
        for (int seed = 0; seed < 5; seed++) {
            Lda other = Lda.fit(Gen.shuffled(rows, seed), Monitor.NONE);
            assertThat(other.across(rows.matrix())).containsExactly(lda.across(rows.matrix()));
            assertThat(other.up(rows.matrix())).containsExactly(lda.up(rows.matrix()));
        }
    }

    @Test
    void aFeatureThatFollowsFromOthersIsHarmless() {
        Dataset rows = new Gen(4).clouds(3, 40, 40, 40);
        double[] first = ((NumericColumn) rows.features().get(0)).toArray();
        Column twice = NumericColumn.of("twice", Arrays.stream(first).map(v -> 2 * v).toArray());
        Dataset redundant =
                rows.withFeatures(
                        List.of(
                                rows.features().get(0),
                                rows.features().get(1),
                                rows.features().get(2),
                                twice));
        double[] plain = Lda.fit(rows, Monitor.NONE).across(rows.matrix());
        double[] places = Lda.fit(redundant, Monitor.NONE).across(redundant.matrix());
        for (int i = 0; i < plain.length; i++) {
            assertThat(places[i]).isCloseTo(plain[i], within(0.02));
        }
    }

    @Test
    void aFeatureThatNamesTheClassIsTheAxis() {
        Dataset rows =
                rows(
                        new int[] {0, 0, 0, 1, 1, 1},
                        new double[] {1, 1, 1, 2, 2, 2},
                        new double[] {4, 5, 6, 4, 5, 6});
        Lda lda = Lda.fit(rows, Monitor.NONE);
        double[] across = lda.across(rows.matrix());
        assertThat(across[1]).isCloseTo(across[0], CLOSE);
        assertThat(across[3] - across[2]).isGreaterThan(10.0);
        assertThat(lda.up(rows.matrix())[2] - lda.up(rows.matrix())[0]).isGreaterThan(1.0);
    }

    @Test
    void oneFeatureAndConstantFeaturesAreHarmless() {
        Dataset one = rows(new int[] {0, 0, 1, 1}, new double[] {1, 2, 5, 6});
        Lda lda = Lda.fit(one, Monitor.NONE);
        assertThat(lda.across(one.matrix())).containsExactly(new double[] {-5, -3, 3, 5}, CLOSE);
        assertThat(lda.up(one.matrix())).containsOnly(0.0);
        Dataset constant =
                rows(new int[] {0, 0, 1}, new double[] {7, 7, 7}, new double[] {1, 1, 1});
        Lda none = Lda.fit(constant, Monitor.NONE);
        assertThat(none.across(constant.matrix())).containsOnly(0.0);
        assertThat(none.up(constant.matrix())).containsOnly(0.0);
        assertThat(none.acrossLabel().text()).isEqualTo("LDA 1");
    }

    @Test
    void classesOnOneLineLeaveOneDiscriminant() {
        Dataset rows =
                rows(
                        new int[] {0, 0, 1, 1, 2, 2},
                        new double[] {-1, 1, 9, 11, 19, 21},
                        new double[] {3, -3, -3, 3, 3, -3});
        Lda lda = Lda.fit(rows, Monitor.NONE);
        assertThat(lda.upLabel().name()).isEqualTo("PCA of the rest");
    }

    @Test
    void refusesASingleClassAndStopsWhenCancelled() {
        Dataset single = rows(new int[] {0, 0}, new double[] {1, 2});
        assertThatThrownBy(() -> Lda.fit(single, Monitor.NONE))
                .hasMessage("classes with rows must be 2 or more: 1");
        assertThatThrownBy(() -> Lda.fit(BY_HAND, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    static Dataset rows(int[] codes, double[]... columns) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            features.add(NumericColumn.of("f" + j, columns[j]));
        }
        long[] keys = new long[codes.length];
        Arrays.setAll(keys, i -> i);
        return Dataset.of(features, new Classes("label", List.of("a", "b", "c"), codes), keys);
    }
}

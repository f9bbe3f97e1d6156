package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Scaling;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class SmoteTest {
    /// Two majority rows between the minority rows 2, 3, 4 and 5, which stand at 0, 1, 3 and 7.
    private static final Dataset LINE =
            Rows.of(
                    4,
                    new double[] {0.4, 100},
                    new double[] {2.2, 100},
                    new double[] {0, 0},
                    new double[] {1, 0},
                    new double[] {3, 0},
                    new double[] {7, 0});

    private static Resampling run(Dataset dataset, int k, int minor) {
        return Runs.of("smote").with("k", k).strategy("minor=" + minor).seed(3).on(dataset);
    }

    private static Set<String> pairs(Resampling result) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Interpolated origin = (Origin.Interpolated) result.added().get(i);
            pairs.add(origin.base() + ">" + origin.neighbour() + "#" + origin.rank());
        }
        return pairs;
    }

    @Test
    void oneNeighbourIsTheNearestOfTheClass() {
        assertThat(pairs(run(LINE, 1, 8)))
                .containsExactlyInAnyOrder("2>3#0", "3>2#0", "4>3#0", "5>4#0");
    }

    @Test
    void withMoreNeighboursEachOfThemIsDrawnSometimes() {
        assertThat(pairs(run(LINE, 2, 204)))
                .containsExactlyInAnyOrder(
                        "2>3#0", "2>4#1", "3>2#0", "3>4#1", "4>3#0", "4>2#1", "5>4#0", "5>3#1");
    }

    @Test
    void gapsFillTheSegmentEvenly() {
        Resampling result = run(LINE, 1, 2004);
        int[] tenths = new int[10];
        for (int i = 0; i < result.added().size(); i++) {
            tenths[(int) (10 * result.added().gap(i))]++;
        }
        for (int count : tenths) {
            assertThat(count).isBetween(150, 250);
        }
    }

    @Test
    void nearIsMeasuredInScaledUnits() {
        // In the file's units row 4 is nearest to 3; after scaling the second column decides.
        Dataset rows =
                Rows.of(
                        3,
                        new double[] {9, 9},
                        new double[] {9, 9},
                        new double[] {9, 9},
                        new double[] {9, 9},
                        new double[] {0, 0.0},
                        new double[] {1, 0.9},
                        new double[] {2, 0.1});
        assertThat(pairs(run(rows, 1, 4)).toString() + pairs(run(rows, 1, 6)))
                .contains("4>5#0")
                .doesNotContain("4>6#0");
        Dataset scaled = rows.withScaling(Scaling.of(new double[] {0, 0}, new double[] {100, 0.1}));
        assertThat(pairs(run(scaled, 1, 6))).contains("4>6#0").doesNotContain("4>5#0");
    }

    @Test
    void tooFewRowsAreRefusedWithTheKThatWorks() {
        assertThatThrownBy(() -> run(LINE, 5, 8))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "SMOTE needs at least 6 rows of minor (k = 5); there are 4: use k = 3, or"
                                + " use random-over")
                .satisfies(
                        e -> {
                            DataProblem.Mend mend = ((DataProblem) e).mends().getFirst();
                            assertThat(mend.setting()).isEqualTo("resample.settings.k");
                            assertThat(mend.value()).isEqualTo("3");
                        });
        assertThat(run(LINE, 3, 8).size()).isEqualTo(10);
    }

    @Test
    void aSingleRowHasNoNeighbour() {
        Dataset dataset = Rows.of(1, new double[] {1}, new double[] {2}, new double[] {3});
        assertThatThrownBy(() -> run(dataset, 1, 2))
                .hasMessage(
                        "SMOTE needs at least 2 rows of minor (k = 1); there is 1: use random-over");
    }

    @Test
    void rowsThatCoincideWithRealOnesAreCounted() {
        Dataset dataset =
                Rows.of(
                        3,
                        new double[] {9},
                        new double[] {9},
                        new double[] {9},
                        new double[] {9},
                        new double[] {1},
                        new double[] {1},
                        new double[] {5});
        Resampling result = run(dataset, 1, 6);
        assertThat(result.notes())
                .contains(
                        Note.info("Made 3 new rows of minor, as asked."),
                        Note.warning(
                                "2 of 3 new rows (66.7 %) have exactly the values of a real row."));
    }

    @Test
    void kIsPositive() {
        assertThatThrownBy(() -> new Smote(0)).hasMessage("k must be 1 or more: 0");
    }
}

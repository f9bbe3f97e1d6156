package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class RandomOverTest {
    private static final Dataset FIVE =
            Rows.of(
                    2,
                    new double[] {1, 1},
                    new double[] {2, 1},
                    new double[] {3, 1},
                    new double[] {4, 6},
                    new double[] {8, 6});

    private static Resampling run(Dataset dataset, String shrinkage, int minor) {
        return Runs.of("random-over")
                .with("shrinkage", shrinkage)
                .strategy("minor=" + minor)
                .on(dataset);
    }

    @Test
    void sevenCopiesOfTwoRowsAreFourAndThreeInTurns() {
        Resampling result = run(FIVE, "none", 9);
        int first = result.added().base(0);
        int second = 7 - first;
        assertThat(first).isIn(3, 4);
        for (int i = 0; i < 7; i++) {
            assertThat(result.added().get(i))
                    .isEqualTo(new Origin.Copied(i % 2 == 0 ? first : second));
        }
        assertThat(result.notes())
                .containsExactly(
                        Note.info("Made 7 new rows of minor, as asked."),
                        Note.info("All new rows are exact copies of real rows."));
    }

    @Test
    void noiseIsAsWideAsTheBandwidthSays() {
        Resampling result = run(FIVE, "1.5", 4002);
        // Standard deviations 2 and 0 in the class; 5 rows, 2 columns.
        double width = 1.5 * Math.pow(4.0 / (4 * 5), 1.0 / 6) * 2.0;
        double[] shifts = new double[4000];
        for (int i = 0; i < shifts.length; i++) {
            Origin.Jittered origin = (Origin.Jittered) result.added().get(i);
            shifts[i] = origin.shift().get(0);
            assertThat(origin.shift().get(1)).isEqualTo(0.0, within(0.0));
        }
        double mean = Arrays.stream(shifts).average().orElseThrow();
        double square = Arrays.stream(shifts).map(s -> s * s).average().orElseThrow();
        assertThat(mean).isEqualTo(0.0, within(0.1));
        assertThat(Math.sqrt(square)).isEqualTo(width, within(0.05 * width));
    }

    @Test
    void copiesOfOneRowGetDifferentNoise() {
        Resampling result = run(FIVE, "1.0", 30);
        assertThat(
                        java.util.stream.IntStream.range(0, 28)
                                .mapToObj(i -> result.added().get(i))
                                .distinct())
                .hasSize(28);
    }

    @Test
    void noiseOnWordsIsRefusedWithTheMend() {
        Dataset words = Gen.withWords(FIVE);
        assertThat(run(words, "none", 9).size()).isEqualTo(12);
        assertThatThrownBy(() -> run(words, "0.5", 9))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "shrinkage moves numbers; the column words holds words: set shrinkage to"
                                + " none, or leave the column out");
    }

    @Test
    void emptyCellsAreCopied() {
        Resampling result = run(Gen.withValue(FIVE, 4, Double.NaN), "none", 9);
        NumericColumn column = (NumericColumn) result.dataset().features().getFirst();
        assertThat(column.missingCount()).isIn(4, 5);
    }

    @Test
    void aStandardDeviationIsThatOfNumpy() {
        double[] values = {0.1, 0.2, 0.4, 0.7, 1.1, 1.6, 2.2, 2.9, 3.7, 4.6};
        assertThat(Deviation.inOrder(values)).isEqualTo(1.4813844875656017, within(1e-15));
        assertThat(Deviation.pairwise(values)).isEqualTo(1.4813844875656017, within(1e-15));
    }

    @Test
    void shrinkageIsNotNegative() {
        for (double bad : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> new RandomOver(bad))
                    .hasMessage("shrinkage must be 0 or more: " + bad);
        }
    }
}

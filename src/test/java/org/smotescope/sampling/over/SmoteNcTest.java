package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class SmoteNcTest {
    /// Two majority rows and the minority rows 2 to 6; a mismatch of words counts about 2.47.
    private static final Dataset LINE =
            Rows.withWords(
                    Rows.of(
                            5,
                            new double[] {0.4},
                            new double[] {2.2},
                            new double[] {0},
                            new double[] {1},
                            new double[] {2.5},
                            new double[] {4.1},
                            new double[] {7}),
                    "w",
                    "q",
                    "q",
                    "a",
                    "b",
                    "a",
                    "b",
                    "b");

    private static Resampling run(Dataset dataset, int k, int minor) {
        return Runs.of("smote-nc").with("k", k).strategy("minor=" + minor).seed(3).on(dataset);
    }

    private static Origin.Voted origin(Resampling result, int added) {
        return (Origin.Voted) result.added().get(added);
    }

    /// The voters of each base.
    private static Map<Integer, Ints> voters(Resampling result) {
        Map<Integer, Ints> voters = new TreeMap<>();
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Voted origin = origin(result, i);
            Ints before = voters.put(origin.base(), origin.voters());
            assertThat(before == null || before.equals(origin.voters())).isTrue();
        }
        return voters;
    }

    @Test
    void aMismatchOfWordsCountsTheMedianDeviation() {
        // Row 2 is 1 from row 3 and 2.5 from row 4, which has the same word; 1 + 6.09 > 2.5^2.
        // Row 5 is nearer to row 6 than to row 4: 1.6^2 + 6.09 > 2.9^2, as half of 6.09 is not.
        assertThat(voters(run(LINE, 1, 10)))
                .containsEntry(2, Ints.of(4))
                .containsEntry(3, Ints.of(2))
                .containsEntry(4, Ints.of(2))
                .containsEntry(5, Ints.of(6))
                .containsEntry(6, Ints.of(5));
    }

    @Test
    void wordsCountAsNumbersDoAfterScaling() {
        Dataset scaled = LINE.withScaling(Scaling.of(new double[2], new double[] {1000, 1}));
        assertThat(voters(run(scaled, 2, 10))).isEqualTo(voters(run(LINE, 2, 10)));
    }

    @Test
    void wordsOfAConstantColumnOfNumbersCountNothing() {
        Dataset dataset =
                Rows.withWords(
                        Rows.of(
                                3,
                                new double[] {1, 2},
                                new double[] {1, 2},
                                new double[] {1, 2},
                                new double[] {1, 2},
                                new double[] {0.1, 0},
                                new double[] {0.1, 1},
                                new double[] {0.1, 3}),
                        "w",
                        "a",
                        "a",
                        "a",
                        "a",
                        "x",
                        "y",
                        "x");
        // The deviations are 0 and 1.25; half of the latter moves no row's neighbour to another.
        assertThat(voters(run(dataset, 1, 6)).get(4)).isEqualTo(Ints.of(5));
    }

    @Test
    void numbersLieBetweenTwoRowsAndWordsAreThoseOfMost() {
        Resampling result = run(LINE, 3, 105);
        NumericColumn numbers = (NumericColumn) LINE.features().get(0);
        CategoricalColumn words = (CategoricalColumn) LINE.features().get(1);
        NumericColumn made = (NumericColumn) result.dataset().features().get(0);
        CategoricalColumn madeWords = (CategoricalColumn) result.dataset().features().get(1);
        boolean otherThanBase = false;
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Voted origin = origin(result, i);
            assertThat(origin.voters().size()).isEqualTo(3);
            assertThat(origin.voters().indexOf(origin.base())).isEqualTo(-1);
            assertThat(origin.neighbour()).isEqualTo(origin.voters().get(origin.rank()));
            double base = numbers.get(origin.base());
            assertThat(made.get(LINE.size() + i))
                    .isEqualTo(base + origin.gap() * (numbers.get(origin.neighbour()) - base));
            long b = origin.voters().stream().filter(voter -> "b".equals(words.get(voter))).count();
            assertThat(madeWords.get(LINE.size() + i)).isEqualTo(b >= 2 ? "b" : "a");
            otherThanBase |= madeWords.code(LINE.size() + i) != words.code(origin.base());
        }
        assertThat(otherThanBase).isTrue();
    }

    @Test
    void everyNeighbourIsDrawnSometimesWithGapsFromEndToEnd() {
        Resampling result = run(LINE, 3, 1505);
        int[] ranks = new int[3];
        int[] fifths = new int[5];
        for (int i = 0; i < result.added().size(); i++) {
            ranks[origin(result, i).rank()]++;
            fifths[(int) (5 * origin(result, i).gap())]++;
        }
        for (int count : ranks) {
            assertThat(count).isBetween(430, 570);
        }
        for (int count : fifths) {
            assertThat(count).isBetween(240, 360);
        }
    }

    @Test
    void tiedWordsAreDrawnAndEachColumnDrawsAlone() {
        Dataset two =
                Rows.withWords(LINE, "v", "q", "q", "a", "b", "a", "b", "b")
                        .withScaling(Scaling.of(new double[3], new double[] {1, 1, 1}));
        Resampling result = run(two, 2, 805);
        int tied = 0;
        int first = 0;
        int same = 0;
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Voted origin = origin(result, i);
            CategoricalColumn words = (CategoricalColumn) LINE.features().get(1);
            if (words.code(origin.voters().get(0)) != words.code(origin.voters().get(1))) {
                tied++;
                first += words.dictionary().get(origin.words().get(0)).equals("a") ? 1 : 0;
                same += origin.words().get(0) == origin.words().get(1) ? 1 : 0;
            }
        }
        assertThat(tied).isGreaterThan(300);
        assertThat((double) first / tied).isBetween(0.42, 0.58);
        assertThat((double) same / tied).isBetween(0.42, 0.58);
    }

    @Test
    void anEmptyCellIsAWordThatCanWin() {
        Dataset dataset =
                Rows.withWords(
                        Rows.of(
                                3,
                                new double[] {8},
                                new double[] {8},
                                new double[] {8},
                                new double[] {8},
                                new double[] {0},
                                new double[] {1},
                                new double[] {3}),
                        "w",
                        "a",
                        "a",
                        "a",
                        "a",
                        "",
                        "",
                        "a");
        Resampling result = run(dataset, 2, 6);
        CategoricalColumn made = (CategoricalColumn) result.dataset().features().get(1);
        for (int i = 0; i < 3; i++) {
            if (origin(result, i).base() == 6) {
                assertThat(made.isMissing(7 + i)).isTrue();
            }
        }
        assertThat(result.added().size()).isEqualTo(3);
    }

    @Test
    void tooFewRowsAreRefusedWithTheKThatWorks() {
        assertThatThrownBy(() -> run(LINE, 5, 9))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "SMOTE-NC needs at least 6 rows of minor (k = 5); there are 5: use k = 4, or"
                                + " use random-over")
                .satisfies(
                        e -> {
                            DataProblem.Mend mend = ((DataProblem) e).mends().getFirst();
                            assertThat(mend.setting()).isEqualTo("resample.settings.k");
                            assertThat(mend.value()).isEqualTo("4");
                        });
        assertThat(run(LINE, 4, 9).size()).isEqualTo(11);
    }

    @Test
    void kMustBeOneOrMore() {
        assertThatThrownBy(() -> new SmoteNc(0)).hasMessage("k must be 1 or more: 0");
        assertThat(new SmoteNc(1).k()).isEqualTo(1);
    }
}

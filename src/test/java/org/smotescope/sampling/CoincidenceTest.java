package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.support.Rows;

class CoincidenceTest {
    private static final Dataset ROWS =
            Rows.of(
                    3,
                    new double[] {-0.0, 7},
                    new double[] {2.5, 3},
                    new double[] {1, 3},
                    new double[] {1, 3},
                    new double[] {4, 3});

    private static List<Note> notes(OriginsBuilder added) {
        return Coincidence.notes(
                Resampling.adding(ROWS, added.build(), List.of(), List.of()), Monitor.NONE);
    }

    @Test
    void nothingAddedNothingSaid() {
        assertThat(notes(new OriginsBuilder())).isEmpty();
    }

    @Test
    void copiesAreNoWarning() {
        assertThat(notes(new OriginsBuilder().copied(2).copied(4)))
                .containsExactly(Note.info("All new rows are exact copies of real rows."));
    }

    @Test
    void rowsOfTheirOwnAreNotMentioned() {
        assertThat(notes(new OriginsBuilder().interpolated(2, 4, 0, 0.25))).isEmpty();
        // 0 stands beside 7 only.
        assertThat(notes(new OriginsBuilder().jittered(2, new double[] {-1.0, 0.0}))).isEmpty();
    }

    @Test
    void rowsThatMeetARealOneAreCounted() {
        assertThat(
                        notes(
                                new OriginsBuilder()
                                        .interpolated(2, 3, 0, 0.25)
                                        .interpolated(2, 4, 1, 0.25)
                                        .interpolated(2, 4, 1, 0.5)))
                .containsExactly(
                        Note.warning(
                                "2 of 3 new rows (66.7 %) have exactly the values of a real row."));
        assertThat(
                        notes(
                                new OriginsBuilder()
                                        .copied(2)
                                        .interpolated(2, 4, 1, 0.25)
                                        .interpolated(2, 4, 1, 0.375)))
                .containsExactly(
                        Note.warning(
                                "1 of 3 new rows (33.3 %) have exactly the values of a real row."));
    }

    @Test
    void aFewOfManyAreNoWarning() {
        OriginsBuilder origins = new OriginsBuilder().interpolated(2, 4, 1, 0.5);
        for (int i = 0; i < 2_999; i++) {
            origins.interpolated(2, 4, 1, 0.25);
        }
        assertThat(notes(origins))
                .containsExactly(
                        Note.info(
                                "1 of 3,000 new rows (less than 0.1 %) have exactly the values of"
                                        + " a real row."));
    }

    @Test
    void theCentreOfOneRowIsThatRowAndNoCoincidence() {
        assertThat(notes(new OriginsBuilder().centroid(Ints.of(2)))).isEmpty();
        assertThat(notes(new OriginsBuilder().centroid(Ints.of(2, 2)))).hasSize(1);
    }

    @Test
    void wordsCountToo() {
        Dataset mixed = Rows.withWords(ROWS, "w", "a", "b", "a", "b", "b");
        Origins met = new OriginsBuilder().interpolated(3, 4, 0, 0.0).build();
        assertThat(
                        Coincidence.notes(
                                Resampling.adding(mixed, met, List.of(), List.of()), Monitor.NONE))
                .hasSize(1);
        // Row 2 has the numbers of row 3 and another word; here the word is that of row 0.
        Origins unmet = new OriginsBuilder().interpolated(0, 3, 0, 0.5).build();
        assertThat(
                        Coincidence.notes(
                                Resampling.adding(mixed, unmet, List.of(), List.of()),
                                Monitor.NONE))
                .isEmpty();
        Origins otherWord =
                new OriginsBuilder().voted(4, 4, 0, 0.0, Ints.of(2), Ints.of(0)).build();
        assertThat(
                        Coincidence.notes(
                                Resampling.adding(mixed, otherWord, List.of(), List.of()),
                                Monitor.NONE))
                .isEmpty();
    }

    @Test
    void everyRowCanBeMet() {
        for (int row = 0; row < ROWS.size(); row++) {
            assertThat(notes(new OriginsBuilder().jittered(row, new double[2])))
                    .containsExactly(
                            Note.warning(
                                    "1 of 1 new rows (100.0 %) have exactly the values of a real"
                                            + " row."));
        }
    }

    @Test
    void bothZerosAreOneValue() {
        assertThat(
                        notes(
                                new OriginsBuilder()
                                        .jittered(0, new double[] {-0.0, 0.0})
                                        .jittered(2, new double[] {-1.0, 4.0})))
                .containsExactly(
                        Note.warning(
                                "2 of 2 new rows (100.0 %) have exactly the values of a real"
                                        + " row."));
    }

    /// Many rows of few values: some coincide in one column only, some in all.
    @Test
    void countsAsComparingAllPairsDoes() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] rows = new double[400][3];
        for (double[] row : rows) {
            Arrays.setAll(row, _ -> random.nextInt(5));
        }
        Dataset source = Rows.of(30, rows);
        OriginsBuilder added = new OriginsBuilder();
        for (int i = 0; i < 300; i++) {
            added.interpolated(random.nextInt(400), random.nextInt(400), 0, 0.5);
        }
        Resampling result = Resampling.adding(source, added.build(), List.of(), List.of());
        Set<List<Double>> real = new HashSet<>();
        for (double[] row : rows) {
            real.add(Arrays.stream(row).boxed().toList());
        }
        Matrix values = result.dataset().matrix();
        long expected =
                IntStream.range(400, 700)
                        .filter(i -> real.contains(Arrays.stream(values.row(i)).boxed().toList()))
                        .count();
        assertThat(expected).isBetween(20L, 280L);
        assertThat(Coincidence.notes(result, Monitor.NONE).getFirst().words())
                .startsWith(expected + " of 300 new rows");
    }
}

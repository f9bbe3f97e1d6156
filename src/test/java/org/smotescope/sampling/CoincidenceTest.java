package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
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

    private static List<Note> notes(Origins.Builder added) {
        return Coincidence.notes(Resampling.adding(ROWS, added.build(), List.of(), List.of()));
    }

    @Test
    void nothingAddedNothingSaid() {
        assertThat(notes(new Origins.Builder())).isEmpty();
    }

    @Test
    void copiesAreNoWarning() {
        assertThat(notes(new Origins.Builder().copied(2).copied(4)))
                .containsExactly(Note.info("All new rows are exact copies of real rows."));
    }

    @Test
    void rowsOfTheirOwnAreNotMentioned() {
        assertThat(notes(new Origins.Builder().interpolated(2, 4, 0, 0.25))).isEmpty();
        // 0 stands beside 7 only.
        assertThat(notes(new Origins.Builder().jittered(2, new double[] {-1.0, 0.0}))).isEmpty();
    }

    @Test
    void rowsThatMeetARealOneAreCounted() {
        assertThat(
                        notes(
                                new Origins.Builder()
                                        .interpolated(2, 3, 0, 0.25)
                                        .interpolated(2, 4, 1, 0.25)
                                        .interpolated(2, 4, 1, 0.5)))
                .containsExactly(
                        Note.warning(
                                "2 of 3 new rows (66.7 %) have exactly the values of a real row."));
        assertThat(
                        notes(
                                new Origins.Builder()
                                        .copied(2)
                                        .interpolated(2, 4, 1, 0.25)
                                        .interpolated(2, 4, 1, 0.375)))
                .containsExactly(
                        Note.warning(
                                "1 of 3 new rows (33.3 %) have exactly the values of a real row."));
    }

    @Test
    void everyRowCanBeMet() {
        for (int row = 0; row < ROWS.size(); row++) {
            assertThat(notes(new Origins.Builder().jittered(row, new double[2])))
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
                                new Origins.Builder()
                                        .jittered(0, new double[] {-0.0, 0.0})
                                        .jittered(2, new double[] {-1.0, 4.0})))
                .containsExactly(
                        Note.warning(
                                "2 of 2 new rows (100.0 %) have exactly the values of a real"
                                        + " row."));
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Mix;
import org.smotescope.support.Rows;

/// The strict draws to the last bit: the same recipe gives the same rows in every version.
class KeyedDrawsTest {
    private static final long[] KEYS = {11, -5, 1L << 60, 0, 77};

    private final Randomness.Draws draws =
            new StrictRandomness(42).draws(Randomness.Order.CONTINUED, "smote", 1, KEYS);

    @Test
    void positions() {
        assertThat(draws.evenly(7)).containsExactly(0, 4, 2, 3, 1, 0, 4);
        assertThat(draws.withReplacement(8)).containsExactly(4, 3, 0, 2, 2, 1, 4, 0);
        assertThat(draws.withoutReplacement(3)).containsExactly(0, 4, 2);
        assertThat(draws.withoutReplacement(5)).containsExactly(0, 4, 2, 3, 1);
    }

    @Test
    void segments() {
        Randomness.Segments segments = draws.segments(3, 7);
        assertThat(segments.position()).containsExactly(0, 4, 2, 3, 1, 0, 4);
        assertThat(segments.rank()).containsExactly(2, 2, 2, 1, 0, 0, 1);
        assertThat(segments.gap())
                .containsExactly(
                        0.9212061967964457,
                        0.7297203389229906,
                        0.5687003380274007,
                        0.6406243892628837,
                        0.18597796600521976,
                        0.27502686908974017,
                        0.5569016792503706);
    }

    @Test
    void normals() {
        Randomness.Normals normals = draws.normals(2);
        assertThat(new double[][] {normals.next(2), normals.next(0), normals.next(2)})
                .isDeepEqualTo(
                        new double[][] {
                            {0.2819393799343632, -1.5164935957984942},
                            {-0.09381149252049041, -0.7475325611637067},
                            {0.6267138968169316, -0.05345754439257273}
                        });
    }

    @Test
    void bandwidths() {
        // (4 / (5 * 48))^(1/7) and (4 / (3 * 200))^(1/5)
        assertThat(draws.bandwidth(48, 3)).isEqualTo(0.5571580282870016);
        assertThat(draws.bandwidth(200, 1)).isEqualTo(0.36709777158498536);
        assertThat(
                        new ParityRandomness(1)
                                .draws(Randomness.Order.CONTINUED, "x", 0, KEYS)
                                .bandwidth(48, 3))
                .isEqualTo(0.5571580282870016);
    }

    @Test
    void laterChangesOfTheKeysDoNotMatter() {
        long[] keys = KEYS.clone();
        Randomness.Draws early =
                new StrictRandomness(42).draws(Randomness.Order.CONTINUED, "smote", 1, keys);
        keys[0] = 12;
        assertThat(early.segments(3, 7).gap()).isEqualTo(draws.segments(3, 7).gap());
    }

    @Test
    void rowsThatAreKeptComeInTheOrderOfTheFile() {
        int[] rows = {5, 9, 9, 1, 2};
        assertThat(new StrictRandomness(1).arranged(rows)).containsExactly(1, 2, 5, 9, 9);
        assertThat(new ParityRandomness(1).arranged(rows)).containsExactly(5, 9, 9, 1, 2);
        assertThat(rows).containsExactly(5, 9, 9, 1, 2);
    }

    @Test
    void keysOfAddedRowsAreMadeOfThoseOfTheirParentsAndANumber() {
        Origins added =
                new OriginsBuilder()
                        .interpolated(1, 2, 0, 0.5)
                        .interpolated(1, 2, 0, 0.5)
                        .interpolated(2, 1, 0, 0.5)
                        .copied(1)
                        .build();
        assertThat(
                        RowKeys.ofAdded(
                                Rows.of(1, new double[] {1}, new double[] {2}, new double[] {3}),
                                added))
                .containsExactly(
                        Mix.of(10, 20, 1), Mix.of(10, 20, 2), Mix.of(20, 10, 1), Mix.of(10, 10, 3));
    }

    @Test
    void classRowsInTheOrderOfTheirKeys() {
        ClassRows rows = new ClassRows(0, new int[] {3, 4, 8, 9}, new long[] {7, -2, 7L << 40, 6});
        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows.inKeyOrder()).containsExactly(4, 9, 3, 8);
        assertThat(List.of(rows.rows()[0], rows.code())).containsExactly(3, 0);
    }
}

package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class RandomUnderTest {
    private static final Dataset DATASET = new Gen(1).clouds(2, 50, 10);

    private static int[] kept(String strategy, String replacement, Mode mode) {
        Resampling result = run(strategy, replacement, mode);
        return IntStream.range(0, result.size()).map(result::reference).toArray();
    }

    private static Resampling run(String strategy, String replacement, Mode mode) {
        return Runs.of("random-under")
                .with("replacement", replacement)
                .strategy(strategy)
                .mode(mode)
                .on(DATASET);
    }

    @Test
    void strictModeKeepsTheOrderOfTheFile() {
        assertThat(kept("auto", "false", Mode.STRICT)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void parityModeReturnsClassAfterClass() {
        int[] kept = kept("auto", "false", Mode.PARITY);
        assertThat(Arrays.stream(kept, 0, 10).map(DATASET.classes()::code)).containsOnly(0);
        assertThat(Arrays.stream(kept, 10, 20).map(DATASET.classes()::code)).containsOnly(1);
        assertThat(Arrays.copyOf(kept, 10))
                .isNotEqualTo(Arrays.stream(kept, 0, 10).sorted().toArray());
    }

    @Test
    void fewerRowsAreAPartOfMoreRows() {
        Integer[] more =
                IntStream.of(kept("class A=40", "false", Mode.STRICT))
                        .boxed()
                        .toArray(Integer[]::new);
        Integer[] fewer =
                IntStream.of(kept("class A=7", "false", Mode.STRICT))
                        .boxed()
                        .toArray(Integer[]::new);
        assertThat(more).contains(fewer);
    }

    @Test
    void aClassMayGoAltogether() {
        assertThat(kept("class A=0", "false", Mode.STRICT)).isEqualTo(DATASET.classes().rowsOf(1));
    }

    @Test
    void aBootstrapKeepsSomeRowsTwiceAndLosesOthers() {
        int[] kept = kept("all", "true", Mode.STRICT);
        assertThat(kept).isSorted().hasSize(20);
        long distinctOfMinority =
                Arrays.stream(kept)
                        .filter(row -> DATASET.classes().code(row) == 1)
                        .distinct()
                        .count();
        assertThat(distinctOfMinority).isLessThan(10);
    }

    @Test
    void whatIsRemovedIsListedAndSaid() {
        Resampling result = run("auto", "false", Mode.STRICT);
        assertThat(result.removed())
                .hasSize(40)
                .allSatisfy(
                        removed -> {
                            assertThat(removed.reason()).isEqualTo(new Removed.Reason.NotDrawn());
                            assertThat(DATASET.classes().code(removed.row())).isZero();
                        });
        assertThat(result.notes()).containsExactly(Note.info("Removed 40 of 50 rows of class A."));
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Ints;

/// What a strategy means once some rows are gone.
class TargetsTest {
    private static final ClassCounts CLASSES =
            new ClassCounts(List.of("A", "B", "C"), Ints.of(9, 5, 3));

    private static List<Integer> targeted(Targets targets) {
        return IntStream.range(0, targets.classCount())
                .filter(targets::isTargeted)
                .boxed()
                .toList();
    }

    private static List<Integer> settled(String strategy, int... left) {
        Targets targets =
                SamplingStrategy.parse(strategy).resolve(CLASSES, Family.CLEANING, Mode.PARITY);
        Targets again = targets.settledFor(left);
        assertThat(again.now()).isEqualTo(Ints.of(left));
        assertThat(again.wanted()).isEqualTo(Ints.of(left));
        return targeted(again);
    }

    @Test
    void wordsAreSettledByTheRowsLeft() {
        assertThat(settled("auto", 9, 5, 3)).containsExactly(0, 1);
        assertThat(settled("auto", 3, 5, 3)).containsExactly(1, 2);
        assertThat(settled("majority", 4, 5, 3)).containsExactly(1);
        assertThat(settled("not majority", 5, 5, 3)).containsExactly(1, 2);
        assertThat(settled("all", 1, 1, 1)).containsExactly(0, 1, 2);
    }

    @Test
    void namedClassesStayTheSame() {
        assertThat(settled("[A,C]", 1, 5, 3)).containsExactly(0, 2);
    }

    @Test
    void targetsWithoutAStrategyKeepTheirClasses() {
        Targets targets =
                new Targets(new int[] {4, 2}, new int[] {4, 2}, new boolean[] {true, false});
        Targets again = targets.settledFor(new int[] {1, 2});
        assertThat(targeted(again)).containsExactly(0);
        assertThat(again.now()).isEqualTo(Ints.of(1, 2));
    }

    @Test
    void ofTwoStepsTheLastOneThatMovesAClassSaysWhatIsWanted() {
        Targets first =
                new Targets(
                        new int[] {9, 5, 3},
                        new int[] {9, 7, 9},
                        new boolean[] {false, true, true});
        Targets next =
                new Targets(
                        new int[] {9, 7, 9},
                        new int[] {8, 7, 9},
                        new boolean[] {true, false, true});
        Targets both = first.then(next);
        assertThat(both.now()).isEqualTo(Ints.of(9, 5, 3));
        assertThat(both.wanted()).isEqualTo(Ints.of(8, 7, 9));
        assertThat(targeted(both)).containsExactly(0, 1, 2);
        assertThat(targeted(first.then(first))).containsExactly(1, 2);
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;

/// Rows per class, and what is said where they cannot be had.
class TargetRulesTest {
    private static Classes classes(int... counts) {
        int[] codes = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int c = 0; c < counts.length; c++) {
            Arrays.fill(codes, at, at + counts[c], c);
            at += counts[c];
        }
        return new Classes("class", List.of("A", "B", "C", "D").subList(0, counts.length), codes);
    }

    private static Targets resolve(String strategy, Family family, Mode mode, int... counts) {
        return SamplingStrategy.parse(strategy).resolve(classes(counts), family, mode);
    }

    private static int[] counts(String counts) {
        return Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /// The rows wanted per class; a star marks a class that the strategy names.
    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({
        "auto, OVER, 9 5 3, 9 *9 *9",
        "auto, COMBINED, 9 5 3, 9 *9 *9",
        "auto, UNDER, 9 5 3, *3 *3 3",
        "auto, CLEANING, 9 5 3, *9 *5 3",
        "auto, NONE, 9 5 3, 9 5 3",
        "all, OVER, 9 5 3, *9 *9 *9",
        "all, UNDER, 9 0 3, *3 0 *3",
        "all, CLEANING, 9 0 3, *9 0 *3",
        "minority, OVER, 9 5 3, 9 5 *9",
        "majority, UNDER, 9 5 3, *3 5 3",
        "majority, CLEANING, 9 5 3, *9 5 3",
        "not minority, OVER, 9 5 3, *9 *9 3",
        "not majority, UNDER, 9 5 3, 9 *3 *3",
        "0.5, OVER, 10 2, 10 *5",
        "0.5, OVER, 2 10, *5 10",
        "0.5, OVER, 0 2 10, 0 *5 10",
        "0.2, OVER, 10 2, 10 *2",
        "0.5, UNDER, 10 2, *4 2",
        "0.5, UNDER, 2 10, 2 *4",
        "0.2, UNDER, 10 2, *10 2",
        "0.07, UNDER, 200 7, *100 7",
        "B=7, OVER, 9 5 3, 9 *7 3",
        "B=5, OVER, 9 5 3, 9 *5 3",
        "B=5, UNDER, 9 5 3, 9 *5 3",
        "'A=0,B=2', UNDER, 9 5 3, *0 *2 3",
        "'[B,C]', CLEANING, 9 5 3, 9 *5 *3",
    })
    void rowsWanted(String strategy, Family family, String counts, String wanted) {
        Targets targets = resolve(strategy, family, Mode.STRICT, counts(counts));
        assertThat(
                        IntStream.range(0, targets.classCount())
                                .mapToObj(
                                        c -> (targets.isTargeted(c) ? "*" : "") + targets.wanted(c))
                                .toList())
                .containsExactly(wanted.split(" "));
    }

    @Test
    void parityKeepsWhatRoundingTookAway() {
        assertThat(resolve("0.07", Family.UNDER, Mode.PARITY, 200, 7).wanted(0)).isEqualTo(99);
        assertThat(resolve("0.29", Family.OVER, Mode.PARITY, 100, 10).wanted(1)).isEqualTo(28);
        assertThat(resolve("0.3", Family.OVER, Mode.PARITY, 10, 2).wanted(1)).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    majority | OVER | 9 5 | the strategy majority is not for samplers that add rows: use auto
                    minority | UNDER | 9 5 | the strategy minority is not for samplers that remove rows: use auto
                    minority | CLEANING | 9 5 | the strategy minority is not for samplers that remove rows: use auto
                    [A] | OVER | 9 5 | the strategy [A] names classes, but not how many rows of each: use auto, or give the rows per class, LABEL=ROWS
                    [A] | UNDER | 9 5 | the strategy [A] names classes, but not how many rows of each: use auto, or give the rows per class, LABEL=ROWS
                    [X] | CLEANING | 9 5 | there are no rows of the class X: name one of A, B
                    X=3 | CLEANING | 9 5 | there are no rows of the class X: name one of A, B
                    B=3 | CLEANING | 9 5 | a cleaning sampler removes what breaks its rule; the strategy B=3 asks for numbers: use auto, or name the classes to clean, [A,B]
                    0.5 | CLEANING | 9 5 | a cleaning sampler removes what breaks its rule; the strategy 0.5 asks for numbers: use auto, or name the classes to clean, [A,B]
                    B=4 | OVER | 9 5 | B has 5 rows already; 4 are asked: ask for at least 5 rows of B, or use a sampler that removes rows
                    B=6 | UNDER | 9 5 | B has only 5 rows; 6 are asked: ask for at most 5 rows of B, or use a sampler that adds rows
                    C=1 | OVER | 9 5 0 | there are no rows of the class C: name one of A, B
                    0.5 | UNDER | 9 5 1 | the ratio 0.5 needs exactly 2 classes; there are 3: give the rows per class, A=ROWS,B=ROWS,C=ROWS, or use auto
                    0.4 | OVER | 9 5 | the ratio is 0.5556 already (5 rows of B); 0.4 would remove rows of B: use 0.56
                    0.4 | UNDER | 9 5 | the ratio is 0.5556 already (9 rows of A); 0.4 would add rows to A: use 0.56
                    0.4 | OVER | 200 199 | the ratio is 0.9950 already (199 rows of B); 0.4 would remove rows of B: use 1.00
                    0.4 | OVER | 5 5 | the ratio is 1.000 already (5 rows of B); 0.4 would remove rows of B: leave the classes as they are
                    auto | OVER | 0 5 | resampling needs 2 or more classes; all 5 rows are of the class B: choose another target column
                    auto | UNDER | 0 0 | resampling needs 2 or more classes; there are no rows: choose a file with rows of 2 or more classes
                    """)
    void whatCannotBeHadIsRefused(String strategy, Family family, String counts, String message) {
        assertThatThrownBy(() -> resolve(strategy, family, Mode.STRICT, counts(counts)))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }

    @Test
    void mendsOfStrategiesAreSettings() {
        assertThatThrownBy(() -> resolve("majority", Family.OVER, Mode.STRICT, 9, 5))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends().getFirst())
                                        .isEqualTo(
                                                new DataProblem.Mend(
                                                        "use auto", "resample.strategy", "auto")));
    }

    @Test
    void aRatioThatIsReachedIsAnErrorInParityOnly() {
        assertThat(resolve("0.5", Family.OVER, Mode.STRICT, 10, 5).extra(1)).isZero();
        assertThatThrownBy(() -> resolve("0.5", Family.OVER, Mode.PARITY, 10, 5))
                .isInstanceOf(DataProblem.class);
    }
}

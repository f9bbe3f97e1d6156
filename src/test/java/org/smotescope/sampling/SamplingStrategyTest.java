package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;

class SamplingStrategyTest {
    private static Classes classes(int... counts) {
        List<String> labels = List.of("A", "B", "C", "D").subList(0, counts.length);
        int[] codes = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int c = 0; c < counts.length; c++) {
            Arrays.fill(codes, at, at + counts[c], c);
            at += counts[c];
        }
        return new Classes("class", labels, codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auto", "minority", "majority", "not minority", "not majority", "all", "0.5", "1.0",
                "1.0E-4", "A=100", "A=100,B=200", "[A]", "[A,B]", "[]", "{}", "\"a,b\"=3,\" c\"=4",
                "[\"say \"\"x\"\"\",y z]", "\"=\"=1", "\"\"=2"
            })
    void textIsReadAndWrittenBack(String text) {
        SamplingStrategy strategy = SamplingStrategy.parse(text);
        assertThat(strategy.text()).isEqualTo(text);
        assertThat(SamplingStrategy.parse(strategy.text())).isEqualTo(strategy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    not-minority | not minority
                    not_majority | not majority
                    ` A = 100 , B=200 ` | A=100,B=200
                    [ A , B ] | [A,B]
                    1 | 1.0
                    .25 | 0.25
                    5e-1 | 0.5
                    """)
    void otherSpellingsAreRead(String text, String canonical) {
        assertThat(SamplingStrategy.parse(text).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "atuo",
                "0",
                "-1",
                "1.5",
                "NaN",
                "0x1p-1",
                "A",
                "A=",
                "A=1.5",
                "A=x",
                "A=1=2",
                "A=1,A=2",
                "A=1,B",
                "A=-1",
                "A=99999999999",
                "0.5d"
            })
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> SamplingStrategy.parse(text)).isInstanceOf(DataProblem.class);
    }

    @Test
    void orderOfClassesDoesNotMatterForEquality() {
        assertThat(SamplingStrategy.parse("A=1,B=2")).isEqualTo(SamplingStrategy.parse("B=2,A=1"));
    }

    @Test
    void aProductThatRoundsBelowAWholeNumberCountsAsThatNumber() {
        // 0.29 * 100 is 28.999999999999996.
        Classes classes = classes(100, 10);
        SamplingStrategy ratio = new SamplingStrategy.Ratio(0.29);
        assertThat(ratio.resolve(classes, Family.OVER, Mode.STRICT).wanted(1)).isEqualTo(29);
        assertThat(ratio.resolve(classes, Family.OVER, Mode.PARITY).wanted(1)).isEqualTo(28);
    }

    @Test
    void aRatioThatIsReachedIsNoErrorInStrictMode() {
        Targets targets =
                new SamplingStrategy.Ratio(1.0).resolve(classes(40, 40), Family.OVER, Mode.STRICT);
        assertThat(targets.extra(0) + targets.extra(1)).isZero();
        assertThatThrownBy(
                        () ->
                                new SamplingStrategy.Ratio(1.0)
                                        .resolve(classes(40, 40), Family.OVER, Mode.PARITY))
                .hasMessageContaining("already");
    }

    @Test
    void aRatioBelowThePresentOneNamesTheNextOne() {
        assertThatThrownBy(
                        () ->
                                new SamplingStrategy.Ratio(0.05)
                                        .resolve(classes(90, 10), Family.OVER, Mode.STRICT))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> assertThat(problem.mends().getFirst().value()).isEqualTo("0.12"))
                .hasMessage(
                        "the ratio is 0.1111 already (10 rows of B); 0.05 would remove rows of B:"
                                + " use 0.12");
    }

    @Test
    void aRatioIsForTwoClasses() {
        assertThatThrownBy(
                        () ->
                                new SamplingStrategy.Ratio(0.5)
                                        .resolve(classes(9, 5, 3), Family.OVER, Mode.STRICT))
                .hasMessageStartingWith("the ratio 0.5 needs exactly 2 classes; there are 3");
    }

    @Test
    void aClassWithoutRowsInThisPartOfTheFileIsNotCounted() {
        Classes classes = classes(9, 5, 0);
        Targets targets =
                new SamplingStrategy.Ratio(1.0).resolve(classes, Family.OVER, Mode.STRICT);
        assertThat(targets.extra(1)).isEqualTo(4);
        assertThat(targets.isTargeted(2)).isFalse();
        Targets all = SamplingStrategy.Word.ALL.resolve(classes, Family.OVER, Mode.STRICT);
        assertThat(all.wanted(2)).isZero();
        assertThatThrownBy(
                        () ->
                                new SamplingStrategy.PerClass(Map.of("C", 4))
                                        .resolve(classes, Family.OVER, Mode.STRICT))
                .hasMessage("there are no rows of the class C: name one of A, B");
    }

    @Test
    void tiesGoToTheSmallestLabel() {
        Classes classes = classes(40, 40, 10, 10);
        Targets over = SamplingStrategy.Word.MINORITY.resolve(classes, Family.OVER, Mode.STRICT);
        assertThat(over.extra(2)).isEqualTo(30);
        assertThat(over.extra(3)).isZero();
        Targets under = SamplingStrategy.Word.MAJORITY.resolve(classes, Family.UNDER, Mode.STRICT);
        assertThat(under.wanted(0)).isEqualTo(10);
        assertThat(under.wanted(1)).isEqualTo(40);
    }

    @Test
    void nothingIsTargetedWhereNothingIsResampled() {
        Targets targets =
                SamplingStrategy.Word.AUTO.resolve(classes(9, 5), Family.NONE, Mode.STRICT);
        assertThat(targets.wanted(0)).isEqualTo(9);
        assertThat(targets.isTargeted(1)).isFalse();
    }

    @Test
    void oneClassIsRefused() {
        assertThatThrownBy(
                        () ->
                                SamplingStrategy.Word.AUTO.resolve(
                                        classes(9, 0), Family.OVER, Mode.STRICT))
                .hasMessage(
                        "resampling needs 2 or more classes; all 9 rows are of the class A: choose"
                                + " another target column");
    }
}

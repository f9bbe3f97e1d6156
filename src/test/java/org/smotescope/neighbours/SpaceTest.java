package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.support.Gen;

class SpaceTest {
    private final CategoricalColumn colours =
            CategoricalColumn.of(
                    "colour",
                    new int[] {0, 0, 0, 0, 1, 1, 2, -1, -1},
                    List.of("red", "green", "blue", "unused"));
    private final Classes classes =
            new Classes("label", List.of("A", "B"), new int[] {0, 0, 0, 1, 0, 1, 1, 1, 1});
    private final Dataset dataset = Dataset.of(List.of(colours), classes, new long[9]);

    @Test
    void sharesOfTheClassesPerWord() {
        ValueDifference known = ValueDifference.of(colours, classes);
        assertThat(known.share(0, 0)).isEqualTo(0.75);
        assertThat(known.share(0, 1)).isEqualTo(0.25);
        assertThat(known.share(1, 0)).isEqualTo(0.5);
        assertThat(known.share(2, 1)).isEqualTo(1.0);
        assertThat(known.share(3, 0) + known.share(3, 1)).isZero();
        assertThat(known.share(CategoricalColumn.MISSING, 1)).isEqualTo(1.0);
    }

    @Test
    void wordsAreAsFarApartAsTheirSharesDiffer() {
        ValueDifference known = ValueDifference.of(colours, classes);
        assertThat(known.squared(0, 1)).isEqualTo(0.25);
        assertThat(known.squared(2, 0)).isEqualTo(2.25);
        assertThat(known.squared(0, 2)).isEqualTo(2.25);
        assertThat(known.squared(1, 1)).isZero();
        assertThat(known.squared(2, -1)).isZero();
        assertThat(known.squared(3, 0)).isEqualTo(1.0);
    }

    @Test
    void wordsWithTheSameSharesAreOneProfile() {
        assertThat(ValueDifference.of(colours, classes).profiles()).isEqualTo(4);
    }

    @Test
    void anEmptyCellIsAWordOfItsOwn() {
        Mismatch mismatch = new Mismatch(4.0);
        assertThat(mismatch.squared(-1, -1)).isZero();
        assertThat(mismatch.squared(-1, 0)).isEqualTo(4.0);
    }

    @Test
    void madeAnewItIsEqual() {
        assertThat(Space.ofValueDifferences(dataset)).isEqualTo(Space.ofValueDifferences(dataset));
        assertThat(Space.ofValueDifferences(dataset))
                .hasSameHashCodeAs(Space.ofValueDifferences(dataset));
        assertThat(Space.ofMismatches(dataset, 2)).isEqualTo(Space.ofMismatches(dataset, 2));
        assertThat(Space.ofMismatches(dataset, 2)).isNotEqualTo(Space.ofMismatches(dataset, 3));
        assertThat(ValueDifference.of(colours, classes))
                .isNotEqualTo(
                        ValueDifference.of(
                                colours,
                                new Classes(
                                        "label",
                                        List.of("A", "B"),
                                        new int[] {1, 0, 0, 1, 0, 1, 1, 1, 1})));
    }

    @Test
    void wordsInASpaceOfNumbersAreRefused() {
        assertThatThrownBy(() -> Space.of(Gen.withWords(new Gen(1).clouds(2, 5, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feature must be numeric: words");
    }

    @Test
    void nominalsThatAreNotThoseOfTheColumnsAreRefused() {
        assertThatThrownBy(() -> new Space(dataset, List.of())).hasMessage("nominals must be 1: 0");
        CategoricalColumn other = CategoricalColumn.of("other", new int[9], List.of("only", "two"));
        assertThatThrownBy(() -> new Space(dataset, List.of(ValueDifference.of(other, classes))))
                .hasMessage("words of colour must be 4: 2");
    }

    @Test
    void aMismatchIsFiniteAndNotNegative() {
        for (double squared : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Mismatch(squared))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("squared must be finite and not negative: " + squared);
        }
    }
}

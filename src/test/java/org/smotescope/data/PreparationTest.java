package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;

class PreparationTest {
    private static final double EMPTY = Double.NaN;
    private static final NumericColumn A =
            Made.numbers("a", 1.5, 2.25, EMPTY, 4.75, -3.5, 1000000.125);
    private static final NumericColumn B = Made.numbers("b", 100, EMPTY, 104, 110, 107, 101);

    /// Expected numbers: SimpleImputer(strategy="median") then StandardScaler of scikit-learn
    /// 1.2.1.
    @Test
    void fillsAndScalesLikeScikitLearn() {
        Preparation fitted = Preparation.fit(Made.of(A, B), PrepareRules.DEFAULT);

        assertThat(fitted.fills().get(0).number()).isEqualTo(2.25);
        assertThat(fitted.fills().get(1).number()).isEqualTo(104.0);
        assertThat(fitted.fills().get(1).empty()).isEqualTo(1);
        Scaling scaling = fitted.scaling();
        close(scaling.centre(0), 166667.89583333334);
        close(scaling.centre(1), 104.33333333333333);
        close(scaling.spread(0), 372677.5024598207);
        close(scaling.spread(1), 3.39934634239519);
        Dataset test = fitted.apply(Made.of(Made.numbers("a", EMPTY), Made.numbers("b", 99)));
        assertThat(test.matrix().get(0, 0)).isEqualTo(2.25);
        close(test.scaledMatrix().get(0, 0), -0.44721144886201436);
        close(test.scaledMatrix().get(0, 1), -1.5689290811054708);
    }

    @Test
    void scalesToTheRange() {
        Scaling scaling =
                Preparation.fit(Made.of(A, B), PrepareRules.DEFAULT.withScale(Scale.MINMAX))
                        .scaling();

        assertThat(scaling.centre(0)).isEqualTo(-3.5);
        assertThat(scaling.spread(0)).isEqualTo(1000003.625);
        assertThat(scaling.centre(1)).isEqualTo(100.0);
        assertThat(scaling.spread(1)).isEqualTo(10.0);
    }

    @Test
    void aConstantColumnIsOnlyMoved() {
        Dataset dataset = Made.of(Made.numbers("c", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));

        for (Scale scale : new Scale[] {Scale.STANDARD, Scale.MINMAX}) {
            Scaling scaling =
                    Preparation.fit(dataset, PrepareRules.DEFAULT.withScale(scale)).scaling();
            assertThat(scaling.centre(0)).isEqualTo(0.1);
            assertThat(scaling.spread(0)).isEqualTo(1.0);
        }
    }

    @Test
    void learnsTheSameFromAnyOrder() {
        double[] values = new double[1000];
        int[] turned = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1e6 + (Mix.of(i) >>> 20) * 1e-9;
            turned[i] = (i * 7 + 3) % values.length;
        }
        Dataset dataset = Made.of(Made.numbers("x", values));

        Scaling one = Preparation.fit(dataset, PrepareRules.DEFAULT).scaling();
        Scaling other = Preparation.fit(dataset.select(turned), PrepareRules.DEFAULT).scaling();

        assertThat(other.centre(0)).isEqualTo(one.centre(0));
        assertThat(other.spread(0)).isEqualTo(one.spread(0));
    }

    @Test
    void findsTheMedianLikeSorting() {
        for (int n = 1; n < 200; n++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = Mix.of(n, i) % (n % 3 == 0 ? 5 : 1000);
            }
            double[] sorted = values.clone();
            java.util.Arrays.sort(sorted);
            double expected =
                    n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
            assertThat(Median.of(values, values.length)).isEqualTo(expected);
        }
    }

    @Test
    void leavesRowsOutAndNamesThem() {
        Preparation fitted =
                Preparation.fit(
                        Made.of(A, B), new PrepareRules(Missing.DROP, Scale.NONE, Words.LEAVE_OUT));
        Dataset train = Made.of(A, B);

        assertThat(fitted.dropped(train)).containsExactly(1, 2);
        assertThat(fitted.kept(train)).containsExactly(0, 3, 4, 5);
        assertThat(fitted.apply(train).size()).isEqualTo(4);
        assertThat(fitted.apply(train).fileRow(1)).isEqualTo(3);
        assertThat(fitted.scaling().isNone()).isTrue();
    }

    @Test
    void refusesEmptyCellsWithTheFirstPlaceAndCounts() {
        Dataset dataset = Made.of(A, B).withPlaces((row, column) -> place(row + 2L, column));

        assertThatThrownBy(
                        () ->
                                Preparation.fit(
                                        dataset, PrepareRules.DEFAULT.withMissing(Missing.REFUSE)))
                .hasMessage(
                        "f.csv, line 4, column a: a cell is empty (2 empty cells in 2 columns):"
                                + " fill with the median, or leave such rows out");
    }

    @Test
    void refusesAColumnWithoutAnything() {
        assertThatThrownBy(
                        () ->
                                Preparation.fit(
                                        Made.of(Made.numbers("a", EMPTY, EMPTY)),
                                        PrepareRules.DEFAULT))
                .hasMessage("a is empty in every training row: ignore the column");
    }

    @Test
    void numbersTooFarApartForAVarianceAreRefused() {
        Dataset far = Made.of(Made.numbers("a", 1e200, -1e200, 0));
        assertThatThrownBy(() -> Preparation.fit(far, PrepareRules.DEFAULT))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "a runs from -1.0E200 to 1.0E200, too far for its variance to be a number:"
                                + " scale to the range 0 to 1, or ignore the column");
        assertThat(
                        Preparation.fit(far, PrepareRules.DEFAULT.withScale(Scale.MINMAX))
                                .scaling()
                                .spread(0))
                .isEqualTo(2e200);
    }

    @Test
    void wordsAreLeftOutKeptOrRefused() {
        CategoricalColumn site = Made.words("site", "mill", "", "quay", "mill", "quay", "");
        Dataset dataset = Made.of(A, site, B);

        assertThat(Preparation.fit(dataset, PrepareRules.DEFAULT).features())
                .containsExactly("a", "b");
        Preparation keeps = Preparation.fit(dataset, PrepareRules.DEFAULT.withWords(Words.KEEP));
        assertThat(keeps.features()).containsExactly("a", "site", "b");
        assertThat(keeps.fills().get(1).word()).isEqualTo("mill");
        CategoricalColumn filled = (CategoricalColumn) keeps.apply(dataset).features().get(1);
        assertThat(filled.get(1)).isEqualTo("mill");
        assertThat(filled.get(2)).isEqualTo("quay");
        assertThatThrownBy(
                        () ->
                                Preparation.fit(
                                        dataset, PrepareRules.DEFAULT.withWords(Words.REFUSE)))
                .hasMessageStartingWith("site holds words");
        assertThatThrownBy(() -> Preparation.fit(Made.of(site), PrepareRules.DEFAULT))
                .hasMessageStartingWith("no feature is a number")
                .satisfies(
                        e ->
                                assertThat(((DataProblem) e).mends().getLast())
                                        .isEqualTo(
                                                new DataProblem.Mend(
                                                        "use smote-n",
                                                        "resample.sampler",
                                                        "smote-n")));
    }

    @Test
    void anEmptyCellOfWordsCanBeAWordOfItsOwn() {
        CategoricalColumn site = Made.words("site", "mill", "", "quay", "mill", "quay", "");
        Dataset dataset = Made.of(Made.numbers("n", 1, EMPTY, 3, 5, 5, 5), site);
        Preparation fitted =
                Preparation.fit(
                        dataset, new PrepareRules(Missing.CATEGORY, Scale.NONE, Words.KEEP));
        Dataset made = fitted.apply(dataset);
        CategoricalColumn kept = (CategoricalColumn) made.features().get(1);
        assertThat(kept.isMissing(1)).isTrue();
        assertThat(kept.isMissing(5)).isTrue();
        assertThat(kept.get(0)).isEqualTo("mill");
        assertThat(made.features().get(0).missingCount()).isZero();
        assertThat(fitted.fills().get(0).number()).isEqualTo(5.0);
        assertThat(fitted.fills().get(1).word()).isNull();
        assertThat(fitted.fills().get(1).empty()).isEqualTo(2);
        assertThat(fitted.dropped(dataset)).isEmpty();
    }

    @Test
    void learnsNothingFromTestRows() {
        Dataset all = Made.of(Made.numbers("x", 1, 2, 3, 1000));
        Preparation fitted = Preparation.fit(all.select(new int[] {0, 1, 2}), PrepareRules.DEFAULT);

        assertThat(fitted.fills().getFirst().number()).isEqualTo(2.0);
        assertThat(fitted.scaling().centre(0)).isEqualTo(2.0);
    }

    private static DataProblem.Place place(long line, String column) {
        return new DataProblem.Place("f.csv", line, column);
    }

    private static void close(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(Math.abs(expected) * 1e-12));
    }
}

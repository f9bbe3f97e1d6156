package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;

class EncoderTest {
    private static final Dataset TRAINING =
            dataset(
                            NumericColumn.of("size", new double[] {10.0, 20.0, 30.0}),
                            CategoricalColumn.of(
                                    "colour", new int[] {1, 0, -1}, List.of("red", "blue")),
                            NumericColumn.of("age", new double[] {1.0, 2.0, 3.0}))
                    .withScaling(
                            Scaling.of(
                                    new double[] {10.0, 0.0, 0.0}, new double[] {5.0, 1.0, 1.0}));

    @Test
    void scalesNumbersAndSpreadsWords() {
        Encoder encoder = Encoder.fit(TRAINING);
        assertThat(encoder.names()).containsExactly("size", "colour=red", "colour=blue", "age");
        Matrix matrix = encoder.apply(TRAINING);
        assertThat(matrix.row(0)).containsExactly(0.0, 0.0, 1.0, 1.0);
        assertThat(matrix.row(1)).containsExactly(2.0, 1.0, 0.0, 2.0);
        assertThat(matrix.row(2)).containsExactly(4.0, 0.0, 0.0, 3.0);
    }

    @Test
    void otherRowsAreSeenThroughTheTraining() {
        Dataset test =
                dataset(
                        NumericColumn.of("size", new double[] {0.0, 5.0}),
                        CategoricalColumn.of("colour", new int[] {0, 1}, List.of("green", "red")),
                        NumericColumn.of("age", new double[] {4.0, 5.0}));
        Matrix matrix = Encoder.fit(TRAINING).apply(test);
        assertThat(matrix.row(0)).containsExactly(-2.0, 0.0, 0.0, 4.0);
        assertThat(matrix.row(1)).containsExactly(-1.0, 1.0, 0.0, 5.0);
    }

    @Test
    void refusesEmptyCellsAndOtherFeatures() {
        Encoder encoder = Encoder.fit(TRAINING);
        Column number = NumericColumn.of("size", new double[] {Double.NaN});
        Column word = CategoricalColumn.of("colour", new int[] {0}, List.of("red"));
        assertThatThrownBy(() -> encoder.apply(dataset(number, word, number)))
                .hasMessage("feature must not have empty cells: size");
        assertThatThrownBy(() -> encoder.apply(dataset(word, word, word)))
                .hasMessage("feature must be numeric: size");
        assertThatThrownBy(() -> encoder.apply(dataset(word))).hasMessage("features must be 3: 1");
    }

    private static Dataset dataset(Column... features) {
        int rows = features[0].size();
        Classes classes = new Classes("class", List.of("a"), new int[rows]);
        return Dataset.of(List.of(features), classes, new long[rows]);
    }
}

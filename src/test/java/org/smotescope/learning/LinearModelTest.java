package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;

class LinearModelTest {
    private static final Matrix FEATURES =
            Matrix.ofColumns(3, new double[][] {{-2000.0, 0.0, 2000.0}});

    @Test
    void twoClassesHaveOneOutput() {
        LinearModel model =
                new LinearModel(2, new double[][] {{1.0}}, new double[] {Math.log(3.0)}, 0.0, 1);
        double[][] probabilities = model.probabilities(FEATURES);
        assertThat(probabilities[0]).containsExactly(new double[] {1.0, 0.25, 0.0}, within(1e-15));
        assertThat(probabilities[1]).containsExactly(new double[] {0.0, 0.75, 1.0}, within(1e-15));
    }

    @Test
    void moreClassesAddUpToOne() {
        LinearModel model =
                new LinearModel(
                        3,
                        new double[][] {{1.0}, {-1.0}, {0.0}},
                        new double[] {0.0, Math.log(2.0), Double.NEGATIVE_INFINITY},
                        0.0,
                        1);
        double[][] probabilities = model.probabilities(FEATURES);
        assertThat(probabilities[0])
                .containsExactly(new double[] {0.0, 1.0 / 3.0, 1.0}, within(1e-15));
        assertThat(probabilities[1])
                .containsExactly(new double[] {1.0, 2.0 / 3.0, 0.0}, within(1e-15));
        assertThat(probabilities[2]).containsOnly(0.0);
    }

    @Test
    void refusesOtherColumns() {
        LinearModel model = new LinearModel(2, new double[][] {{1.0, 2.0}}, new double[1], 0.0, 1);
        assertThatThrownBy(() -> model.probabilities(FEATURES)).hasMessage("columns must be 2: 1");
        assertThatThrownBy(() -> new LinearModel(3, new double[1][1], new double[1], 0.0, 1))
                .hasMessage("outputs must be 3: 1");
    }
}

package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last bit of numpy's `std`: of a matrix with that column alone, and with that column twice.
class DeviationTest {
    @ParameterizedTest
    @CsvSource({
        "5, 0.1, 2.8207763470363973, 2.8207763470363973",
        "7, 0.1, 2.596353746219919, 2.596353746219919",
        "8, 0.3, 9.554201437554841, 9.55420143755484",
        "16, 0.1, 2.8472461908120543, 2.847246190812054",
        "128, 0.6, 18.045151014244574, 18.045151014244578",
        "129, 0.1, 3.021631083640864, 3.0216310836408637",
        "300, 1.2, 36.65951306550593, 36.65951306550594",
        "1000, 1.3, 39.63790764798264, 39.63790764798266",
    })
    void isThatOfNumpyToTheLastBit(int rows, double step, double alone, double withAnother) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = (i * i * 37 % 101) * step + i * 1e-3 * (i * 7 % 5);
        }
        assertThat(Deviation.pairwise(values)).isEqualTo(alone);
        assertThat(Deviation.inOrder(values)).isEqualTo(withAnother);
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected: `numpy.random.RandomState(7).beta(a, b, size=3000)`, numpy 1.24.2. A draw that took or
/// left one number too many moves all that follow.
class BetaTest {
    @ParameterizedTest
    @CsvSource({
        "2.0, 5.0, 0.26410468144210114, 0.18761476676675676, 0.5689386240477665, 0.187300874923715",
        "1.5, 1.1, 0.7360626189495075, 0.3634171988037215, 0.6238775183780014, 0.749917259475946",
        "8.0, 3.0, 0.8712005345523264, 0.6803562225226821, 0.5099415630185563, 0.5953182497215074"
    })
    void drawsTheNumbersOfNumpy(
            double a, double b, double first, double second, double at500, double at2999) {
        Randomness.Draws draws =
                new ParityRandomness(7)
                        .draws(Randomness.Order.CONTINUED, "beta", 0, new long[] {1});
        double[] drawn = new double[3000];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = draws.beta(a, b);
        }
        assertThat(new double[] {drawn[0], drawn[1], drawn[500], drawn[2999]})
                .containsExactly(first, second, at500, at2999);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 5.0", "1.5, 1.1", "8.0, 3.0"})
    void strictDrawsHaveTheMeanOfTheDistribution(double a, double b) {
        double sum = 0.0;
        int n = 4000;
        for (int seed = 0; seed < n; seed++) {
            sum +=
                    new StrictRandomness(seed)
                            .draws(Randomness.Order.CONTINUED, "beta", 0, new long[] {1})
                            .beta(a, b);
        }
        double variance = a * b / ((a + b) * (a + b) * (a + b + 1));
        assertThat(sum / n).isCloseTo(a / (a + b), within(4 * Math.sqrt(variance / n)));
    }
}

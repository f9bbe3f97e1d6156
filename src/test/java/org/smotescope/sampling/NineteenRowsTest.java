package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;
import org.smotescope.data.NumericColumn;
import org.smotescope.support.Runs;

/// Nineteen rows without tied distances, resampled by imbalanced-learn with seed 7.
class NineteenRowsTest {
    private static final double[][] ROWS = {
        {0.11, 0.23}, {1.07, 0.31}, {2.02, -0.13}, {3.05, 0.47}, {0.53, 1.09}, {1.61, 1.27},
        {2.43, 1.91}, {3.71, 1.53}, {0.29, 2.19}, {1.37, 2.41}, {4.09, 0.19}, {4.57, 1.13},
        {1.93, 0.71}, {2.37, 0.89}, {2.83, 1.31}, {5.23, 4.03}, {5.69, 4.61}, {5.13, 4.93},
        {0.83, 0.67}
    };

    private static Dataset dataset() {
        double[] x = Arrays.stream(ROWS).mapToDouble(row -> row[0]).toArray();
        double[] y = Arrays.stream(ROWS).mapToDouble(row -> row[1]).toArray();
        int[] codes = IntStream.range(0, ROWS.length).map(i -> i < 12 ? 0 : 1).toArray();
        return Dataset.of(
                List.of(NumericColumn.of("x", x), NumericColumn.of("y", y)),
                new Classes("class", List.of("0", "1"), codes),
                IntStream.range(0, ROWS.length).mapToLong(i -> Mix.of(i)).toArray());
    }

    private static Resampling run(String id, Map<String, String> settings) {
        return Runs.of(id).with(settings).mode(Mode.PARITY).seed(7).on(dataset());
    }

    private static void assertAdded(Resampling result, double[][] expected) {
        Dataset made = result.dataset();
        assertThat(made.size()).isEqualTo(19 + expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(made.matrix().row(19 + i)).containsExactly(expected[i], within(6e-10));
        }
    }

    @Test
    void smote() {
        assertAdded(
                run("smote", Map.of("k", "2")),
                new double[][] {
                    {2.497206018, 1.006144625},
                    {5.240124824, 4.042766083},
                    {5.477708100, 4.342327605},
                    {2.600515413, 1.100470595},
                    {2.403143521, 0.920261476}
                });
    }

    @Test
    void borderline1() {
        Resampling result = run("borderline-1", Map.of("k", "2", "m", "3"));
        assertAdded(
                result,
                new double[][] {
                    {1.949599393, 0.723066262},
                    {2.130457362, 0.792005284},
                    {2.207211489, 0.894807659},
                    {2.708619414, 1.199174248},
                    {2.751930913, 1.257953942}
                });
        Evidence.RowTypes types = (Evidence.RowTypes) result.evidence().getFirst();
        assertThat(types.rows().toArray()).containsExactly(12, 13, 14, 15, 16, 17, 18);
        assertThat(IntStream.range(0, 7).mapToObj(types::type))
                .containsExactly(
                        Evidence.RowType.DANGER,
                        Evidence.RowType.SAFE,
                        Evidence.RowType.DANGER,
                        Evidence.RowType.SAFE,
                        Evidence.RowType.SAFE,
                        Evidence.RowType.SAFE,
                        Evidence.RowType.NOISE);
    }

    @Test
    void borderline2() {
        assertAdded(
                run("borderline-2", Map.of("k", "2", "m", "3")),
                new double[][] {
                    {2.815070697, 1.332393955},
                    {2.130457362, 0.792005284},
                    {1.891564009, 0.777262984},
                    {2.708619414, 1.199174248},
                    {2.822394176, 1.321408736}
                });
    }

    @Test
    void adasyn() {
        Resampling result = run("adasyn", Map.of("k", "2"));
        assertAdded(
                result,
                new double[][] {
                    {2.324568308, 0.973045539},
                    {2.497206018, 1.006144625},
                    {2.336103848, 0.885157693},
                    {1.422345457, 0.691539835}
                });
    }

    @Test
    void smoothedBootstrap() {
        assertAdded(
                run("random-over", Map.of("shrinkage", "1")),
                new double[][] {
                    {5.790490491, 8.180528412},
                    {2.200669373, 0.566366776},
                    {3.015031470, 0.668518598},
                    {4.715573393, 5.387229984},
                    {5.054042982, 3.657167569}
                });
    }

    @Test
    void copies() {
        Resampling result = run("random-over", Map.of());
        assertThat(IntStream.range(0, 5).map(i -> result.added().base(i)))
                .containsExactly(16, 13, 18, 15, 15);
    }

    @Test
    void randomUnder() {
        Resampling result = run("random-under", Map.of());
        assertThat(IntStream.range(0, result.size()).map(result::reference))
                .containsExactly(7, 10, 2, 5, 0, 1, 11, 12, 13, 14, 15, 16, 17, 18);
    }

    private static void assertKept(Resampling result, int... ofTheLargerClass) {
        int[] smaller = {12, 13, 14, 15, 16, 17, 18};
        assertThat(IntStream.range(0, result.size()).map(result::reference))
                .containsExactlyElementsOf(
                        IntStream.concat(Arrays.stream(ofTheLargerClass), Arrays.stream(smaller))
                                .boxed()
                                .toList());
    }

    @Test
    void nearMiss() {
        assertKept(run("nearmiss-1", Map.of()), 5, 1, 3, 6, 2, 4, 7);
        assertKept(run("nearmiss-2", Map.of()), 7, 11, 6, 10, 9, 3, 5);
        assertKept(run("nearmiss-3", Map.of()), 11, 0, 7, 4, 2, 6, 3);
    }

    /// Kept rows of class 0 in order; those of class 1 all stay.
    @ParameterizedTest
    @CsvSource({
        "tomek, , 0 2 3 4 5 6 7 8 9 10 11",
        "enn, , 8 9 10 11",
        "enn, rule=mode, 0 4 7 8 9 10 11",
        "renn, , 8 9 10 11",
        "all-knn, , 8 9 10 11",
        "ncr, , 7 8 9 10 11",
        "cnn, , 4 0 1 2 3 5 6 7",
        "oss, , 4 0 2 3 5 6 7 10 11"
    })
    void cleaned(String id, @Nullable String setting, String kept) {
        Resampling result =
                run(id, setting == null ? Map.of() : Map.of("rule", setting.substring(5)));
        assertThat(rows(result)).isEqualTo(kept + " 12 13 14 15 16 17 18");
    }

    @Test
    void bothEndsOfLinks() {
        Resampling result =
                Runs.of("tomek").strategy("all").mode(Mode.PARITY).seed(7).on(dataset());
        assertThat(rows(result)).isEqualTo("0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17");
    }

    private static String rows(Resampling result) {
        return IntStream.range(0, result.size())
                .mapToObj(row -> Integer.toString(result.reference(row)))
                .collect(Collectors.joining(" "));
    }
}

package org.smotescope.learning.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ReferenceFiles;

class SupportVectorsTest {
    static Stream<String> dataSets() {
        return ReferenceFiles.numericDataSets();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void areThoseOfTheReference(String name) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        Matrix rows = scaled(data.features());
        long[] keys = IntStream.range(0, rows.rows()).asLongStream().toArray();
        for (JsonNode reference : ReferenceFiles.json("svm/supports.json").get(name)) {
            SupportVectors search = new SupportVectors(reference.get("C").asDouble());

            assertThat(search.find(rows, data.classes(), keys, Monitor.NONE))
                    .as(search.toString())
                    .isEqualTo(ReferenceFiles.integers(reference.get("support")));
        }
    }

    @Test
    void theOrderOfRowsDoesNotShow() {
        ReferenceFiles.Data data = ReferenceFiles.data("o06_multi4");
        Matrix rows = scaled(data.features());
        int size = rows.rows();
        long[] keys = IntStream.range(0, size).mapToLong(Mix::of).toArray();
        int[] turned = IntStream.range(0, size).map(i -> i * 7 % size).toArray();
        long[] turnedKeys = Arrays.stream(turned).mapToLong(i -> keys[i]).toArray();
        int[] turnedClasses = Arrays.stream(turned).map(i -> data.classes()[i]).toArray();
        int[] one = new SupportVectors(1.0).find(rows, data.classes(), keys, Monitor.NONE);
        int[] other =
                new SupportVectors(1.0)
                        .find(rows.select(turned), turnedClasses, turnedKeys, Monitor.NONE);

        assertThat(Arrays.stream(other).map(i -> turned[i]).sorted().toArray()).isEqualTo(one);
    }

    @Test
    void rowsThatTwoClassesShareSupport() {
        double[] column = {0.0, 0.0, 0.0, 3.0, -3.0};
        Matrix rows = Matrix.ofColumns(5, new double[][] {column});
        int[] found =
                new SupportVectors(1.0)
                        .find(
                                rows,
                                new int[] {0, 1, 0, 1, 0},
                                new long[] {1, 2, 3, 4, 5},
                                Monitor.NONE);

        assertThat(found).contains(1);
        assertThat(found).containsAnyOf(0, 2);
    }

    @Test
    void oneClassHasNone() {
        Matrix rows = Matrix.ofColumns(2, new double[][] {{1.0, 2.0}});
        int[] found =
                new SupportVectors(1.0).find(rows, new int[2], new long[] {1, 2}, Monitor.NONE);

        assertThat(found).isEmpty();
    }

    @Test
    void rowsThatAreAllTheSameComeToAnEnd() {
        Matrix rows = Matrix.ofColumns(6, new double[][] {new double[6]});
        int[] classes = {0, 1, 0, 1, 0, 0};
        int[] found =
                new SupportVectors(1.0)
                        .find(rows, classes, new long[] {1, 2, 3, 4, 5, 6}, Monitor.NONE);

        assertThat(found).contains(1, 3);
    }

    @Test
    void canBeCancelledAtAnyTimeAndReportsProgress() {
        Matrix rows = noise(3000, 5);
        int[] classes = IntStream.range(0, 3000).map(i -> i % 3).toArray();
        long[] keys = IntStream.range(0, 3000).asLongStream().toArray();
        double[] reached = {0.0};
        AtomicInteger reports = new AtomicInteger();
        Monitor watching =
                fraction -> {
                    assertThat(fraction).isBetween(reached[0], 1.0);
                    reached[0] = fraction;
                    return reports.incrementAndGet() == 300;
                };

        assertThatThrownBy(() -> new SupportVectors(1.0).find(rows, classes, keys, watching))
                .isInstanceOf(CancellationException.class);
        assertThat(reports).hasValue(300);
        assertThat(reached[0]).isBetween(0.01, 0.9);
    }

    @Test
    void refusesSettingsAndRowsThatDoNotFit() {
        assertThatThrownBy(() -> new SupportVectors(0.0)).hasMessage("C must be in (0, inf): 0.0");
        Matrix rows = Matrix.ofColumns(2, new double[][] {{1.0, 2.0}});
        assertThatThrownBy(
                        () ->
                                new SupportVectors(1.0)
                                        .find(rows, new int[1], new long[2], Monitor.NONE))
                .hasMessage("classes and row keys must be 2: 1 and 2");
    }

    private static Matrix scaled(Matrix features) {
        return ReferenceFiles.standard(features).apply(features);
    }

    private static Matrix noise(int rows, int columns) {
        double[][] values = new double[columns][rows];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                values[j][i] = Mix.unit(Mix.of(i, j));
            }
        }
        return Matrix.ofColumns(rows, values);
    }
}

package org.smotescope.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.smotescope.data.Matrix;
import org.smotescope.data.Scaling;

/// Reads the reference outcomes of other tools under `golden`.
public final class ReferenceFiles {
    private ReferenceFiles() {}

    /// Features and classes of a reference data set; classes are coded in the order of their text.
    public record Data(Matrix features, int[] classes, List<String> labels) {}

    public static JsonNode json(String path) {
        try (InputStream in = open(path)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Data data(String name) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text("datasets/" + name + ".csv").split("\n")) {
            rows.add(line.strip().split(","));
        }
        int columns = rows.removeFirst().length - 1;
        List<String> labels =
                List.copyOf(new TreeSet<>(rows.stream().map(row -> row[columns]).toList()));
        double[][] features = new double[columns][rows.size()];
        int[] classes = new int[rows.size()];
        for (int i = 0; i < classes.length; i++) {
            for (int j = 0; j < columns; j++) {
                features[j][i] = Double.parseDouble(rows.get(i)[j]);
            }
            classes[i] = labels.indexOf(rows.get(i)[columns]);
        }
        return new Data(Matrix.ofColumns(classes.length, features), classes, labels);
    }

    /// Mean 0 and population standard deviation 1; a constant column keeps its spread.
    public static Scaling standard(Matrix features) {
        double[] means = new double[features.columns()];
        double[] spreads = new double[means.length];
        for (int j = 0; j < means.length; j++) {
            double[] column = features.column(j);
            double first = column[0];
            for (double value : column) {
                means[j] += (value - first) / column.length;
            }
            means[j] += first;
            for (double value : column) {
                spreads[j] += (value - means[j]) * (value - means[j]) / column.length;
            }
            spreads[j] = spreads[j] == 0.0 ? 1.0 : Math.sqrt(spreads[j]);
        }
        return Scaling.of(means, spreads);
    }

    public static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).isNull() ? Double.NaN : array.get(i).asDouble();
        }
        return numbers;
    }

    public static int[] integers(JsonNode array) {
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asInt();
        }
        return numbers;
    }

    /// The names of the data sets without categorical columns.
    public static Stream<String> numericDataSets() {
        return Stream.of(
                "o01_blobs2d",
                "o02_blobs8d",
                "o03_duplicates",
                "o04_grid_ties",
                "o05_tiny3",
                "o06_multi4",
                "o08_constant",
                "o09_imb600",
                "o10_multi3_ties",
                "o12_far",
                "o13_offset",
                "o14_sorted");
    }

    private static String text(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = ReferenceFiles.class.getResourceAsStream("/golden/" + path);
        if (in == null) {
            throw new IllegalArgumentException("no reference file: " + path);
        }
        return in;
    }
}

package org.smotescope.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// Reads the reference outcomes in `src/test/resources/golden`.
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /// All JSON files of a topic, by name.
    public static List<String> names(String topic) {
        try (Stream<Path> files = Files.list(ROOT.resolve(topic))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String topic, String name) {
        try (InputStream in = Files.newInputStream(ROOT.resolve(topic).resolve(name + ".json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A reference outcome and the data set it is of.
    public record Case(Dataset dataset, JsonNode reference) {
        public String text(String field) {
            return reference.get(field).textValue();
        }

        public int number(String field) {
            return reference.get(field).intValue();
        }

        public int[] ints(String field) {
            return Golden.ints(reference.get(field));
        }
    }

    /// All cases of all files of a topic, each of which is named after its data set.
    public static Stream<Case> cases(String topic) {
        return names(topic).stream()
                .flatMap(
                        name -> {
                            Dataset dataset = dataset(name);
                            JsonNode all = json(topic, name).get("cases");
                            return StreamSupport.stream(all.spliterator(), false)
                                    .map(reference -> new Case(dataset, reference));
                        });
    }

    /// One test for each case of a topic.
    public static Stream<DynamicTest> tests(String topic, Consumer<Case> check) {
        return cases(topic)
                .map(each -> DynamicTest.dynamicTest(each.text("id"), () -> check.accept(each)));
    }

    /// A data set keyed by position, so that ties go to the lower row number. Columns named f are
    /// numbers, columns named c are words.
    public static Dataset dataset(String name) {
        try {
            List<String[]> lines =
                    Files.readAllLines(
                                    ROOT.resolve("datasets").resolve(name + ".csv"),
                                    StandardCharsets.UTF_8)
                            .stream()
                            .map(line -> line.split(",", -1))
                            .toList();
            String[] header = lines.getFirst();
            List<Column> features = new ArrayList<>();
            for (int j = 0; j + 1 < header.length; j++) {
                List<String> cells = cells(lines, j);
                features.add(
                        header[j].startsWith("c")
                                ? words(header[j], cells)
                                : NumericColumn.of(
                                        header[j],
                                        cells.stream().mapToDouble(Double::parseDouble).toArray()));
            }
            return dataset(features, cells(lines, header.length - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(List<String[]> lines, int j) {
        return lines.stream().skip(1).map(cells -> cells[j]).toList();
    }

    /// A data set of numbers keyed by position; the columns are named f0, f1 and so on.
    public static Dataset dataset(double[][] columns, List<String> labels) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            features.add(NumericColumn.of("f" + j, columns[j]));
        }
        return dataset(features, labels);
    }

    /// A data set keyed by position.
    public static Dataset dataset(List<Column> features, List<String> labels) {
        List<String> sorted = List.copyOf(new TreeSet<>(labels));
        int[] codes = labels.stream().mapToInt(sorted::indexOf).toArray();
        return Dataset.of(
                features,
                new Classes("label", sorted, codes),
                IntStream.range(0, codes.length).asLongStream().toArray());
    }

    /// A column of words, whose dictionary is in the order of the rows.
    public static CategoricalColumn words(String name, List<String> cells) {
        List<String> dictionary = List.copyOf(new LinkedHashSet<>(cells));
        Map<String, Integer> codes = new HashMap<>();
        dictionary.forEach(word -> codes.put(word, codes.size()));
        return CategoricalColumn.of(
                name, cells.stream().mapToInt(codes::get).toArray(), dictionary);
    }

    public static double[] doubles(JsonNode array) {
        double[] values = new double[array.size()];
        Arrays.setAll(values, i -> array.get(i).doubleValue());
        return values;
    }

    public static int[] ints(JsonNode array) {
        int[] values = new int[array.size()];
        Arrays.setAll(values, i -> array.get(i).intValue());
        return values;
    }

    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}

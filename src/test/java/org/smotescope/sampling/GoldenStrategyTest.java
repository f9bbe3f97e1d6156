package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.support.Golden;

/// What imbalanced-learn makes of every strategy for many class counts.
class GoldenStrategyTest {
    private static Stream<JsonNode> cases() {
        return StreamSupport.stream(
                Golden.json("strategy", "strategy").get("cases").spliterator(), false);
    }

    @TestFactory
    Stream<DynamicTest> parity() {
        return cases().map(
                        reference ->
                                DynamicTest.dynamicTest(
                                        reference.get("id").textValue(),
                                        () -> checkParity(reference)));
    }

    /// Strict mode gives the same numbers, but for a product that rounding took below a whole
    /// number and for a ratio that is already reached.
    @TestFactory
    Stream<DynamicTest> strict() {
        return cases().map(
                        reference ->
                                DynamicTest.dynamicTest(
                                        reference.get("id").textValue(),
                                        () -> checkStrict(reference)));
    }

    private static void checkParity(JsonNode reference) {
        if (reference.has("error")) {
            assertThatThrownBy(() -> resolve(reference, Mode.PARITY))
                    .isInstanceOf(DataProblem.class);
        } else {
            assertThat(numbers(reference, Mode.PARITY)).isEqualTo(expected(reference));
        }
    }

    private static void checkStrict(JsonNode reference) {
        if (!reference.has("error")) {
            Map<String, Integer> expected = expected(reference);
            Map<String, Integer> numbers = numbers(reference, Mode.STRICT);
            assertThat(numbers.keySet()).isEqualTo(expected.keySet());
            expected.forEach(
                    (label, number) ->
                            assertThat(numbers.getOrDefault(label, -1) - number)
                                    .isBetween(0, reference.get("strategy").isDouble() ? 1 : 0));
            return;
        }
        try {
            Targets targets = resolve(reference, Mode.STRICT);
            Classes classes = classes(reference);
            assertThat(reference.get("strategy").isDouble()).isTrue();
            for (int c = 0; c < targets.classCount(); c++) {
                if (targets.wanted(c) != classes.counts()[c]) {
                    fail("parity refuses and strict changes rows: " + reference.get("id"));
                }
            }
        } catch (DataProblem refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static Targets resolve(JsonNode reference, Mode mode) {
        return strategy(reference.get("strategy"))
                .resolve(classes(reference), family(reference), mode);
    }

    private static Map<String, Integer> numbers(JsonNode reference, Mode mode) {
        Targets targets = resolve(reference, mode);
        List<String> labels = classes(reference).labels();
        Map<String, Integer> numbers = new TreeMap<>();
        for (int c = 0; c < targets.classCount(); c++) {
            if (targets.isTargeted(c)) {
                numbers.put(
                        labels.get(c),
                        switch (family(reference)) {
                            case OVER -> targets.extra(c);
                            case UNDER -> targets.wanted(c);
                            default -> 0;
                        });
            }
        }
        return numbers;
    }

    private static Map<String, Integer> expected(JsonNode reference) {
        Map<String, Integer> expected = new TreeMap<>();
        reference
                .get("result")
                .properties()
                .forEach(
                        entry ->
                                expected.put(
                                        entry.getKey(),
                                        family(reference) == Family.CLEANING
                                                ? 0
                                                : entry.getValue().intValue()));
        return expected;
    }

    private static Family family(JsonNode reference) {
        return switch (reference.get("type").textValue()) {
            case "over-sampling" -> Family.OVER;
            case "under-sampling" -> Family.UNDER;
            default -> Family.CLEANING;
        };
    }

    private static SamplingStrategy strategy(JsonNode node) {
        if (node.isTextual()) {
            return SamplingStrategy.parse(node.textValue());
        }
        if (node.isNumber()) {
            return new SamplingStrategy.Ratio(node.doubleValue());
        }
        if (node.isArray()) {
            return new SamplingStrategy.ClassList(Golden.texts(node));
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        node.properties().forEach(entry -> rows.put(entry.getKey(), entry.getValue().intValue()));
        return new SamplingStrategy.PerClass(rows);
    }

    private static Classes classes(JsonNode reference) {
        Map<String, Integer> counts = new TreeMap<>();
        reference
                .get("counts")
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().intValue()));
        List<String> labels = List.copyOf(counts.keySet());
        int[] codes =
                labels.stream()
                        .flatMap(
                                label ->
                                        Stream.generate(() -> labels.indexOf(label))
                                                .limit(counts.getOrDefault(label, 0)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Classes("label", labels, codes);
    }
}

package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.Evidence.RowTypes;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// Safe rows, rows in danger and noise, as imbalanced-learn finds them. The data sets are keyed by
/// position, so that equally near rows are ordered as in the reference outcomes.
class GoldenBorderlineTest {
    @TestFactory
    Stream<DynamicTest> rowsAreSortedAsInTheReference() {
        return Golden.tests("borderline", GoldenBorderlineTest::check);
    }

    private static void check(Golden.Case tried) {
        Dataset dataset = tried.dataset();
        JsonNode reference = tried.reference();
        String label = reference.get("target").textValue();
        int code = dataset.classes().labels().indexOf(label);
        int[] rows = dataset.classes().rowsOf(code);
        int m = reference.get("m").intValue();
        JsonNode expected = reference.get("expected");
        RowTypes types = Borders.types(dataset, code, rows, m, new ExactSearch(1), Monitor.NONE);
        for (RowType type : RowType.values()) {
            int[] ofType =
                    Golden.ints(expected.get(type.name().toLowerCase(java.util.Locale.ROOT)));
            assertThat(Borders.rows(types, type)).containsExactly(ofType);
            assertThat(types.count(type)).isEqualTo(ofType.length);
        }
        Resampling result =
                Runs.of("borderline-1")
                        .with("m", m)
                        .with("k", 1)
                        .strategy(label + "=" + (rows.length + 7))
                        .on(dataset);
        assertThat(result.evidence()).isEqualTo(List.of(types));
        int[] danger = Golden.ints(expected.get("danger"));
        assertThat(result.added().size()).isEqualTo(danger.length == 0 ? 0 : 7);
        for (int i = 0; i < result.added().size(); i++) {
            assertThat(danger).contains(result.added().base(i));
        }
    }
}

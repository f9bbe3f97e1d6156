package org.smotescope.experiment.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.experiment.diagnostics.ColumnDrift.Excess;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Rows;

/// Drift of columns against scipy and by hand.
class ColumnDriftTest {
    @Test
    void kolmogorovSmirnovIsThatOfScipy() throws IOException {
        for (JsonNode entry : golden()) {
            double[] before = Golden.doubles(entry.get("before"));
            double[] after = Golden.doubles(entry.get("after"));
            Resampling moved = moved(before, after);
            ColumnDrift drift = drift(moved).columns().getFirst();
            assertThat(drift.statistic())
                    .as(entry.get("name").textValue())
                    .isEqualTo(entry.get("statistic").doubleValue());
            assertThat(drift.original()).isEqualTo(before.length);
            assertThat(drift.made()).isEqualTo(after.length);
            checkExcess(moved, drift, before, after);
        }
    }

    /// The share of new rows that it names exceeds that of the original ones by the statistic.
    private static void checkExcess(
            Resampling moved, ColumnDrift drift, double[] before, double[] after) {
        double originalPart =
                switch (drift.excess()) {
                    case Excess.UpTo(double v) -> Arrays.stream(before).filter(x -> x <= v).count();
                    case Excess.Above(double v) -> Arrays.stream(before).filter(x -> x > v).count();
                    case Excess.OfWord _, Excess.Nowhere _ -> 0.0;
                };
        double madePart = drift.rows(moved, 1).size();
        assertThat(madePart / after.length - originalPart / before.length)
                .isCloseTo(drift.statistic(), org.assertj.core.data.Offset.offset(1e-12));
    }

    private static JsonNode golden() throws IOException {
        try (InputStream in = ColumnDriftTest.class.getResourceAsStream("/golden/drift/ks.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    /// Original rows of class 1 with some values, and new ones with others: exact, as all are
    /// multiples of 1/8.
    private static Resampling moved(double[] before, double[] after) {
        double[][] rows =
                IntStream.range(0, before.length + 1)
                        .mapToObj(i -> new double[] {i == 0 ? 0.0 : before[i - 1]})
                        .toArray(double[][]::new);
        OriginsBuilder added = new OriginsBuilder();
        for (double value : after) {
            added.jittered(1, new double[] {value - before[0]});
        }
        return Resampling.adding(Rows.of(before.length, rows), added.build(), List.of(), List.of());
    }

    @Test
    void wordsAreComparedByTheirShares() {
        Dataset rows = Rows.withWords(Rows.of(4, new double[5][1]), "w", "a", "a", "a", "b", "");
        Resampling copied =
                Resampling.adding(
                        rows,
                        new OriginsBuilder().copied(3).copied(3).copied(1).copied(3).build(),
                        List.of(),
                        List.of());
        ColumnDrift drift = drift(copied).columns().getFirst();
        // Before: a 2/4, b 1/4, empty 1/4; new: a 1/4, b 3/4.
        assertThat(drift).isEqualTo(new ColumnDrift(1, "w", 0.5, 4, 4, new Excess.OfWord(1)));
        assertThat(drift.rows(copied, 1)).isEqualTo(Ints.of(~0, ~1, ~3));
    }

    @Test
    void theWorstColumnComesFirst() {
        Dataset rows = Rows.of(3, new double[][] {{0, 0}, {1, 5}, {2, 6}, {3, 7}});
        Resampling moved =
                Resampling.adding(
                        rows,
                        new OriginsBuilder()
                                .jittered(1, new double[] {0.5, 9})
                                .jittered(1, new double[] {1.5, 9})
                                .build(),
                        List.of(),
                        List.of());
        assertThat(drift(moved).columns())
                .extracting(ColumnDrift::column)
                .containsExactly("f1", "f0");
    }

    private static Detail.Drift drift(Resampling resampling) {
        return (Detail.Drift) SampleDiagnosisTest.found(resampling, Kind.DRIFT).detail();
    }
}

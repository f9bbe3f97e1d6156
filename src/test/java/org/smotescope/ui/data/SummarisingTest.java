package org.smotescope.ui.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.SchemaGuess;
import org.smotescope.data.io.Table;

class SummarisingTest {
    private static final String TEXT =
            """
            width,colour,class
            1.5,red,a
            2.5,red,a
            3.5,blue,a
            ,blue,a
            10.5,red,b
            20.5,,b
            """;

    private final TableSummary summary = summary(TEXT);

    @Test
    void classesComeMajorityFirst() {
        assertThat(summary.labels()).containsExactly("a", "b");
        assertThat(summary.counts()).containsExactly(4, 2);
        assertThat(summary.incompleteRows()).isEqualTo(2);
    }

    @Test
    void numbersAreSummedUpByClass() {
        ColumnSummary width = requireNonNull(summary.column("width"));

        assertThat(width.empty()).isEqualTo(1);
        assertThat(width.decimals()).isEqualTo(1);
        assertThat(width.range()).isEqualTo("1.5 – 20.5");
        ClassStatistics a = width.byClass().getFirst();
        assertThat(a.present()).isEqualTo(3);
        assertThat(a.empty()).isEqualTo(1);
        assertThat(a.mean()).isEqualTo(2.5);
        assertThat(a.median()).isEqualTo(2.5);
        assertThat(a.spread()).isEqualTo(1.0);
        ClassStatistics b = width.byClass().get(1);
        assertThat(b.median()).isEqualTo(15.5);
        assertThat(b.spread()).isCloseTo(7.0711, Offset.offset(1e-4));
    }

    @Test
    void everyValueFallsIntoOneBin() {
        Histogram histogram = requireNonNull(summary.column("width")).histogram();

        assertThat(histogram.counts().getFirst()).hasSize(24);
        assertThat(java.util.Arrays.stream(histogram.counts().getFirst()).sum()).isEqualTo(3);
        assertThat(histogram.counts().get(1)[23]).isEqualTo(1);
    }

    @Test
    void wordsAreCountedTheCommonestFirst() {
        ColumnSummary colour = requireNonNull(summary.column("colour"));

        assertThat(colour.histogram().labels()).containsExactly("red", "blue");
        assertThat(colour.histogram().counts().getFirst()).containsExactly(2, 2);
        assertThat(colour.histogram().counts().get(1)).containsExactly(1, 0);
        assertThat(colour.range()).isEqualTo("blue, red");
    }

    @Test
    void withoutATargetTheColumnsAreDescribedAllTheSame() {
        TableSummary noClasses = summary("a,b\n1,2\n3,4\n5,7\n");

        assertThat(noClasses.columns()).hasSize(2);
    }

    private static TableSummary summary(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Table table =
                CsvReader.read(
                        CsvSource.ofBytes("t.csv", bytes), ReadOptions.guess(), Monitor.NONE);
        return Summarising.of(table, SchemaGuess.guess(table), null, Monitor.NONE);
    }
}

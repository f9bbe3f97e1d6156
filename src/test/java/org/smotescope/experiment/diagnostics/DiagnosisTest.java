package org.smotescope.experiment.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

/// Figures by hand and by plain loops.
class DiagnosisTest {
    /// Three common rows around 10 and four rare ones, of which the last lies among them.
    private static final Dataset LINE =
            Rows.of(4, new double[][] {{9}, {10}, {11}, {0}, {1}, {3}, {10.5}});

    private static Resampling adding(Dataset source, OriginsBuilder added) {
        return Resampling.adding(source, added.build(), List.of(), List.of());
    }

    @Test
    void rowsNearerToAnotherClassAreInvaded() {
        Resampling line =
                adding(
                        LINE,
                        new OriginsBuilder()
                                .interpolated(5, 6, 0, 0.5) // 6.75: 2.25 from 9, 3.75 from 3
                                .interpolated(5, 6, 0, 0.25) // 4.875: nearer to 3
                                .interpolated(3, 4, 0, 0.5)
                                .copied(6));
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.INVADED);
        assertThat(figure.rows()).isEqualTo(Ints.of(~0));
        assertThat(figure.value()).isEqualTo(0.25);
        assertThat(figure.detail()).isEqualTo(new Detail.Part(1, 4, 1, 4));
        assertThat(figure.sentence())
                .isEqualTo(
                        "1 of 4 new rows (25.0 %) lies nearer to an original row of another class"
                                + " than to any of minor. Of the original rows of minor this is"
                                + " true of 1 of 4.");
    }

    @Test
    void distancesAreThoseToTheNearestOriginalRow() {
        Resampling line =
                adding(
                        LINE,
                        new OriginsBuilder()
                                .interpolated(3, 4, 0, 0.5)
                                .interpolated(4, 5, 0, 0.5)
                                .copied(3));
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.DISTANCE);
        Detail.Nearest detail = (Detail.Nearest) figure.detail();
        // New: 0, 0.5, 1; original: 1, 1, 2, 7.5.
        assertThat(detail.made().median()).isEqualTo(0.5);
        assertThat(detail.original().median()).isEqualTo(1.5);
        assertThat(detail.original().max()).isEqualTo(7.5);
        assertThat(figure.value()).isEqualTo(0.5 / 1.5);
        assertThat(detail.madeHistogram().counts().stream().sum()).isEqualTo(3);
        assertThat(detail.originalHistogram().counts().stream().sum()).isEqualTo(4);
        assertThat(figure.rows().isEmpty()).isTrue();
    }

    @Test
    void usesAreCountedByTheOriginalRow() {
        Resampling line =
                adding(
                        LINE,
                        new OriginsBuilder()
                                .copied(4)
                                .copied(~0)
                                .interpolated(~1, 5, 0, 0.5)
                                .copied(3));
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.OVERUSED);
        Detail.Uses uses = (Detail.Uses) figure.detail();
        assertThat(uses.counts()).isEqualTo(Ints.of(1, 3, 0, 0));
        assertThat(uses.unused()).isEqualTo(2);
        assertThat(uses.histogram()).isEqualTo(new Histogram(1, Ints.of(2, 1, 0, 1)));
        // Sorted 0, 0, 1, 3: (2 * 15 - 5 * 4) / (4 * 4).
        assertThat(uses.gini()).isEqualTo(10.0 / 16.0);
        assertThat(figure.value()).isEqualTo(0.75);
        assertThat(figure.rows()).isEqualTo(Ints.of(4));
    }

    @Test
    void numbersOfRowsAreGroupedInSentences() {
        Resampling copies = Runs.of("random-over").on(new Gen(6).clouds(2, 1230, 30));
        assertThat(SampleDiagnosisTest.found(copies, Kind.DUPLICATES).sentence())
                .startsWith("1,200 of 1,200 new rows (100.0 %) equal another row")
                .contains("1,200 an original one");
    }

    @Test
    void rowsUsedAlikeAreNotOverused() {
        Resampling even = Runs.of("smote").on(new Gen(6).clouds(2, 270, 30));
        Figure.Found figure = SampleDiagnosisTest.found(even, Kind.OVERUSED);
        assertThat(((Detail.Uses) figure.detail()).isEven()).isTrue();
        assertThat(figure.value()).isZero();
        assertThat(figure.rows()).isEqualTo(Ints.of());
        assertThat(figure.sentence())
                .isEqualTo("All 30 rows of class B are used equally often, for 8 new rows each.");
    }

    @Test
    void aRowUsedOnceOrTwiceIsNotOverusedWhereMostAreNot() {
        Resampling few = adding(LINE, new OriginsBuilder().copied(4).copied(4));
        Figure.Found figure = SampleDiagnosisTest.found(few, Kind.OVERUSED);
        assertThat(figure.value()).isZero();
        assertThat(((Detail.Uses) figure.detail()).isEven()).isFalse();
        assertThat(figure.sentence()).startsWith("No row of ");
    }

    /// Of equally used rows all are over-used, whatever their number.
    @Test
    void tiesAreNotCut() {
        Dataset rows = new Gen(3).clouds(2, 20, 10);
        int[] small = rows.classes().rowsOf(rows.classes().minority());
        OriginsBuilder origins = new OriginsBuilder();
        for (int i = 0; i < 12; i++) {
            origins = origins.copied(small[i % 3]);
        }
        Figure.Found figure = SampleDiagnosisTest.found(adding(rows, origins), Kind.OVERUSED);
        assertThat(figure.rows()).isEqualTo(Ints.of(small[0], small[1], small[2]));
        assertThat(figure.value()).isEqualTo(1.0);
    }

    @Test
    void duplicatesAreFoundAmongOriginalAndNewRows() {
        Resampling line =
                adding(
                        Rows.of(4, new double[][] {{9}, {4}, {0}, {0}, {8}, {6}}),
                        new OriginsBuilder()
                                .interpolated(2, 4, 0, 0.5) // 4, a common row
                                .interpolated(3, 4, 0, 0.25) // 2
                                .interpolated(3, 5, 0, 0.5) // 3
                                .interpolated(2, 4, 0, 0.25) // 2
                                .interpolated(4, 5, 0, 0.5) // 7
                                .jittered(2, new double[] {-0.0})); // 0
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.DUPLICATES);
        assertThat(figure.rows()).isEqualTo(Ints.of(~0, ~1, ~3, ~5));
        assertThat(figure.detail()).isEqualTo(new Detail.Copies(2, 2, 6));
    }

    @Test
    void withoutAnotherClassSomeFiguresAreAbsent() {
        Dataset one = Rows.of(3, new double[][] {{0}, {1}, {5}});
        Resampling line = adding(one, new OriginsBuilder().interpolated(0, 1, 0, 0.5));
        for (Kind kind : List.of(Kind.INVADED, Kind.NOISE)) {
            assertThat(SampleDiagnosisTest.figure(line, kind))
                    .isEqualTo(new Figure.Absent(kind, "There are no rows of another class."));
        }
        assertThat(SampleDiagnosisTest.figure(line, Kind.BRIDGING))
                .isEqualTo(
                        new Figure.Absent(
                                Kind.BRIDGING,
                                "There are only 3 rows of minor: too few for two clusters."));
    }

    @Test
    void halfOfTheRowsEqualLeavesNoRatio() {
        Dataset equal = Rows.of(4, new double[][] {{9}, {1}, {1}, {1}, {3}});
        Figure.Found figure =
                SampleDiagnosisTest.found(
                        adding(equal, new OriginsBuilder().interpolated(1, 4, 0, 0.5)),
                        Kind.DISTANCE);
        assertThat(figure.value()).isNaN();
        assertThat(figure.sentence()).contains("there is no ratio");
    }

    /// A long way from one cluster to another passes over a third: rows there belong to it.
    @Test
    void rowsWithinAThirdClusterDoNotBridge() {
        double[][] rows = new double[13][];
        rows[0] = new double[] {1000};
        for (int i = 0; i < 12; i++) {
            rows[i + 1] = new double[] {100 * (i / 4) + i % 4};
        }
        Resampling line =
                adding(
                        Rows.of(12, rows),
                        new OriginsBuilder()
                                .interpolated(1, 9, 0, 0.51) // 102, in the middle one
                                .interpolated(1, 9, 0, 0.3) // 60
                                .interpolated(1, 9, 0, 0.004) // 0.8, in its own
                                .interpolated(1, 4, 0, 0.5));
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.BRIDGING);
        assertThat(figure.rows()).isEqualTo(Ints.of(~1));
        assertThat(((Detail.Bridges) figure.detail()).clusters())
                .extracting(Ints::size)
                .containsExactly(4, 4, 4);
    }

    /// Two groups of 20 rows a tenth apart, 5 from one another, and rows 4 beyond.
    @Test
    void rowsThatLieApartHideNoClusters() {
        double[][] beyond = {{-4, 0}, {0, -4}, {0, 4}, {-4, -4}, {-4, 4}};
        for (int apart = 1; apart <= beyond.length; apart++) {
            double[][] rows = new double[41 + apart][];
            rows[0] = new double[] {1000, 0};
            for (int i = 0; i < 20; i++) {
                rows[i + 1] = new double[] {0.1 * i, 0};
                rows[i + 21] = new double[] {6.9 + 0.1 * i, 0};
            }
            System.arraycopy(beyond, 0, rows, 41, apart);
            Resampling plane =
                    adding(
                            Rows.of(40 + apart, rows),
                            new OriginsBuilder()
                                    .interpolated(20, 21, 0, 0.5)
                                    .interpolated(1, 3, 0, 0.4));
            Figure.Found figure = SampleDiagnosisTest.found(plane, Kind.BRIDGING);
            assertThat(((Detail.Bridges) figure.detail()).clusters())
                    .as("with %d rows apart", apart)
                    .extracting(Ints::size)
                    .containsExactly(20 + apart, 20);
            assertThat(figure.rows()).isEqualTo(Ints.of(~0));
        }
    }

    /// Three rows that thin out beyond a group are of it, as long as no way is twice the last.
    @Test
    void rowsThatThinOutAreNoCluster() {
        double[][] rows = new double[24][];
        rows[0] = new double[] {1000};
        for (int i = 0; i < 20; i++) {
            rows[i + 1] = new double[] {0.1 * i};
        }
        rows[21] = new double[] {2.4};
        rows[22] = new double[] {2.8};
        rows[23] = new double[] {3.2};
        Resampling line =
                adding(Rows.of(23, rows), new OriginsBuilder().interpolated(20, 23, 0, 0.5));
        Figure.Found figure = SampleDiagnosisTest.found(line, Kind.BRIDGING);
        assertThat(((Detail.Bridges) figure.detail()).clusters()).hasSize(1);
    }

    @Test
    void figuresAgreeWithPlainLoopsInTheScaledSpace() {
        Dataset dataset = Gen.scaled(new Gen(21).clouds(3, 150, 40));
        Resampling smote = Runs.of("smote").on(dataset);
        int minority = dataset.classes().minority();
        Matrix points = smote.dataset().scaledMatrix();
        int n = dataset.size();
        int[] invaded =
                IntStream.range(0, smote.added().size())
                        .filter(
                                i ->
                                        nearest(points, n + i, dataset, minority)
                                                > nearest(points, n + i, dataset, 1 - minority))
                        .map(i -> ~i)
                        .toArray();
        assertThat(invaded).isNotEmpty();
        assertThat(SampleDiagnosisTest.found(smote, Kind.INVADED).rows())
                .isEqualTo(Ints.of(invaded));
        double[] distances =
                IntStream.range(0, smote.added().size())
                        .mapToDouble(i -> nearest(points, n + i, dataset, minority))
                        .sorted()
                        .toArray();
        Detail.Nearest detail =
                (Detail.Nearest) SampleDiagnosisTest.found(smote, Kind.DISTANCE).detail();
        assertThat(detail.made()).isEqualTo(Quantiles.of(distances));
        double[] original =
                Arrays.stream(dataset.classes().rowsOf(minority))
                        .mapToDouble(row -> nearest(points, row, dataset, minority))
                        .sorted()
                        .toArray();
        assertThat(detail.original()).isEqualTo(Quantiles.of(original));
    }

    /// The distance to the nearest original row of a class other than the row itself.
    private static double nearest(Matrix points, int row, Dataset dataset, int code) {
        double least = Double.POSITIVE_INFINITY;
        for (int other : dataset.classes().rowsOf(code)) {
            double sum = 0.0;
            for (int j = 0; j < points.columns(); j++) {
                double difference = points.column(j)[row] - points.column(j)[other];
                sum += difference * difference;
            }
            least = other == row ? least : Math.min(least, sum);
        }
        return Math.sqrt(least);
    }

    @Test
    void emptyNumbersLeaveOnlyWhatNeedsNoDistance() {
        Dataset empty = Gen.withValue(new Gen(2).clouds(2, 30, 10), 3, Double.NaN);
        Resampling copies = Runs.of("random-over").on(empty);
        assertThat(SampleDiagnosisTest.figure(copies, Kind.INVADED))
                .isInstanceOf(Figure.Absent.class);
        assertThat(SampleDiagnosisTest.found(copies, Kind.DUPLICATES).value()).isEqualTo(1.0);
    }
}

package org.smotescope.experiment.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Schemas;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

/// The figures find what was planted in the samples, and nothing where nothing was.
class SampleDiagnosisTest {
    private static final Dataset BRIDGING = sample("bridging.csv");
    private static final Dataset NOISE = sample("noise.csv");

    @Test
    void theSamplesHoldWhatIsPlanted() {
        assertThat(rare(BRIDGING).filter(row -> x(BRIDGING, row) > 0.0)).hasSize(4);
        assertThat(rare(BRIDGING).filter(row -> Math.abs(x(BRIDGING, row)) < 2.0)).isEmpty();
        assertThat(rare(NOISE).filter(row -> isMislabelled(row))).hasSize(10);
    }

    /// The two groups were drawn around x = -3.2 and 3.2; what crosses lies between the rows of
    /// both. Every row found is between; every row between is found, but for those as near to a
    /// group as its own rows are to one another.
    @Test
    void smoteBridgesTheTwoGroups() {
        int planted = 0;
        int found = 0;
        int right = 0;
        for (int seed = 1; seed <= 5; seed++) {
            Resampling smote = Runs.of("smote").seed(seed).on(BRIDGING);
            Figure.Found figure = found(smote, Kind.BRIDGING);
            assertThat(((Detail.Bridges) figure.detail()).clusters())
                    .extracting(rows -> rows.size())
                    .containsExactly(16, 4);
            Set<Integer> rows = rows(figure);
            Set<Integer> between = added(smote, row -> isBetweenGroups(smote, row));
            planted += between.size();
            found += rows.size();
            right += (int) rows.stream().filter(between::contains).count();
            assertThat(rows).containsAll(added(smote, row -> Math.abs(x(smote, row)) < 2.0));
        }
        assertThat(planted).isGreaterThan(50);
        // Precision 1, recall 0.8 or more; 1 in the middle.
        assertThat(right).isEqualTo(found);
        assertThat(right).isGreaterThan(planted * 8 / 10);
    }

    /// Every row that lies among the common ones, between x = -2 and 2, is found invaded.
    @Test
    void bridgesInvadeTheCommonClass() {
        Resampling smote = Runs.of("smote").on(BRIDGING);
        Set<Integer> among =
                added(smote, row -> Math.abs(x(smote, row)) < 2.0 && isBetweenGroups(smote, row));
        assertThat(among).isNotEmpty();
        assertThat(rows(found(smote, Kind.INVADED))).containsAll(among);
    }

    /// With k = 3 each of the four rows has the other three for neighbours, and clusters keep to
    /// themselves.
    @Test
    void samplersThatStayInAGroupBridgeNothing() {
        for (Resampling staying :
                Set.of(
                        Runs.of("smote").with("k", 3).on(BRIDGING),
                        Runs.of("kmeans-smote").on(BRIDGING))) {
            Figure.Found figure = found(staying, Kind.BRIDGING);
            assertThat(((Detail.Bridges) figure.detail()).of()).isPositive();
            assertThat(figure.value()).isZero();
            assertThat(found(staying, Kind.INVADED).value())
                    .isLessThan(found(Runs.of("smote").on(BRIDGING), Kind.INVADED).value());
        }
    }

    /// The rule of Borderline-SMOTE calls 4 rows noise, 3 of them planted: their new rows are a
    /// quarter of those that planted rows make, and few others.
    @Test
    void smoteMultipliesNoise() {
        Resampling smote = Runs.of("smote").on(NOISE);
        Figure.Found figure = found(smote, Kind.NOISE);
        Set<Integer> planted = added(smote, row -> isMislabelled(smote.added().base(row)));
        Set<Integer> rows = rows(figure);
        long right = rows.stream().filter(planted::contains).count();
        assertThat(((Detail.Part) figure.detail()).originalCount()).isEqualTo(4);
        assertThat((double) right / rows.size()).isBetween(0.7, 0.8);
        assertThat((double) right / planted.size()).isBetween(0.25, 0.35);
    }

    /// Of the rows that planted rows make, most lie nearer to a common row; most of those found
    /// have a planted row at one end or the other.
    @Test
    void mislabelledRowsInvade() {
        Resampling smote = Runs.of("smote").on(NOISE);
        Set<Integer> rows = rows(found(smote, Kind.INVADED));
        Set<Integer> planted = added(smote, row -> isMislabelled(smote.added().base(row)));
        Set<Integer> touched =
                added(
                        smote,
                        row ->
                                isMislabelled(smote.added().base(row))
                                        || isMislabelled(smote.added().neighbour(row)));
        long recalled = planted.stream().filter(rows::contains).count();
        long precise = rows.stream().filter(touched::contains).count();
        assertThat((double) recalled / planted.size()).isGreaterThan(0.6);
        assertThat((double) precise / rows.size()).isGreaterThan(0.7);
    }

    @Test
    void borderlineStartsFromNoNoise() {
        assertThat(found(Runs.of("smote").on(NOISE), Kind.NOISE).value()).isGreaterThan(0.05);
        assertThat(found(Runs.of("borderline-1").on(NOISE), Kind.NOISE).value()).isZero();
    }

    /// ADASYN gives most to the rows that others surround.
    @Test
    void adasynMakesMoreOfNoiseThanSmote() {
        Resampling smote = Runs.of("smote").on(NOISE);
        Resampling adasyn = Runs.of("adasyn").on(NOISE);
        for (Kind kind : Set.of(Kind.NOISE, Kind.OVERUSED, Kind.INVADED)) {
            assertThat(found(adasyn, kind).value()).isGreaterThan(found(smote, kind).value());
        }
    }

    @Test
    void cleaningTakesInvadersAway() {
        assertThat(found(Runs.of("smote-enn").on(NOISE), Kind.INVADED).value())
                .isLessThan(found(Runs.of("smote").on(NOISE), Kind.INVADED).value() / 2.0);
    }

    @Test
    void copiesAreDuplicatesAndNothingElse() {
        Resampling copies = Runs.of("random-over").on(NOISE);
        assertThat(found(copies, Kind.DUPLICATES).value()).isEqualTo(1.0);
        assertThat(rows(found(copies, Kind.DUPLICATES))).hasSize(260);
        assertThat(found(copies, Kind.DISTANCE).value()).isZero();
        assertThat(found(copies, Kind.INVADED).value()).isZero();
        assertThat(figure(copies, Kind.BRIDGING))
                .isEqualTo(
                        new Figure.Absent(
                                Kind.BRIDGING, "No new row lies between two rows of rare."));
    }

    @Test
    void aSingleCloudIsClean() {
        int bridging = 0;
        int made = 0;
        for (int columns : new int[] {1, 2, 5, 10}) {
            int before = bridging;
            for (int seed = 0; seed < 10; seed++) {
                for (int rows : new int[] {20, 60, 400}) {
                    Gen gen = new Gen(100 * columns + 7 * seed);
                    Dataset apart = apart(gen.clouds(columns, 2 * rows, rows));
                    Resampling smote = Runs.of("smote").seed(seed).on(apart);
                    bridging += found(smote, Kind.BRIDGING).rows().size();
                    made += smote.added().size();
                    for (Kind kind : Set.of(Kind.NOISE, Kind.INVADED, Kind.DUPLICATES)) {
                        assertThat(found(smote, kind).rows().isEmpty())
                                .as("%s, %d columns, %d rows", kind, columns, rows)
                                .isTrue();
                    }
                }
            }
            // Chance leaves gaps on a line; not on a plane or beyond.
            assertThat(columns == 1 ? 0 : bridging - before).as("%d columns", columns).isZero();
        }
        assertThat(made).isGreaterThan(15_000);
        assertThat(bridging).isLessThan(made / 500);
    }

    /// The smaller class moved far from the larger one.
    private static Dataset apart(Dataset dataset) {
        int minority = dataset.classes().minority();
        return dataset.withFeatures(
                dataset.features().stream()
                        .<org.smotescope.data.Column>map(
                                column -> {
                                    double[] values = ((NumericColumn) column).toArray();
                                    for (int row = 0; row < values.length; row++) {
                                        values[row] +=
                                                dataset.classes().code(row) == minority ? 100 : 0;
                                    }
                                    return NumericColumn.of(column.name(), values);
                                })
                        .toList());
    }

    static Figure figure(Resampling resampling, Kind kind) {
        Diagnosis diagnosis = Diagnosis.of(resampling, new ExactSearch(1), Monitor.NONE);
        assertThat(diagnosis.classes()).hasSize(1);
        return diagnosis.classes().getFirst().figure(kind);
    }

    static Figure.Found found(Resampling resampling, Kind kind) {
        return (Figure.Found) figure(resampling, kind);
    }

    static Set<Integer> rows(Figure.Found figure) {
        return figure.rows().stream().map(row -> ~row).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> added(Resampling resampling, IntPredicate wanted) {
        return IntStream.range(0, resampling.added().size())
                .filter(wanted)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static IntStream rare(Dataset sample) {
        int code = sample.classes().labels().indexOf("rare");
        return IntStream.of(sample.classes().rowsOf(code));
    }

    /// Mislabelled rows were drawn left of 0.9, the others around 3.
    private static boolean isMislabelled(int row) {
        return x(NOISE, row) <= 0.9;
    }

    /// Whether a row made between the groups lies right of all rows of the one and left of all of
    /// the other.
    private static boolean isBetweenGroups(Resampling resampling, int row) {
        double left =
                rare(BRIDGING)
                        .mapToDouble(r -> x(BRIDGING, r))
                        .filter(x -> x < 0)
                        .max()
                        .orElseThrow();
        double right =
                rare(BRIDGING)
                        .mapToDouble(r -> x(BRIDGING, r))
                        .filter(x -> x > 0)
                        .min()
                        .orElseThrow();
        return x(resampling, row) > left && x(resampling, row) < right;
    }

    private static double x(Dataset sample, int row) {
        return ((NumericColumn) sample.features().getFirst()).get(row);
    }

    private static double x(Resampling resampling, int row) {
        NumericColumn first = (NumericColumn) resampling.source().features().getFirst();
        return resampling.valueOfAdded(row, first, 0);
    }

    private static Dataset sample(String name) {
        Table table = CsvReader.read(Samples.source(name), ReadOptions.guess(), Monitor.NONE);
        return Datasets.of(table, Schemas.resolve(table, Recipes.initial(table)));
    }
}

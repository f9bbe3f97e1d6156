package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Scaling;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

/// Three groups of major rows on a line, and two minor rows far away.
class ClusterCentroidsTest {
    private static final Dataset GROUPS = line(0, 1, 5, 100, 102, 200, 900, 901);

    private static Dataset line(double... places) {
        return Rows.of(
                2, Arrays.stream(places).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
    }

    private static int[] references(Resampling result) {
        return IntStream.range(0, result.size()).map(result::reference).toArray();
    }

    @Test
    void meansTakeThePlaceOfTheirRows() {
        Resampling result = Runs.of("cluster-centroids").strategy("major=3").on(GROUPS);
        assertThat(references(result)).containsExactly(6, 7, ~0, ~1, ~2);
        TreeSet<Double> means = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            means.add(result.dataset().matrix().get(2 + i, 0));
            Ints members = ((Origin.Centroid) result.added().get(i)).members();
            int mean = ~i;
            members.stream()
                    .forEach(
                            row ->
                                    assertThat(result.removed())
                                            .contains(new Removed(row, new Reason.Merged(mean))));
        }
        assertThat(means).containsExactly(2.0, 101.0, 200.0);
        assertThat(result.removed()).extracting(Removed::row).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(result.notes())
                .containsExactly(
                        Note.info("Removed 6 of 6 rows of major; 3 new rows stand for them."));
    }

    @Test
    void theNearestRealRowStays() {
        Resampling result =
                Runs.of("cluster-centroids").with("voting", "hard").strategy("major=3").on(GROUPS);
        // 100 and 102 are equally near to 101: the smaller key stays.
        assertThat(references(result)).containsExactly(1, 3, 5, 6, 7);
        assertThat(result.added().size()).isZero();
        assertThat(result.removed())
                .containsExactly(
                        new Removed(0, new Reason.Merged(1)),
                        new Removed(2, new Reason.Merged(1)),
                        new Removed(4, new Reason.Merged(3)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 3 of 6 rows of major."));
    }

    @Test
    void fewerDifferentRowsMakeFewerMeans() {
        Dataset dataset = line(3, 3, 3, 8, 8, 8, 900, 901);
        Resampling soft = Runs.of("cluster-centroids").strategy("major=4").on(dataset);
        assertThat(soft.dataset().classes().counts()).containsExactly(2, 2);
        assertThat(soft.notes())
                .startsWith(
                        Note.warning(
                                "The rows of major have only 2 different values, so they make 2"
                                        + " clusters instead of 4."),
                        Note.info("Removed 6 of 6 rows of major; 2 new rows stand for them."),
                        Note.warning("Asked to keep 4 rows of major, kept 2."));
    }

    @Test
    void realRowsAreAsManyAsWantedEvenThen() {
        Dataset dataset = line(3, 3, 3, 8, 8, 8, 900, 901);
        Resampling hard =
                Runs.of("cluster-centroids").with("voting", "hard").strategy("major=4").on(dataset);
        assertThat(references(hard)).containsExactly(0, 1, 2, 3, 6, 7);
        assertThat(hard.removed())
                .containsExactly(
                        new Removed(4, new Reason.Merged(3)), new Removed(5, new Reason.Merged(3)));
    }

    @Test
    void distancesAreScaled() {
        double[][] rows = {{0, 0}, {0, 40}, {3, 0}, {3, 40}, {90, 90}, {91, 91}};
        Dataset dataset = Rows.of(2, rows);
        assertThat(members(dataset)).containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 3));
        Dataset scaled =
                dataset.withScaling(Scaling.of(new double[] {0, 0}, new double[] {0.01, 100}));
        assertThat(members(scaled)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
        assertThat(
                        references(
                                Runs.of("cluster-centroids")
                                        .with("voting", "hard")
                                        .strategy("major=1")
                                        .on(scaled)))
                .hasSize(3);
    }

    private static List<List<Integer>> members(Dataset dataset) {
        Resampling result = Runs.of("cluster-centroids").strategy("major=2").on(dataset);
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < result.added().size(); i++) {
            members.add(((Origin.Centroid) result.added().get(i)).members().toList());
        }
        return members;
    }

    @Test
    void aClassMayGoAltogether() {
        for (String voting : List.of("soft", "hard")) {
            Resampling result =
                    Runs.of("cluster-centroids")
                            .with("voting", voting)
                            .strategy("major=0")
                            .on(GROUPS);
            assertThat(references(result)).containsExactly(6, 7);
            assertThat(result.removed())
                    .hasSize(6)
                    .allSatisfy(
                            removed ->
                                    assertThat(removed.reason()).isEqualTo(new Reason.NotDrawn()));
        }
    }

    @Test
    void aClassThatLosesNothingIsLeftAlone() {
        Resampling result = Runs.of("cluster-centroids").strategy("major=6,minor=1").on(GROUPS);
        assertThat(references(result)).containsExactly(0, 1, 2, 3, 4, 5, ~0);
        assertThat(result.dataset().matrix().get(6, 0)).isEqualTo(900.5);
    }

    @Test
    void progressIsSharedByTheRowsOfTheClasses() {
        List<Double> reports = new ArrayList<>();
        Dataset dataset = new Gen(1).clouds(2, 30, 10, 5);
        Resampling result =
                Runs.of("cluster-centroids")
                        .on(
                                dataset,
                                new ExactSearch(1),
                                fraction -> {
                                    reports.add(fraction);
                                    return false;
                                })
                        .resampling();
        assertThat(result.dataset().classes().counts()).containsExactly(5, 5, 5);
        assertThat(reports).isSorted();
        // The share of the first class is 30 of 40 rows, of nine tenths of the whole.
        assertThat(reports).anySatisfy(r -> assertThat(r).isBetween(0.6749, 0.6751));
    }
}

package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

/// Rows on a line: major at 0 to 6 and 19, minor at 10, 11 and 13.
class NearMissTest {
    private static final Dataset LINE = line(0, 1, 2, 3, 4, 5, 6, 19, 10, 11, 13);

    private static Dataset line(double... places) {
        return Rows.of(
                3, Arrays.stream(places).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
    }

    /// Labels by letter: the data set of a text such as `aabb` at 0, 1, 2, 3.
    private static Dataset letters(String labels) {
        return Golden.dataset(
                new double[][] {IntStream.range(0, labels.length()).asDoubleStream().toArray()},
                labels.chars().mapToObj(Character::toString).toList());
    }

    private static int[] kept(Resampling result) {
        return IntStream.range(0, result.size()).map(result::reference).toArray();
    }

    private static void assertRefused(Runs run, Dataset dataset, String what, Mend... mends) {
        assertThatThrownBy(() -> run.on(dataset))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> {
                            assertThat(problem.what()).isEqualTo(what);
                            assertThat(problem.mends()).containsExactly(mends);
                        });
    }

    private static final Mend RANDOM =
            new Mend("use random-under", "resample.sampler", "random-under");

    @Test
    void version1KeepsSmallSumsToTheNearest() {
        Resampling result = Runs.of("nearmiss-1").with("k", 2).strategy("major=3").on(LINE);
        assertThat(kept(result)).containsExactly(4, 5, 6, 8, 9, 10);
        assertThat(result.removed())
                .containsExactly(
                        new Removed(0, new Reason.Ranked(21, 13)),
                        new Removed(1, new Reason.Ranked(19, 13)),
                        new Removed(2, new Reason.Ranked(17, 13)),
                        new Removed(3, new Reason.Ranked(15, 13)),
                        new Removed(7, new Reason.Ranked(14, 13)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 5 of 8 rows of major."));
    }

    @Test
    void version2KeepsSmallSumsToTheFarthest() {
        Dataset dataset = line(0, 9, 12, 14, 20, 1, 2, 3, 0, 11, 13);
        Resampling result = Runs.of("nearmiss-2").with("k", 1).strategy("major=2").on(dataset);
        assertThat(kept(result)).containsExactly(1, 7, 8, 9, 10);
        assertThat(result.removed().getFirst())
                .isEqualTo(new Removed(0, new Reason.Ranked(13, 10)));
    }

    @Test
    void version3KeepsLargeSumsOfCandidates() {
        Resampling result =
                Runs.of("nearmiss-3").with("k", 1).with("k3", 2).strategy("major=2").on(LINE);
        assertThat(kept(result)).containsExactly(5, 7, 8, 9, 10);
        assertThat(result.removed().getFirst()).isEqualTo(new Removed(0, new Reason.NoCandidate()));
        assertThat(result.removed().getLast()).isEqualTo(new Removed(6, new Reason.Ranked(4, 5)));
    }

    @Test
    void tooFewCandidatesAreExplained() {
        Resampling result = Runs.of("nearmiss-3").with("k3", 1).strategy("major=5").on(LINE);
        assertThat(kept(result)).containsExactly(6, 7, 8, 9, 10);
        assertThat(result.notes())
                .containsExactly(
                        Note.warning(
                                "Only 2 of 8 rows of major are among the 1 nearest of a row of"
                                        + " minor; a larger k3 makes more of them candidates."),
                        Note.info("Removed 6 of 8 rows of major."),
                        Note.warning("Asked to keep 5 rows of major, kept 2."));
        assertThat(Runs.of("nearmiss-3").with("k3", 1).strategy("major=2").on(LINE).notes())
                .containsExactly(Note.info("Removed 6 of 8 rows of major."));
    }

    @Test
    void noRowAtAllMayStay() {
        Resampling result = Runs.of("nearmiss-1").strategy("major=0").on(LINE);
        assertThat(kept(result)).containsExactly(8, 9, 10);
        assertThat(result.removed().getFirst())
                .isEqualTo(new Removed(0, new Reason.Ranked(34, Double.NaN)));
    }

    @Test
    void tiesGoToTheSmallerKey() {
        Dataset dataset = line(9, 9, 12, 12, 14, 14, 1, 1, 10, 11, 13);
        int[] kept = kept(Runs.of("nearmiss-1").with("k", 1).strategy("major=3").on(dataset));
        assertThat(kept).containsExactly(0, 1, 2, 8, 9, 10);
    }

    @Test
    void parityReturnsRowsByScore() {
        Resampling one =
                Runs.of("nearmiss-1").with("k", 2).strategy("major=4").mode(Mode.PARITY).on(LINE);
        assertThat(kept(one)).containsExactly(6, 5, 4, 7, 8, 9, 10);
        Resampling three =
                Runs.of("nearmiss-3")
                        .with("k", 1)
                        .with("k3", 2)
                        .strategy("major=3")
                        .mode(Mode.PARITY)
                        .on(LINE);
        assertThat(kept(three)).containsExactly(7, 5, 6, 8, 9, 10);
    }

    @Test
    void strictModeTakesTheFirstLabelForTheSmallestAndParityTheFirstRow() {
        Dataset tie = letters("ccccbbaa");
        assertThat(kept(Runs.of("nearmiss-1").with("k", 1).strategy("c=1").on(tie)))
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(tie.classes().minority()).isZero();
        Dataset between = letters("bbccccccaa");
        assertThat(kept(Runs.of("nearmiss-1").with("k", 2).strategy("c=1").on(between)))
                .containsExactly(0, 1, 7, 8, 9);
        assertThat(
                        kept(
                                Runs.of("nearmiss-1")
                                        .with("k", 2)
                                        .strategy("c=1")
                                        .mode(Mode.PARITY)
                                        .on(between)))
                .containsExactly(8, 9, 0, 1, 2);
    }

    @Test
    void aRowOfTheSmallestClassIsNotComparedWithItself() {
        Resampling result =
                Runs.of("nearmiss-1")
                        .with("k", 1)
                        .strategy("minor=2")
                        .on(line(0, 5, 6, 7, 9, 10, 12));
        assertThat(result.removed()).hasSize(1);
        assertThat(result.removed().getFirst()).isEqualTo(new Removed(6, new Reason.Ranked(2, 1)));
        Resampling parity =
                Runs.of("nearmiss-1")
                        .with("k", 2)
                        .strategy("minor=2")
                        .mode(Mode.PARITY)
                        .on(line(0, 5, 6, 7, 9, 10, 12));
        assertThat(kept(parity)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(parity.removed().getFirst()).isEqualTo(new Removed(6, new Reason.Ranked(2, 1)));
    }

    @Test
    void inParityModeTheSmallestClassIsRankedWhereItIsNamed() {
        Dataset dataset = line(0, 5, 20, 30, 9, 7, 10);
        assertThat(
                        kept(
                                Runs.of("nearmiss-1")
                                        .strategy("all")
                                        .mode(Mode.PARITY)
                                        .with("k", 3)
                                        .on(dataset)))
                .containsExactly(1, 0, 2, 4, 6, 5);
        for (int k = 1; k <= 3; k++) {
            for (String id : List.of("nearmiss-1", "nearmiss-2", "nearmiss-3")) {
                Runs run = Runs.of(id).strategy("all").mode(Mode.PARITY).with("k", k);
                Runs runs = id.equals("nearmiss-3") ? run.with("k3", 1) : run;
                assertThat(kept(runs.on(dataset))).hasSize(id.equals("nearmiss-3") ? 4 : 6);
            }
        }
        assertThat(kept(Runs.of("nearmiss-1").strategy("all").on(dataset)))
                .containsExactly(0, 1, 2, 4, 5, 6);
    }

    @Test
    void tooFewRowsAreRefusedWithWhatIsPossible() {
        assertRefused(
                Runs.of("nearmiss-1").with("k", 4),
                LINE,
                "NearMiss-1 needs at least 4 rows of minor (k = 4); there are 3",
                new Mend("use k = 3", "resample.settings.k", "3"),
                RANDOM);
        assertRefused(
                Runs.of("nearmiss-2").with("k", 4),
                LINE,
                "NearMiss-2 needs at least 4 rows of minor (k = 4); there are 3",
                new Mend("use k = 3", "resample.settings.k", "3"),
                RANDOM);
        assertRefused(
                Runs.of("nearmiss-3").with("k3", 9),
                LINE,
                "NearMiss-3 needs at least 9 rows of major (k3 = 9); there are 8",
                new Mend("use k3 = 8", "resample.settings.k3", "8"),
                RANDOM);
        assertRefused(
                Runs.of("nearmiss-1").strategy("minor=2"),
                LINE,
                "NearMiss-1 needs at least 4 rows of minor (k = 3); there are 3",
                new Mend("use k = 2", "resample.settings.k", "2"),
                RANDOM);
        assertRefused(
                Runs.of("nearmiss-1").strategy("b=0"),
                letters("aaab"),
                "NearMiss-1 needs at least 4 rows of b (k = 3); there is 1",
                RANDOM);
        assertThat(Runs.of("nearmiss-3").with("k3", 8).on(LINE).size()).isEqualTo(6);
    }

    @Test
    void inParityModeVersion2TakesAllThatThereAre() {
        assertThat(kept(Runs.of("nearmiss-2").with("k", 50).mode(Mode.PARITY).on(LINE)))
                .containsExactly(6, 5, 4, 8, 9, 10);
    }
}

package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Linked;
import org.smotescope.sampling.Removed.Reason.Recognised;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class OssTest {
    private static final Dataset DATASET = Line.of(Line.major(1.0, 4.0, 0.0, 6.0, 9.0), 10.0, 11.5);

    private static Resampling run(String strategy, CondensingRules rules) {
        return new Oss(1, 1, rules)
                .resample(
                        DATASET,
                        SamplingStrategy.parse(strategy)
                                .resolve(DATASET.classes(), Family.CLEANING, Mode.STRICT),
                        new GivenSeeds(DATASET, Map.of("major", 2, "minor", 6)),
                        new ExactSearch(1),
                        Monitor.NONE);
    }

    @Test
    void recognisedRowsGoAndThenLinks() {
        Resampling result = run("auto", CondensingRules.MENDED);
        assertThat(Line.kept(result)).containsExactly(2, 3, 5, 6);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                0, new Recognised(Ints.of(2)),
                                1, new Recognised(Ints.of(2)),
                                4, new Linked(5)));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void theSmallestClassIsWhatOthersAreJudgedBy() {
        Resampling result = run("all", CondensingRules.MENDED);
        assertThat(Line.kept(result)).containsExactly(2, 3, 6);
        assertThat(result.notes())
                .containsExactly(
                        Note.warning(
                                "One-sided selection judges no row of minor: the smallest class is"
                                        + " what it judges by."));
    }

    @Test
    void imbalancedLearnKeepsOnlyTheSeedsOfTheSmallestClass() {
        Resampling result = run("all", CondensingRules.IMBALANCED_LEARN);
        assertThat(Line.reasons(result)).containsEntry(5, new Recognised(Ints.of(6)));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void moreSeedsThanRowsAreRefused() {
        Dataset dataset = new Gen(1).clouds(2, 12, 5);
        Resampling all = Runs.of("oss").with("seeds", 12).on(dataset);
        assertThat(all.notes())
                .contains(
                        Note.warning(
                                "One-sided selection judges no row of class A: all 12 are seed"
                                        + " rows."));
        assertThat(Runs.of("oss").with("seeds", 11).on(dataset).notes())
                .noneMatch(note -> note.words().contains("seed rows"));
        assertThatThrownBy(() -> Runs.of("oss").with("seeds", 13).on(dataset))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .containsExactly(
                                                new Mend(
                                                        "use seeds = 12",
                                                        "resample.settings.seeds",
                                                        "12")))
                .hasMessage(
                        "One-sided selection draws 13 seed rows of each class; class A has 12: use"
                                + " seeds = 12");
    }

    @Test
    void moreVotesThanThereAreAreRefused() {
        Dataset dataset = new Gen(1).clouds(2, 12, 5);
        assertThat(Runs.of("oss").with("k", 6).on(dataset).size()).isPositive();
        assertThatThrownBy(() -> Runs.of("oss").with("k", 7).on(dataset))
                .hasMessage(
                        "One-sided selection needs k = 7 rows that vote; there are 5 of class B and"
                                + " 1 seed row of class A: use k = 6");
        assertThatThrownBy(() -> Runs.of("oss").with("k", 8).with("seeds", 2).on(dataset))
                .hasMessage(
                        "One-sided selection needs k = 8 rows that vote; there are 5 of class B and"
                                + " 2 seed rows of class A: use k = 7");
    }

    @Test
    void seedsAreDistinct() {
        Dataset dataset = new Gen(1).clouds(2, 40, 5);
        Resampling result = Runs.of("oss").with("seeds", 20).on(dataset);
        assertThat(Line.kept(result)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void settingsBelowOneAreNoSampler() {
        assertThatThrownBy(() -> new Oss(0, 1, CondensingRules.MENDED))
                .hasMessage("k must be 1 or more: 0");
        assertThatThrownBy(() -> new Oss(1, 0, CondensingRules.MENDED))
                .hasMessage("seeds must be 1 or more: 0");
    }
}

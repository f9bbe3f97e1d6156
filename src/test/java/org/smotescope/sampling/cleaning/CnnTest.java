package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Recognised;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class CnnTest {
    /// The seed is row 2; rows 3 and 4 are nearer to the minority than to it.
    private static final Dataset DATASET =
            Line.of(Line.major(1.0, 4.0, 0.0, 6.0, 9.0, 7.0), 10.0, 11.5);

    private static Resampling run(
            Dataset dataset, int k, String strategy, CondensingRules rules, int seed) {
        return new Cnn(k, 1, rules)
                .resample(
                        dataset,
                        SamplingStrategy.parse(strategy)
                                .resolve(dataset.classes(), Family.CLEANING, Mode.STRICT),
                        new GivenSeeds(dataset, Map.of("major", seed, "minor", 6)),
                        new ExactSearch(1),
                        Monitor.NONE);
    }

    @Test
    void onlyRowsThatTheStoreGetsWrongAreKept() {
        Resampling result = run(DATASET, 1, "auto", CondensingRules.MENDED, 2);
        assertThat(Line.kept(result)).containsExactly(2, 3, 4, 6, 7);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                0, new Recognised(Ints.of(2)),
                                1, new Recognised(Ints.of(2)),
                                5, new Recognised(Ints.of(3))));
    }

    @Test
    void moreNeighboursVote() {
        Resampling result = run(DATASET, 3, "auto", CondensingRules.MENDED, 2);
        assertThat(Line.kept(result)).containsExactly(2, 0, 3, 4, 6, 7);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                1, new Recognised(Ints.of(0, 2, 6)),
                                5, new Recognised(Ints.of(3, 4, 6))));
    }

    @Test
    void imbalancedLearnSkipsPositionsThatAreRowNumbersOfKeptRows() {
        // Position 3 of the class is row 4, which row 3, the seed, makes it skip.
        Dataset mixed = DATASET.select(new int[] {6, 0, 1, 2, 4, 3, 5, 7}).keyedByPosition();
        Resampling skipping =
                new Cnn(1, 1, CondensingRules.IMBALANCED_LEARN)
                        .resample(
                                mixed,
                                SamplingStrategy.Word.AUTO.resolve(
                                        mixed.classes(), Family.CLEANING, Mode.STRICT),
                                new GivenSeeds(mixed, Map.of("major", 3)),
                                new ExactSearch(1),
                                Monitor.NONE);
        assertThat(Line.kept(skipping)).containsExactly(3, 5, 0, 7);
        assertThat(Line.reasons(skipping)).containsEntry(4, new Recognised(Ints.of(0)));
    }

    @Test
    void theSmallestClassStaysWhole() {
        Resampling result = run(DATASET, 1, "all", CondensingRules.MENDED, 2);
        assertThat(Line.kept(result)).containsExactly(2, 3, 4, 6, 7);
        assertThat(result.notes())
                .containsExactly(
                        Note.warning(
                                "Condensed nearest neighbour judges no row of minor: the smallest"
                                        + " class is what it judges by."));
        assertThat(Line.kept(run(DATASET, 1, "all", CondensingRules.IMBALANCED_LEARN, 2)))
                .containsExactly(2, 3, 4, 6);
    }

    @Test
    void parityModeReturnsSeedsFirstAndStrictModeTheOrderOfTheFile() {
        Dataset dataset = new Gen(3).clouds(2, 60, 20);
        assertThat(Line.kept(Runs.of("cnn").with("seeds", 6).on(dataset)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Line.kept(Runs.of("cnn").with("seeds", 6).mode(Mode.PARITY).on(dataset)))
                .isNotEqualTo(
                        Line.kept(
                                Runs.of("cnn")
                                        .with("seeds", 6)
                                        .mode(Mode.PARITY)
                                        .seed(6)
                                        .on(dataset)));
    }

    @Test
    void progressGoesOverTheRows() {
        List<Double> reports = new ArrayList<>();
        Runs.of("cnn").on(DATASET, new ExactSearch(1), fraction -> !reports.add(fraction));
        assertThat(reports).isSorted().contains(0.3375, 0.50625, 0.61875).hasSizeGreaterThan(8);
    }

    @Test
    void settingsBelowOneAreNoSampler() {
        assertThatThrownBy(() -> new Cnn(0, 1, CondensingRules.MENDED))
                .hasMessage("k must be 1 or more: 0");
        assertThatThrownBy(() -> new Cnn(1, 0, CondensingRules.MENDED))
                .hasMessage("seeds must be 1 or more: 0");
    }
}

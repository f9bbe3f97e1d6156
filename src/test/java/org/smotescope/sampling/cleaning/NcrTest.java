package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Misleading;
import org.smotescope.sampling.Removed.Reason.Outvoted;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.support.Runs;

class NcrTest {
    /// Rows 4 and 5, of the minority, have each other and two rows of the majority.
    private static final Dataset DATASET = Line.of(Line.major(0.3, 0.45, 0.5, 0.54), 0.0, 0.05);

    private static Resampling run(double threshold, String strategy, Ncr.Vote vote) {
        return new Ncr(3, threshold, vote)
                .resample(
                        DATASET,
                        SamplingStrategy.parse(strategy)
                                .resolve(DATASET.classes(), Family.CLEANING, Mode.STRICT),
                        new StrictRandomness(1),
                        new ExactSearch(1),
                        Monitor.NONE);
    }

    @Test
    void neighboursOfAMinorityRowThatTheyGetWrongGo() {
        Resampling result = Runs.of("ncr").on(DATASET);
        assertThat(Line.kept(result)).containsExactly(2, 3, 4, 5);
        assertThat(Line.reasons(result))
                .isEqualTo(Map.of(0, new Misleading(4), 1, new Misleading(4)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 2 of 4 rows of major."));
    }

    @Test
    void inParityModeARowVotesForItself() {
        Resampling result = Runs.of("ncr").mode(Mode.PARITY).on(DATASET);
        assertThat(result.removed()).isEmpty();
        assertThat(Runs.of("ncr").mode(Mode.PARITY).with("k", 5).on(DATASET).removed())
                .isNotEmpty();
    }

    @Test
    void outvotedRowsGo() {
        Dataset stray = Line.of(Line.major(0.0, 0.1, 0.2, 0.3, 5.1), 5.0, 5.2, 5.4, 5.5);
        Resampling result = Runs.of("ncr").on(stray);
        assertThat(Line.reasons(result)).isEqualTo(Map.of(4, new Outvoted(Ints.of(5, 6, 7), 1)));
    }

    @Test
    void aClassMustBeLargerThanTheThreshold() {
        assertThat(run(1.99, "auto", Ncr.Vote.WITHOUT_ITSELF).removed()).hasSize(2);
        assertThat(run(2.0, "auto", Ncr.Vote.WITHOUT_ITSELF).removed()).isEmpty();
        assertThat(run(0.0, "auto", Ncr.Vote.WITH_ITSELF).removed()).isEmpty();
    }

    @Test
    void onlyTargetedClassesLoseRows() {
        Resampling result = run(0.5, "all", Ncr.Vote.WITHOUT_ITSELF);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                0, new Misleading(4),
                                1, new Misleading(4),
                                4, new Outvoted(Ints.of(5, 0, 1), 1),
                                5, new Outvoted(Ints.of(4, 0, 1), 1)));
        assertThat(run(0.5, "[minor]", Ncr.Vote.WITHOUT_ITSELF).removed()).hasSize(2);
    }

    @Test
    void settingsOutOfRangeAreNoSampler() {
        assertThatThrownBy(() -> new Ncr(0, 0.5, Ncr.Vote.WITH_ITSELF))
                .hasMessage("k must be 1 or more: 0");
        assertThatThrownBy(() -> new Ncr(1, -0.5, Ncr.Vote.WITH_ITSELF))
                .hasMessage("threshold must be 0 or more: -0.5");
        assertThatThrownBy(() -> new Ncr(1, Double.NaN, Ncr.Vote.WITH_ITSELF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreNeighboursThanRowsAreRefused() {
        assertThat(Runs.of("ncr").with("k", 5).on(DATASET).size()).isPositive();
        assertThatThrownBy(() -> Runs.of("ncr").with("k", 6).on(DATASET))
                .hasMessage(
                        "Neighbourhood cleaning rule needs at least 7 rows (k = 6); there are 6:"
                                + " use k = 5");
    }
}

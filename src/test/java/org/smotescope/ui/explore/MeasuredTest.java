package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.rows.RowWords;

/// Why near miss removes a row, found again.
class MeasuredTest {
    private static Sight sight(String sampler, String k, Mode mode) {
        return Told.sight(
                plan -> {
                    ResamplePlan chosen =
                            plan.withSampler(sampler).withSetting("k", k).withMode(mode);
                    return sampler.equals("nearmiss-3") ? chosen.withSetting("k3", "12") : chosen;
                });
    }

    private static List<Removed> ranked(Sight sight) {
        return sight.removed().stream()
                .filter(gone -> gone.reason() instanceof Reason.Ranked)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nearmiss-1, STRICT", "nearmiss-1, PARITY",
        "nearmiss-2, STRICT", "nearmiss-2, PARITY",
        "nearmiss-3, STRICT", "nearmiss-3, PARITY"
    })
    void theRowsAreThoseWhoseDistancesAddUpToTheScore(String sampler, Mode mode) {
        Sight sight = sight(sampler, "4", mode);
        int minority = sight.rows().classes().minority();
        assertThat(ranked(sight)).isNotEmpty();
        for (Removed gone : ranked(sight)) {
            Measured measured = Measured.of(sight, gone).orElseThrow();
            assertThat(measured.rows())
                    .hasSize(4)
                    .doesNotHaveDuplicates()
                    .allMatch(row -> sight.code(row) == minority);
            assertThat(4 * measured.average()).isEqualTo(((Reason.Ranked) gone.reason()).score());
            if (measured.rule() == Measured.Rule.AROUND) {
                assertThat(measured.average()).isLessThanOrEqualTo(measured.limit());
            } else {
                assertThat(measured.average()).isGreaterThanOrEqualTo(measured.limit());
            }
        }
    }

    @Test
    void whatIsKeptIsSaid() {
        assertThat(sentence("nearmiss-1", "3"))
                .matches("Its 3 nearest failed rows average .+ away; up to .+ is kept\\.");
        assertThat(sentence("nearmiss-1", "1"))
                .matches("The nearest of the failed rows is .+ away; up to .+ is kept\\.");
        assertThat(sentence("nearmiss-2", "3"))
                .matches("Its 3 farthest failed rows average .+ away; up to .+ is kept\\.");
        assertThat(sentence("nearmiss-3", "3"))
                .matches("Its 3 nearest failed rows average .+ away; from .+ on is kept\\.");
    }

    private static String sentence(String sampler, String k) {
        Sight sight = sight(sampler, k, Mode.STRICT);
        RowWords words = new RowWords(sight.rows(), sight.run().resampling());
        return new ReasonWords(sight, words).sentence(ranked(sight).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearmiss-1", "nearmiss-2"})
    void theRowsAreDrawnWithTheirRanks(String sampler) {
        Director director = new Director(sight(sampler, "3", Mode.STRICT), Told.ROOM);
        Frame why = director.story(0).at(1_200);
        assertThat(why.caption().what()).isEqualTo("Nearer rows are kept.");
        assertThat(why.drawing().items())
                .filteredOn(Item.Badge.class::isInstance)
                .extracting(item -> ((Item.Badge) item).text())
                .containsExactly("1", "2", "3");
    }

    @Test
    void rowsOfOtherSamplersAreNotMeasured() {
        Sight sight = sight("nearmiss-1", "3", Mode.STRICT);
        Removed linked = new Removed(0, new Reason.Linked(1));
        assertThat(Measured.of(sight, linked)).isEmpty();
        assertThat(Measured.of(sight, new Removed(0, new Reason.Ranked(1e9, 1)))).isEmpty();
    }
}

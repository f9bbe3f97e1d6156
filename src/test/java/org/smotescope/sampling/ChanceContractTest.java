package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

/// Samplers that say that nothing is drawn: the form of such a sampler has no seed.
class ChanceContractTest {
    private static final Dataset DATASET = new Gen(4).clouds(2, 120, 60, 30);

    static Stream<Descriptor> withoutChance() {
        return Samplers.ALL.stream().filter(sampler -> sampler.chance() == Descriptor.Chance.NONE);
    }

    @ParameterizedTest
    @MethodSource("withoutChance")
    void everySeedGivesTheSameRows(Descriptor sampler) {
        for (Mode mode : Mode.values()) {
            Resampling one = Runs.of(sampler.id()).mode(mode).seed(1).on(DATASET);
            Resampling other = Runs.of(sampler.id()).mode(mode).seed(77).on(DATASET);
            assertThat(other.removed()).isEqualTo(one.removed());
            assertThat(other.dataset().matrix().column(0))
                    .isEqualTo(one.dataset().matrix().column(0));
        }
    }

    @Test
    void thePagesOfWordsSaySo() {
        for (Descriptor sampler : Samplers.ALL) {
            if (sampler.family() != Family.NONE) {
                assertThat(WordsPage.of(sampler).contains("Nothing is drawn"))
                        .as(sampler.id())
                        .isEqualTo(sampler.chance() == Descriptor.Chance.NONE);
            }
        }
    }
}

package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.support.Gen;

class ShrinkingClassesTest {
    private static Resampling run(Monitor monitor) {
        Dataset dataset = new Gen(1).clouds(2, 40, 20, 10, 30);
        return new RandomUnder(RandomUnder.Replacement.WITHOUT)
                .resample(
                        dataset,
                        SamplingStrategy.Word.AUTO.resolve(
                                dataset.classes(), Family.UNDER, Mode.STRICT),
                        new StrictRandomness(1),
                        new ExactSearch(1),
                        monitor);
    }

    @Test
    void progressIsThatOfTheClasses() {
        List<Double> reports = new ArrayList<>();
        Resampling result =
                run(
                        fraction -> {
                            reports.add(fraction);
                            return false;
                        });
        assertThat(reports).containsExactly(0.0, 0.25, 0.5, 0.75);
        assertThat(result.dataset().classes().counts()).containsExactly(10, 10, 10, 10);
    }

    @Test
    void endsWhenCancelled() {
        assertThatThrownBy(() -> run(fraction -> fraction > 0.3))
                .isInstanceOf(CancellationException.class);
    }
}

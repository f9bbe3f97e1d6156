package org.smotescope.sampling.none;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;
import org.smotescope.support.Rows;

class NoneTest {
    @Test
    void everyRowStaysAndNothingIsSaid() {
        Dataset dataset = Rows.of(1, new double[] {1}, new double[] {2}, new double[] {3});
        Resampling result =
                Resampler.run(
                        None.DESCRIPTOR,
                        SettingValues.of(None.DESCRIPTOR.settings(), Map.of()),
                        dataset,
                        SamplingStrategy.Word.AUTO.resolve(
                                dataset.classes(), None.DESCRIPTOR.family(), Mode.STRICT),
                        Mode.STRICT,
                        1,
                        new ExactSearch(1),
                        Monitor.NONE);
        assertThat(result.size()).isEqualTo(3);
        assertThat(result.added().size()).isZero();
        assertThat(result.removed()).isEmpty();
        assertThat(result.notes()).isEmpty();
    }
}

package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.plot.AxisTicks.Tick;

class AxisTicksTest {

    @Test
    void theDesignsHaveTheseTicks() {
        assertThat(labels(-4.5, 5, 624 / 100.0)).containsExactly("−4", "−2", "0", "2", "4");
        assertThat(labels(-3.6, -1.9, 458 / 100.0)).containsExactly("−3.5", "−3.0", "−2.5", "−2.0");
    }

    @Test
    void labelsHaveTheDecimalsOfTheStep() {
        assertThat(labels(0, 1, 5)).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(0, 1e-3, 2)).containsExactly("0.0000", "0.0005", "0.0010");
        assertThat(labels(0, 3000, 3)).containsExactly("0", "1,000", "2,000", "3,000");
        assertThat(labels(1e-9, 3e-9, 2)).containsExactly("1e−9", "2e−9", "3e−9");
        assertThat(labels(0, 2.5e8, 5)).containsExactly("0", "5e7", "1e8", "1.5e8", "2e8", "2.5e8");
    }

    @Test
    void ticksAreRoundInsideAndFew() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double min = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
            double range = random.nextDouble() * Math.pow(10, random.nextInt(12) - 6);
            if (min + range <= min || range < 1e-9 * Math.abs(min)) {
                continue;
            }
            List<Tick> ticks = AxisTicks.between(min, min + range, 6);
            assertThat(ticks.size()).as("%s + %s", min, range).isBetween(1, 7);
            for (Tick tick : ticks) {
                assertThat(tick.value()).isBetween(min - range * 1e-6, min + range * (1 + 1e-6));
            }
            if (ticks.size() > 1) {
                double step = ticks.get(1).value() - ticks.get(0).value();
                double digit = step / Math.pow(10, Math.floor(Math.log10(step * (1 + 1e-6))));
                assertThat(Math.round(digit)).as("step %s", step).isIn(1L, 2L, 5L);
                assertThat(ticks.stream().map(Tick::label).distinct()).hasSize(ticks.size());
            }
        }
    }

    private static List<String> labels(double min, double max, double most) {
        return AxisTicks.between(min, max, most).stream().map(Tick::label).toList();
    }
}

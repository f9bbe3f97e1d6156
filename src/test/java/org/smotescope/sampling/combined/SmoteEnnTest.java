package org.smotescope.sampling.combined;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Setting;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class SmoteEnnTest {
    private static final Dataset DATASET = new Gen(2).clouds(2, 60, 15);

    @Test
    void settingsAreThoseOfBoth() {
        assertThat(SmoteEnn.DESCRIPTOR.settings())
                .extracting(Setting::name)
                .containsExactly("smote.k", "enn.k", "enn.rule");
    }

    @Test
    void itIsEditedNearestNeighboursOfAllClassesAfterSmote() {
        Resampling smote = Runs.of("smote").with("k", 3).on(DATASET);
        Resampling cleaned = Runs.of("enn").with("k", 5).strategy("all").on(smote.dataset());
        Resampling both = Runs.of("smote-enn").with("smote.k", 3).with("enn.k", 5).on(DATASET);
        assertThat(both.size()).isEqualTo(cleaned.size()).isLessThan(120);
        assertThat(both.dataset().matrix().column(0))
                .isEqualTo(cleaned.dataset().matrix().column(0));
        assertThat(both.added().size()).isEqualTo(45);
    }

    @Test
    void rowsOfBothClassesAndNewRowsAreRemovedByTheirNeighbours() {
        Resampling both = Runs.of("smote-enn").on(DATASET);
        assertThat(both.removed())
                .allSatisfy(gone -> assertThat(gone.reason()).isInstanceOf(Reason.Outvoted.class))
                .anySatisfy(gone -> assertThat(gone.row()).isNegative())
                .anySatisfy(gone -> assertThat(both.classOf(gone.row())).isZero())
                .anySatisfy(gone -> assertThat(both.classOf(gone.row())).isOne());
        assertThat(both.notes())
                .anySatisfy(note -> assertThat(note.words()).contains("of them synthetic"));
    }
}

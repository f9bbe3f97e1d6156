package org.smotescope.sampling.combined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Setting;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class SmoteTomekTest {
    private static final Dataset DATASET = new Gen(2).clouds(2, 60, 15);

    @Test
    void settingsAreThoseOfSmote() {
        assertThat(SmoteTomek.DESCRIPTOR.settings())
                .extracting(Setting::name)
                .containsExactly("smote.k");
    }

    @Test
    void bothRowsOfALinkGoAndNameEachOther() {
        Resampling both = Runs.of("smote-tomek").on(DATASET);
        Map<Integer, Integer> partners = new HashMap<>();
        for (Removed gone : both.removed()) {
            assertThat(gone.reason()).isInstanceOf(Reason.Linked.class);
            partners.put(gone.row(), ((Reason.Linked) gone.reason()).partner());
        }
        assertThat(partners).isNotEmpty();
        partners.forEach(
                (row, partner) -> {
                    assertThat(partners.get(partner)).isEqualTo(row);
                    assertThat(both.classOf(partner)).isNotEqualTo(both.classOf(row));
                });
        assertThat(both.size()).isEqualTo(120 - partners.size());
        assertThat(partners.keySet()).anySatisfy(row -> assertThat(row).isNegative());
    }
}

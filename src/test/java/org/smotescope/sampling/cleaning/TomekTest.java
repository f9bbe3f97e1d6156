package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Linked;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Runs;

class TomekTest {
    /// Rows 1 and 5 are a link; 3 and 4 are a pair of one class; row 2 has row 5 as its nearest row
    /// but not the other way round.
    private static final Dataset DATASET = Line.of(Line.major(0.0, 1.0, 3.0, 20.0, 20.5), 1.4, 9.0);

    @Test
    void theEndOfALinkInAClassToCleanGoes() {
        Resampling result = Runs.of("tomek").on(DATASET);
        assertThat(Line.kept(result)).containsExactly(0, 2, 3, 4, 5, 6);
        assertThat(Line.reasons(result)).isEqualTo(Map.of(1, new Linked(5)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 1 of 5 rows of major."));
    }

    @Test
    void bothEndsGoWhereAllClassesAreCleaned() {
        Resampling result = Runs.of("tomek").strategy("all").on(DATASET);
        assertThat(Line.kept(result)).containsExactly(0, 2, 3, 4, 6);
        assertThat(Line.reasons(result)).isEqualTo(Map.of(1, new Linked(5), 5, new Linked(1)));
    }

    @Test
    void onlyTheNamedClassIsCleaned() {
        Resampling result = Runs.of("tomek").strategy("[minor]").on(DATASET);
        assertThat(Line.reasons(result)).isEqualTo(Map.of(5, new Linked(1)));
    }

    @Test
    void bothModesKeepTheOrderOfTheFile() {
        for (Mode mode : Mode.values()) {
            Dataset mixed = DATASET.select(new int[] {6, 0, 5, 1, 4, 2, 3});
            assertThat(Line.kept(Runs.of("tomek").mode(mode).on(mixed)))
                    .containsExactly(0, 1, 2, 4, 5, 6);
        }
    }

    @Test
    void nothingToRemoveIsSaid() {
        Resampling result = Runs.of("tomek").on(Line.of(Line.major(0.0, 0.1), 5.0, 5.1));
        assertThat(result.size()).isEqualTo(4);
        assertThat(result.notes())
                .containsExactly(Note.info("Tomek links removed nothing: no row breaks its rule."));
    }

    @Test
    void equalRowsOfDifferentClassesAreALink() {
        Resampling result = Runs.of("tomek").on(Line.of(Line.major(0.0, 1.0, 2.0), 1.0, 9.0));
        assertThat(Line.reasons(result)).isEqualTo(Map.of(1, new Linked(3)));
    }

    @Test
    void progressIsThatOfTheSearch() {
        List<Double> reports = new ArrayList<>();
        Runs.of("tomek").on(DATASET, new ExactSearch(1), fraction -> !reports.add(fraction));
        assertThat(reports).isSorted().hasSizeGreaterThan(3).last().isEqualTo(1.0);
    }
}

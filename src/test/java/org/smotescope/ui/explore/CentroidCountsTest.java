package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.form.Figures;

/// Rows that stand for clusters are counted alike everywhere.
class CentroidCountsTest {
    private final Director director = Told.director(plan -> plan.withSampler("cluster-centroids"));
    private final Sight sight = director.sight();
    private final int removed = sight.removed().size();
    private final int added = sight.added();

    private List<Integer> counts(Frame frame) {
        return Counts.at(sight.run().resampling(), frame.done());
    }

    @Test
    void theInspectorSaysHowManyAreGoneAndHowManyStandForThem() {
        assertThat(removed).isEqualTo(140);
        assertThat(added).isEqualTo(28);
        Inspection overview = OverviewText.of(sight, director.words());
        assertThat(overview.facts())
                .extracting(Fact::name, Fact::value, Fact::extra)
                .contains(
                        tuple("removed", "140", ""),
                        tuple("new rows in their place", "28", ""),
                        tuple("rows less", "112", "of 112 asked"));
        assertThat(overview.hints()).noneMatch(hint -> hint.contains("▲"));
        assertThat(overview.hints()).contains("Click a ◇ to see the rows of its cluster.");
    }

    @Test
    void theClassNeverGrows() {
        int large = sight.order().code(0);
        List<Double> stops = director.filmStops();
        double end = stops.getLast();
        int before = sight.rows().classes().counts()[large];
        for (double time = 0; time <= end; time += end / 200) {
            int now = counts(director.film(time)).get(large);
            assertThat(now).as("at %.0f ms", time).isLessThanOrEqualTo(before);
            before = now;
        }
        assertThat(counts(director.rest()).get(large)).isEqualTo(added);
        assertThat(counts(director.story(0).at(Double.MAX_VALUE)).get(large)).isLessThan(140);
    }

    @Test
    void theCounterCountsARowAsSoonAsItsCaptionSaysThatItIsMade() {
        List<Double> stops = director.filmStops();
        double end = director.timeline().millis();
        int seen = 0;
        for (double time = 0; time < end; time += end / 500) {
            String what = director.film(time).caption().what();
            if (what.endsWith(" is made.")) {
                seen++;
                assertThat(what).isEqualTo("New row " + director.progress(time) + " is made.");
            }
        }
        assertThat(seen).isPositive();
        assertThat(director.progress(0)).isEqualTo("0 of " + Figures.count(added));
        assertThat(director.progress(stops.getLast())).isEqualTo("140 of 140 gone");
    }
}

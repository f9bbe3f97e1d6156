package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.ui.explore.Timeline.Moment;
import org.smotescope.ui.explore.Timeline.Telling;

class TimelineTest {
    private final Timeline timeline = new Timeline(840, 2900);

    @Test
    void threeInFullSeventeenInShortTheRestAsOne() {
        assertThat(timeline.millis()).isEqualTo(3 * 2900 + 17 * 250 + 1000);
        assertThat(timeline.at(0)).isEqualTo(new Moment(Telling.FULL, 0, 0));
        assertThat(timeline.at(2900)).isEqualTo(new Moment(Telling.FULL, 0, 2900));
        assertThat(timeline.at(2901)).isEqualTo(new Moment(Telling.FULL, 1, 1));
        assertThat(timeline.at(8800)).isEqualTo(new Moment(Telling.SHORT, 3, 100));
        assertThat(timeline.at(12950)).isEqualTo(new Moment(Telling.SHORT, 19, 250));
        assertThat(timeline.at(13000)).isEqualTo(new Moment(Telling.GROUP, 20, 50));
        assertThat(timeline.at(99999)).isEqualTo(new Moment(Telling.GROUP, 20, 1000));
    }

    @Test
    void fewRowsNeedNoGroup() {
        assertThat(new Timeline(2, 1300).millis()).isEqualTo(2600);
        assertThat(new Timeline(5, 1300).at(4400)).isEqualTo(new Moment(Telling.SHORT, 4, 250));
    }

    @Test
    void stopsAtStagesThenAtRows() {
        Director director = Told.smote();
        assertThat(director.timeline().stops(director.story(0).stops()))
                .startsWith(0.0, 400.0, 800.0, 1400.0, 1800.0, 2600.0, 2900.0, 3300.0)
                .contains(8700.0, 8950.0, 12950.0)
                .endsWith(13950.0)
                .isSorted();
    }

    @Test
    void theFilmEndsWithAllRowsSeenFromAfar() {
        Director director = Told.smote();
        Frame end = director.film(director.timeline().millis());
        assertThat(end).isEqualTo(director.rest());
        assertThat(end.view()).isEqualTo(director.home());
        assertThat(end.caption().what()).isEqualTo("112 new rows between failed rows.");
        assertThat(director.film(13_700).view()).isEqualTo(director.home());
    }

    @Test
    void theFilmIsTheSameForwardsAndBackwards() {
        Director director = Told.smote();
        Director other = Told.smote();
        double millis = director.timeline().millis();
        for (double t = 0; t <= 12_950; t += 37) {
            Frame forth = director.film(t);
            Frame back = other.film(12_950 - t);
            assertThat(other.film(t).caption()).isEqualTo(forth.caption());
            assertThat(other.film(t).view()).isEqualTo(forth.view());
            assertThat(director.film(12_950 - t).done()).isEqualTo(back.done());
        }
        assertThat(millis).isGreaterThan(12_950);
    }
}

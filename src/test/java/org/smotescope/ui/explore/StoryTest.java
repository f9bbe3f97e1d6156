package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Viewport;

class StoryTest {
    private final Director director = Told.smote();
    private final Sight sight = director.sight();
    private final Story story = director.story(0);
    private final Origin.Interpolated origin =
            (Origin.Interpolated) sight.run().resampling().added().get(0);

    @Test
    void sixStagesTakeNearlyThreeSeconds() {
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Ring", "Neighbours", "Pick", "Walk", "Settle");
        assertThat(story.stages())
                .extracting(Stage::millis)
                .containsExactly(400.0, 400.0, 600.0, 400.0, 800.0, 300.0);
        assertThat(story.millis()).isEqualTo(2900);
        assertThat(story.openingMillis()).isEqualTo(1400);
    }

    @Test
    void theEndOfAStageBelongsToIt() {
        assertThat(story.stageAt(0)).isZero();
        assertThat(story.stageAt(400)).isZero();
        assertThat(story.stageAt(400.1)).isEqualTo(1);
        assertThat(story.stageAt(2900)).isEqualTo(5);
        assertThat(story.stageAt(9999)).isEqualTo(5);
    }

    @Test
    void captionsSayWhatHappensAndWhere() {
        String base = "row " + (sight.rows().fileRow(origin.base()) + 1);
        String neighbour = "row " + (sight.rows().fileRow(origin.neighbour()) + 1);
        String percent = Math.round(origin.gap() * 100) + " %";
        assertThat(story.at(1400).caption().what()).isEqualTo("Find its 5 nearest failed rows.");
        assertThat(story.at(1800).caption().what())
                .isEqualTo("Pick one at random: " + neighbour + ".");
        assertThat(story.at(2600).caption())
                .isEqualTo(
                        new Caption(
                                "Walk " + percent + " of the way.",
                                "From "
                                        + base
                                        + " towards "
                                        + neighbour
                                        + "; the gap is drawn at random."));
        assertThat(story.at(2900).caption().what()).isEqualTo("New row 1 of 112 is made.");
    }

    @Test
    void theDiamondStopsWhereTheNewRowLies() {
        assertThat(items(2900, Item.Mark.class))
                .filteredOn(mark -> mark.row() != null && mark.row().layer().equals("new"))
                .singleElement()
                .satisfies(
                        mark -> {
                            assertThat(mark.x()).isEqualTo(sight.newX(0));
                            assertThat(mark.y()).isEqualTo(sight.newY(0));
                        });
    }

    @Test
    void neighboursCarryTheirRanksAndThePickedOneIsInverted() {
        assertThat(items(1400, Item.Badge.class))
                .extracting(Item.Badge::text)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(items(1800, Item.Badge.class))
                .filteredOn(badge -> badge.style() == Item.BadgeStyle.INVERTED)
                .extracting(Item.Badge::text)
                .containsExactly(Integer.toString(origin.rank() + 1));
    }

    @Test
    void threeTracesAreLeftOfTheWalk() {
        assertThat(items(2600, Item.Mark.class))
                .filteredOn(mark -> mark.strength() == Item.Strength.FAINT)
                .hasSize(3);
    }

    @Test
    void theBarGrowsWhenTheRowSettles() {
        assertThat(story.at(2600).done()).isZero();
        assertThat(story.at(2601).done()).isEqualTo(1);
    }

    @Test
    void theViewEasesToTheActorsAtEqualScales() {
        assertThat(story.at(0).view()).isEqualTo(director.home());
        Viewport close = story.at(400).view();
        assertThat(close.hasEqualScales()).isTrue();
        assertThat(close.scaleX()).isGreaterThan(director.home().scaleX());
        assertThat(close).isEqualTo(story.at(2900).view());
        for (CloseUp.Point actor : Stories.actors(sight, director.home(), 0)) {
            assertThat(close.holds(close.toPixelX(actor.x()), close.toPixelY(actor.y()))).isTrue();
        }
    }

    @Test
    void aFrameIsTheSameHoweverItsTimeWasReached() {
        List<Frame> forth =
                DoubleStream.iterate(0, t -> t <= 2900, t -> t + 16).mapToObj(story::at).toList();
        Story fresh = director.resized(Told.ROOM).story(0);
        for (int i = forth.size() - 1; i >= 0; i--) {
            assertThat(fresh.at(i * 16)).isEqualTo(forth.get(i));
        }
    }

    @Test
    void copiesAreTakenCopiedAndSettle() {
        Story copied = Told.director(plan -> plan.withSampler("random-over")).story(3);
        assertThat(copied.stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Copy", "Settle");
        Director shaken =
                Told.director(
                        plan -> plan.withSampler("random-over").withSetting("shrinkage", "1"));
        assertThat(shaken.story(3).stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Shake", "Settle");
        assertThat(shaken.story(3).at(1000).caption().what()).isEqualTo("Shake the copy.");
    }

    @Test
    void removedRowsAreToldTogether() {
        Director removing = Told.director(plan -> plan.withSampler("random-under"));
        Story story = removing.story(0);
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Draw", "Cross out", "Fade");
        long crosses =
                story.at(1000).drawing().items().stream()
                        .filter(Item.Cross.class::isInstance)
                        .count();
        assertThat(crosses).isEqualTo(112);
        assertThat(story.at(1600).drawing().items()).noneMatch(Item.Cross.class::isInstance);
        assertThat(story.at(1600).caption().what()).isEqualTo("112 rows are removed.");
    }

    @Test
    void noResamplingHasNothingToTell() {
        Director nothing = Told.director(plan -> plan.withSampler("none"));
        assertThat(nothing.hasStory()).isFalse();
        assertThat(nothing.rest().caption().what()).isEqualTo("Nothing to play.");
    }

    private <T extends Item> List<T> items(double millis, Class<T> type) {
        return story.at(millis).drawing().items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

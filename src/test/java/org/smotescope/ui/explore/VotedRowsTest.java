package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.SegmentStyle;

/// New rows of words, and of numbers and words, in the picture and beside it.
class VotedRowsTest {
    private final Director mixed = director("amount,height,", "smote-nc");
    private final Director words = director("", "smote-n");

    private static Director director(String numbers, String sampler) {
        StringBuilder text = new StringBuilder(numbers + "town,size,failed\n");
        for (int i = 0; i < 120; i++) {
            if (!numbers.isEmpty()) {
                text.append(i * 37 % 101 * 0.1).append(',').append(i * 53 % 97).append(',');
            }
            text.append("abcde".charAt(i * i % 5)).append(',').append("SML".charAt(i * 11 % 3));
            text.append(i % 5 == 0 ? ",yes\n" : ",no\n");
        }
        Table table = Fixtures.table(text.toString());
        Recipe recipe = Recipes.initial(table);
        Run run =
                new Runner(table)
                        .run(
                                recipe.withResample(recipe.resample().withSampler(sampler)),
                                Monitor.NONE);
        Sight.Axes axes = new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1));
        return new Director(Sight.of(run, axes, Monitor.NONE), Told.ROOM);
    }

    @Test
    void theNeighboursAreThoseThatVoted() {
        for (int i = 0; i < mixed.sight().added(); i++) {
            Origin.Voted voted = (Origin.Voted) mixed.sight().run().resampling().added().get(i);
            assertThat(mixed.sight().kin().of(voted.base()))
                    .extracting(Kin.Neighbour::row)
                    .containsExactlyElementsOf(voted.voters().toList());
        }
        for (int i = 0; i < words.sight().added(); i++) {
            Origin.Voted voted = (Origin.Voted) words.sight().run().resampling().added().get(i);
            assertThat(words.sight().kin().of(voted.base()))
                    .extracting(Kin.Neighbour::row)
                    .containsExactlyElementsOf(
                            voted.voters().toList().subList(1, voted.voters().size()));
        }
    }

    @Test
    void theEndShowsTheLinesToAllNeighboursAndTheirDistances() {
        Story story = mixed.story(0);
        Origin.Voted voted = (Origin.Voted) mixed.sight().run().resampling().added().get(0);
        assertThat(story.at(story.millis()).drawing().items())
                .filteredOn(Item.Segment.class::isInstance)
                .extracting(item -> ((Item.Segment) item).style())
                .filteredOn(SegmentStyle.DOTTED_1::equals)
                .hasSize(voted.voters().size() - 1);
        Inspection.Nearest nearest = new Inspector(mixed.sight(), mixed.words()).voters(voted);
        assertThat(nearest.hint()).isEqualTo("distance in all 4 columns, scaled");
        assertThat(nearest.lines())
                .extracting(line -> Double.parseDouble(line.distance()))
                .isSorted()
                .allMatch(distance -> distance > 0);
        assertThat(nearest.lines().getLast().share()).isEqualTo(1);
    }

    @Test
    void aRowOfWordsVotesForItselfAtDistanceNothing() {
        Origin.Voted voted = (Origin.Voted) words.sight().run().resampling().added().get(0);
        assertThat(words.sight().kin().voters(voted).getFirst().distance()).isZero();
        Story story = words.story(0);
        assertThat(story.at(story.millis()).drawing().items())
                .as("votes")
                .filteredOn(Item.Segment.class::isInstance)
                .hasSize(voted.voters().size());
    }

    @Test
    void everyRowIsRecomputed() {
        for (Director director : new Director[] {mixed, words}) {
            for (int i = 0; i < director.sight().added(); i++) {
                assertThat(Recomputed.isSame(director.sight().run(), i)).isTrue();
            }
        }
    }

    @Test
    void aRowOfWordsIsPlacedByItsWords() {
        Sight sight = words.sight();
        assertThat(sight.xs()).doesNotContain(Double.NaN);
        assertThat(sight.newXs()).doesNotContain(Double.NaN);
        for (int i = 0; i < sight.added(); i++) {
            double at = sight.newX(i);
            // Every new row has words of real ones; with two columns, most of them together.
            assertThat(sight.bounds().minX() - 1e-9).isLessThanOrEqualTo(at);
            assertThat(sight.bounds().maxX() + 1e-9).isGreaterThanOrEqualTo(at);
        }
    }
}

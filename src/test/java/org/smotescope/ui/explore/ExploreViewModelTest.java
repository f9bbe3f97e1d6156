package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.synth.Samples;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.RecipeChange;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.Selection;

class ExploreViewModelTest {
    private final LiveWorkspace workspace = Told.workspace();
    private final ExploreViewModel model =
            new ExploreViewModel(workspace, new ImmediateJobs(), new Selection());

    @BeforeEach
    void layOut() {
        model.viewProperty().set(model.viewProperty().get().placed(56, 40, 624, 458));
    }

    @Test
    void beginsAtTheNeighboursFullyShown() {
        assertThat(model.story().timeProperty().get()).isEqualTo(1400);
        assertThat(model.story().captionProperty().get().what())
                .isEqualTo("Find its 5 nearest failed rows.");
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 1 of 112");
        assertThat(model.inspectionProperty().get().title().state()).isEqualTo("being made");
        assertThat(model.story().scrubProperty().get().parts()).hasSize(6);
        assertThat(model.summaryProperty().get())
                .isEqualTo("168 training rows: 140 not failed, 28 failed; 112 new rows.");
    }

    @Test
    void playingIsTheSameAsScrubbing() {
        List<Drawing> played = new ArrayList<>();
        List<Viewport> views = new ArrayList<>();
        model.story().first();
        model.story().togglePlay();
        for (int i = 0; i < 28; i++) {
            model.story().advance(100);
            played.add(model.drawingProperty().get());
            views.add(model.viewProperty().get());
        }
        for (int i = 27; i >= 0; i--) {
            model.story().scrubTo((i + 1) * 100);
            assertThat(model.drawingProperty().get()).isEqualTo(played.get(i));
            assertThat(model.viewProperty().get()).isEqualTo(views.get(i));
        }
    }

    @Test
    void playStopsAtTheEndAndThenGoesOnWithTheNextRow() {
        model.story().togglePlay();
        model.story().advance(5_000);
        assertThat(model.story().playingProperty().get()).isFalse();
        assertThat(model.story().timeProperty().get()).isEqualTo(2900);
        assertThat(model.inspectionProperty().get().title().state()).isEqualTo("made");
        model.story().togglePlay();
        assertThat(model.story().playingProperty().get()).isTrue();
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 2 of 112");
    }

    @Test
    void stepsGoFromStageToStageAndFromRowToRow() {
        model.story().next();
        assertThat(model.story().timeProperty().get()).isEqualTo(1800);
        model.story().back();
        model.story().back();
        assertThat(model.story().timeProperty().get()).isEqualTo(800);
        model.story().last();
        model.story().next();
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 2 of 112");
        assertThat(model.story().timeProperty().get()).isEqualTo(400);
        model.story().first();
        model.story().back();
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 1 of 112");
        assertThat(model.story().timeProperty().get()).isEqualTo(2900);
    }

    @Test
    void theBarsFollowTheTimelinePlayedOrPaused() {
        assertThat(model.shownCountsProperty().get()).isEmpty();
        model.story().togglePlay();
        model.story().advance(100);
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
        model.story().pause();
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
        model.story().last();
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 29);
        model.story().back();
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
    }

    @Test
    void anotherRecipeShowsItsOutcome() {
        model.story().next();
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        assertThat(model.shownCountsProperty().get()).isEmpty();
        model.story().scrubTo(2_900);
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 29);
        model.showOutcome();
        assertThat(model.shownCountsProperty().get()).isEmpty();
    }

    @Test
    void turnsToTheFirstRowThatIsRemoved() {
        assertThat(model.turnToRemoved()).isFalse();
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler("enn")));
        assertThat(model.turnToRemoved()).isTrue();
        assertThat(model.story().scrubProperty().get().parts())
                .extracting(Scrub.Part::name)
                .containsExactly("Circle", "Why", "Cross out", "Fade");
    }

    @Test
    void barsAndLegendFollowARemoval() {
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-under")));
        for (Mode mode : Mode.values()) {
            model.modeProperty().set(mode);
            model.story().scrubTo(400);
            assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
            assertThat(model.legendProperty().get())
                    .extracting(LegendLine::words)
                    .containsExactly("not failed 140", "failed 28");
            model.story().scrubTo(1_000);
            assertThat(model.shownCountsProperty().get()).containsExactly(140, 28);
            assertThat(model.legendProperty().get())
                    .contains(new LegendLine(Sign.CROSSED, 0, "removed 112, crossed out"));
            model.story().scrubTo(1_500);
            assertThat(model.shownCountsProperty().get()).containsExactly(28, 28);
            assertThat(model.legendProperty().get())
                    .contains(new LegendLine(Sign.REMOVED, 0, "removed 112, in grey"));
        }
        model.story().last();
        assertThat(model.shownCountsProperty().get()).isEmpty();
    }

    @Test
    void allRowsBeginWithEverythingMade() {
        model.modeProperty().set(Mode.ALL_ROWS);
        assertThat(model.story().progressProperty().get()).isEqualTo("112 of 112");
        assertThat(model.story().captionProperty().get().what())
                .isEqualTo("112 new rows between failed rows.");
        assertThat(model.inspectionProperty().get().title().words())
                .isEqualTo("What was asked, what was made");
        assertThat(model.legendProperty().get())
                .extracting(LegendLine::words)
                .containsExactly("not failed 140", "failed 28", "new 112");
        model.story().togglePlay();
        assertThat(model.story().timeProperty().get()).isZero();
        assertThat(model.story().progressProperty().get()).isEqualTo("0 of 112");
        model.story().advance(3_000);
        assertThat(model.shownCountsProperty().get()).containsExactly(140, 29);
    }

    @Test
    void aNewRowThatIsPickedIsTold() {
        model.pick(new RowId("new", 6));
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 7 of 112");
        model.modeProperty().set(Mode.ALL_ROWS);
        model.pick(new RowId("new", 8));
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 9 of 112");
        assertThat(model.drawingProperty().get().items()).anyMatch(Item.Ring.class::isInstance);
        model.modeProperty().set(Mode.ONE_ROW);
        model.clearSelection();
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 9 of 112");
    }

    @Test
    void anotherKUpdatesTheNeighboursAndKeepsRowTimeAndView() {
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "4")));
        assertThat(model.story().captionProperty().get().what())
                .isEqualTo("Find its 4 nearest failed rows.");
        assertThat(model.story().timeProperty().get()).isEqualTo(1400);
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 1 of 112");
        assertThat(
                        model.drawingProperty().get().items().stream()
                                .filter(Item.Badge.class::isInstance))
                .hasSize(4);
    }

    @Test
    void moreNeighboursComeIntoSight() {
        Viewport room = model.viewProperty().get();
        // Laying out again rounds the last digits; that is not the user.
        model.viewProperty().set(room.pannedBy(1e-9, 0));
        for (String k : List.of("7", "15", "27", "5")) {
            workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", k)));
            Viewport view = model.viewProperty().get();
            assertThat(model.drawingProperty().get().items())
                    .filteredOn(Item.Badge.class::isInstance)
                    .hasSize(Integer.parseInt(k))
                    .map(Item.Badge.class::cast)
                    .allMatch(at -> view.holds(view.toPixelX(at.x()), view.toPixelY(at.y())));
        }
    }

    @Test
    void theMapIsHiddenWhereThePlotShowsEverything() {
        assertThat(model.map().shownProperty().get()).isTrue();
        Viewport close = model.viewProperty().get();
        model.story().scrubTo(0);
        assertThat(model.map().shownProperty().get()).isFalse();
        model.viewProperty().set(close);
        assertThat(model.map().shownProperty().get()).isTrue();
        assertThat(model.map().closeUpProperty().get().view()).isEqualTo(close);
        model.viewProperty().set(close.zoomedAt(300, 300, 0.01));
        assertThat(model.map().shownProperty().get()).isFalse();
    }

    @Test
    void aViewThatTheUserMovedStays() {
        Viewport moved = model.viewProperty().get().pannedBy(30, 10);
        model.viewProperty().set(moved);
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        assertThat(model.viewProperty().get()).isEqualTo(moved);
        model.fit();
        assertThat(model.viewProperty().get()).isNotEqualTo(moved);
    }

    @Test
    void anotherAmountKeepsTheRowWhereItExists() {
        model.pick(new RowId("new", 50));
        workspace.change(
                recipe ->
                        recipe.withResample(
                                recipe.resample().withStrategy(SamplingStrategy.parse("0.4"))));
        assertThat(model.inspectionProperty().get().title().words()).isEqualTo("New row 28 of 28");
    }

    @Test
    void aProblemLeavesTheLastGoodPicture() {
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "60")));
        assertThat(model.stripProperty().get()).isEqualTo(Strip.CLEAR);
        assertThat(model.story().captionProperty().get().what())
                .isEqualTo("Find its 5 nearest failed rows.");
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "27")));
        assertThat(model.stripProperty().get()).isEqualTo(Strip.CLEAR);
        assertThat(model.story().captionProperty().get().what())
                .isEqualTo("Find its 27 nearest failed rows.");
    }

    @Test
    void aRowThatTheFilmTellsInFullHasTheLegendOfItsStory() {
        model.modeProperty().set(Mode.ALL_ROWS);
        List<Sign> all = signs();
        assertThat(all).doesNotContain(Sign.BASE, Sign.OTHERS);

        model.story().scrubTo(2_000);

        assertThat(signs()).containsExactly(Sign.BASE, Sign.NEIGHBOUR, Sign.NEW, Sign.OTHERS);
        model.story().last();
        assertThat(signs()).isEqualTo(all);
    }

    private List<Sign> signs() {
        return model.legendProperty().get().stream().map(LegendLine::sign).toList();
    }

    @Test
    void theInspectorTellsNoMoreThanTheStoryHas() {
        String known = neighbour();
        assertThat(known).startsWith("row ");
        model.story().back();
        assertThat(neighbour()).isEqualTo("–");
        Inspection early = model.inspectionProperty().get();
        assertThat(early.gap()).isEmpty();
        assertThat(requireNonNull(early.columns()).lines())
                .allMatch(line -> line.result().equals("–"));
        assertThat(requireNonNull(early.nearest()).lines())
                .noneMatch(near -> near.choice() == Inspection.Choice.PICKED);
        model.story().next();
        assertThat(neighbour()).isEqualTo("–");
        model.story().next();
        assertThat(neighbour()).isEqualTo(known);
        model.story().last();
        assertThat(neighbour()).isEqualTo(known);
        model.story().first();
        model.pick(new RowId("new", 50));
        assertThat(neighbour()).startsWith("row ");
    }

    private String neighbour() {
        return model.inspectionProperty().get().facts().get(1).value();
    }

    @Test
    void nothingMadeIsSaid() {
        workspace.change(
                recipe ->
                        recipe.withResample(
                                recipe.resample()
                                        .withStrategy(SamplingStrategy.parse("no=140,yes=28"))));
        assertThat(model.stripProperty().get()).isInstanceOf(Strip.Notice.class);
        assertThat(model.story().captionProperty().get().what()).isEqualTo("No rows were made.");
        assertThat(model.story().scrubProperty().get().parts()).isEmpty();
        model.story().togglePlay();
        assertThat(model.story().playingProperty().get()).isFalse();
    }

    @Test
    void columnsThatStayOutAreSaidWithTheSamplerThatTakesThem() {
        workspace.open(Samples.source("pump-failures.csv"));
        assertThat(model.stripProperty().get())
                .isEqualTo(
                        new Strip.Notice(
                                "SMOTE takes numbers only: site stays out of distances and of both"
                                        + " models (4 of 5 columns are used).",
                                List.of(new Mend("use smote-nc", "resample.sampler", "smote-nc"))));

        model.notices().apply(new Mend("use smote-nc", "resample.sampler", "smote-nc"));

        assertThat(model.stripProperty().get()).isEqualTo(Strip.CLEAR);
    }

    @Test
    void aNoticeThatWasClosedDoesNotComeBackWithTheSameWords() {
        workspace.open(Samples.source("pump-failures.csv"));
        model.notices().dismiss();
        assertThat(model.stripProperty().get()).isEqualTo(Strip.CLEAR);
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        assertThat(model.stripProperty().get()).isEqualTo(Strip.CLEAR);
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler("adasyn")));
        assertThat(model.stripProperty().get()).isInstanceOf(Strip.Notice.class);
    }

    @Test
    void everySamplerCanBeToldAndStepped() {
        for (String sampler : List.of("none", "random-over", "random-under", "smote")) {
            workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler(sampler)));
            for (Mode mode : Mode.values()) {
                model.modeProperty().set(mode);
                model.story().first();
                for (int i = 0; i < 40; i++) {
                    model.story().next();
                }
                model.story().togglePlay();
                model.story().advance(700);
                assertThat(model.story().captionProperty().get().what()).isNotEmpty();
            }
            model.modeProperty().set(Mode.ONE_ROW);
        }
    }

    @Test
    void axesStayThroughRuns() {
        PlotAxis b = new PlotAxis.Feature(1, "b");
        assertThat(model.axes().choicesProperty().get()).hasSize(5).contains(b);
        model.axes().acrossProperty().set(b);
        assertThat(model.axes().label(b)).isEqualTo("b");
        assertThat(model.axes().label(new PlotAxis.Component(0)))
                .matches("PCA 1 · \\d+ % of spread");
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        assertThat(model.axes().acrossProperty().get()).isEqualTo(b);
    }

    @Test
    void hoveringSaysTheRowAndItsFields() {
        assertThat(model.describe(new RowId("rows", 0)).getFirst())
                .matches("row \\d+ · ((not )?failed)");
        assertThat(model.describe(new RowId("rows", 0))).hasSize(4);
        assertThat(model.describe(new RowId("new", 0)).getFirst()).isEqualTo("new row 1 · failed");
    }

    @Test
    void reducedMotionGoesInStills() {
        model.story().reducedMotionProperty().set(true);
        model.story().togglePlay();
        assertThat(model.story().playingProperty().get()).isFalse();
        assertThat(model.story().timeProperty().get()).isEqualTo(1800);
    }

    @Test
    void staleNamesBothRecipes() {
        var recipe = java.util.Objects.requireNonNull(workspace.recipe().get());
        assertThat(
                        RecipeChange.between(
                                        recipe,
                                        recipe.withResample(
                                                recipe.resample().withSetting("k", "7")))
                                .computing())
                .isEqualTo("From k = 5. Computing k = 7…");
        assertThat(
                        RecipeChange.between(
                                        recipe,
                                        recipe.withResample(
                                                recipe.resample().withSampler("random-over")))
                                .computing())
                .isEqualTo("From SMOTE. Computing Random over-sampling…");
    }
}

package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.selection.Selection;

/// Rows that are singled out among all rows.
class RowFilterTest {
    private static final Area EVERYWHERE = new Area.Box(new Bounds(-1e9, 1e9, -1e9, 1e9));

    private final LiveWorkspace workspace = Told.workspace();
    private final Run run = workspace.run().get();
    private final Selection selection = new Selection();
    private final ExploreViewModel model =
            new ExploreViewModel(workspace, new ImmediateJobs(), selection);
    private final RowFilter filter = model.layers().filter();

    @BeforeEach
    void showAllRows() {
        model.modeProperty().set(Mode.ALL_ROWS);
    }

    /// The rows of a layer that are drawn in colour.
    private int[] coloured(String layer) {
        return model.drawingProperty().get().marks().stream()
                .filter(marks -> marks.layer().equals(layer))
                .map(marks -> marks.only((kind, look) -> kind.dimmed() != kind))
                .flatMapToInt(marks -> IntStream.range(0, marks.count()).map(marks::row))
                .sorted()
                .toArray();
    }

    private int drawn(String layer) {
        return model.drawingProperty().get().marks().stream()
                .filter(marks -> marks.layer().equals(layer))
                .mapToInt(Marks::count)
                .sum();
    }

    private int[] rows(RowType type, int m) {
        Sight sight =
                Sight.of(
                        run,
                        new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1)),
                        Monitor.NONE);
        Evidence.RowTypes types = TypesOver.types(sight, m, Monitor.NONE).getFirst();
        return IntStream.range(0, types.rows().size())
                .filter(i -> types.type(i) == type)
                .map(types.rows()::get)
                .toArray();
    }

    private int[] wrong(MatrixCell.Model judge) {
        double threshold = run.thresholds(run.recipe().decide().rule()).after();
        return IntStream.of(0, 1)
                .mapToObj(code -> MatrixCell.of(judge, code, 1 - code))
                .flatMapToInt(cell -> CellRows.of(run, cell, threshold).rows().stream())
                .sorted()
                .toArray();
    }

    private void single(Only only) {
        filter.wantedProperty(only).set(true);
    }

    @Test
    void rowsOfATypeStayInColourAndAllOthersTurnGrey() {
        Drawing before = model.drawingProperty().get();
        single(Only.DANGER);
        int[] danger = rows(RowType.DANGER, 10);
        assertThat(coloured(Crowd.ROWS)).isNotEmpty().containsExactly(danger);
        assertThat(coloured(Crowd.NEW)).isEmpty();
        assertThat(drawn(Crowd.ROWS)).isEqualTo(run.prepared().train().size());
        assertThat(drawn(Crowd.NEW)).isEqualTo(run.resampling().added().size());
        assertThat(filter.wordsProperty().get())
                .isEqualTo(
                        "Only rows in danger: "
                                + danger.length
                                + " of "
                                + run.prepared().train().size()
                                + " training rows, by their 10 nearest.");
        filter.clear();
        assertThat(filter.wordsProperty().get()).isEmpty();
        assertThat(model.drawingProperty().get().items()).isEqualTo(before.items());
    }

    @Test
    void followsTheNumberOfNearestRows() {
        single(Only.SAFE);
        assertThat(coloured(Crowd.ROWS)).containsExactly(rows(RowType.SAFE, 10));
        model.layers().over().mProperty().set(1);
        assertThat(coloured(Crowd.ROWS)).containsExactly(rows(RowType.SAFE, 1));
        assertThat(rows(RowType.SAFE, 1)).isNotEqualTo(rows(RowType.SAFE, 10));
    }

    @Test
    void testRowsThatTheModelGetsWrongAreThoseOfTheMatrix() {
        single(Only.WRONG_AFTER);
        int[] wrong = wrong(MatrixCell.Model.AFTER);
        assertThat(coloured(TestSpot.TEST)).isNotEmpty().containsExactly(wrong);
        assertThat(coloured(Crowd.ROWS)).isEmpty();
        assertThat(filter.wordsProperty().get())
                .isEqualTo(
                        "Only test rows misclassified after resampling: "
                                + wrong.length
                                + " of "
                                + run.prepared().test().size()
                                + " test rows.");
        assertThat(model.legendProperty().get())
                .anyMatch(line -> line.words().startsWith("test, not failed, judged wrong "));
        single(Only.WRONG_BEFORE);
        assertThat(coloured(TestSpot.TEST))
                .containsExactly(
                        IntStream.concat(
                                        Arrays.stream(wrong),
                                        Arrays.stream(wrong(MatrixCell.Model.BEFORE)))
                                .distinct()
                                .sorted()
                                .toArray());
    }

    @Test
    void shownTestRowsThatTheModelGetsRightTurnGrey() {
        model.layers().over().wantedProperty(Over.TEST).set(true);
        single(Only.WRONG_AFTER);
        assertThat(drawn(TestSpot.TEST)).isEqualTo(run.prepared().test().size());
        assertThat(coloured(TestSpot.TEST)).containsExactly(wrong(MatrixCell.Model.AFTER));
    }

    @Test
    void anotherThresholdJudgesOtherRowsWrong() {
        single(Only.WRONG_AFTER);
        int[] before = coloured(TestSpot.TEST);
        workspace.change(recipe -> recipe.withThreshold(0.99));
        assertThat(coloured(TestSpot.TEST)).isNotEqualTo(before);
    }

    @Test
    void trainingRowsOrTestRowsAreSingledOutNeverBoth() {
        single(Only.SAFE);
        single(Only.NOISE);
        single(Only.WRONG_AFTER);
        assertThat(List.of(Only.values()))
                .filteredOn(only -> filter.wantedProperty(only).get())
                .containsExactly(Only.WRONG_AFTER);
    }

    @Test
    void aBoxChoosesOfTheRowsInColourOnly() {
        single(Only.DANGER);
        int[] danger = coloured(Crowd.ROWS);
        model.gathering().select(EVERYWHERE, Combine.REPLACE);
        assertThat(selection.picked().orElseThrow().training()).containsExactly(danger);
        assertThat(selection.picked().orElseThrow().added()).isEmpty();
    }

    @Test
    void singlingOutTurnsToAllRowsAndAStoryHasAllItsActors() {
        model.modeProperty().set(Mode.ONE_ROW);
        Drawing story = model.drawingProperty().get();
        single(Only.DANGER);
        assertThat(model.modeProperty().get()).isEqualTo(Mode.ALL_ROWS);
        model.modeProperty().set(Mode.ONE_ROW);
        assertThat(filter.wordsProperty().get()).isEmpty();
        assertThat(model.drawingProperty().get().marks()).hasSameSizeAs(story.marks());
    }

    @Test
    void marksThatStayStayTheSameObjects() {
        single(Only.DANGER);
        List<Marks> first = model.drawingProperty().get().marks();
        model.showOutcome();
        List<Marks> second = model.drawingProperty().get().marks();
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }
}

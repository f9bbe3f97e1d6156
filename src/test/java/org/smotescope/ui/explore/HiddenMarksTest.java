package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// What the legend hides, and looking for rows by number.
class HiddenMarksTest {
    private static final Area EVERYWHERE = new Area.Box(new Bounds(-1e9, 1e9, -1e9, 1e9));

    private final LiveWorkspace workspace = Told.workspace();
    private final Selection selection = new Selection();
    private final ExploreViewModel model =
            new ExploreViewModel(workspace, new ImmediateJobs(), selection);

    @BeforeEach
    void showAllRows() {
        model.viewProperty().set(model.viewProperty().get().placed(56, 40, 624, 458));
        model.modeProperty().set(Mode.ALL_ROWS);
    }

    private LegendLine line(Sign sign, int look) {
        return model.legendProperty().get().stream()
                .filter(line -> line.sign() == sign && line.look() == look)
                .findFirst()
                .orElseThrow();
    }

    private long drawn(String layer) {
        return model.drawingProperty().get().marks().stream()
                .filter(marks -> marks.layer().equals(layer))
                .mapToLong(Marks::count)
                .sum();
    }

    private int made() {
        return workspace.run().get().resampling().added().size();
    }

    private int training() {
        return workspace.run().get().prepared().train().size();
    }

    @Test
    void aHiddenClassIsNeitherDrawnNorChosen() {
        LegendLine majority = line(Sign.ROW, 0);
        int largest = 0;
        for (int count : workspace.run().get().prepared().train().classes().counts()) {
            largest = Math.max(largest, count);
        }
        model.layers().hidden().toggle(majority);
        assertThat(drawn(Crowd.ROWS)).isEqualTo(training() - largest);
        assertThat(drawn(Crowd.NEW)).isEqualTo(made());

        model.gathering().select(EVERYWHERE, Combine.REPLACE);
        PickedRows chosen = selection.picked().orElseThrow();
        assertThat(chosen.training()).hasSize(training() - largest);
        assertThat(chosen.added()).hasSize(made());

        selection.clear();
        model.layers().hidden().toggle(majority);
        assertThat(drawn(Crowd.ROWS)).isEqualTo(training());
    }

    @Test
    void aHiddenClassStaysHiddenAndListedWhileRowsAreChosen() {
        LegendLine majority = line(Sign.ROW, 0);
        model.layers().hidden().toggle(majority);
        model.layers().over().wantedProperty(Over.TYPES).set(true);
        long rows = drawn(Crowd.ROWS);
        model.layers().hidden().toggle(line(Sign.ROW, 1));

        model.gathering().select(EVERYWHERE, Combine.REPLACE);

        assertThat(selection.picked()).isPresent();
        assertThat(rows).isPositive();
        assertThat(drawn(Crowd.ROWS)).isZero();
        assertThat(drawn(Crowd.TYPES)).isZero();
        assertThat(line(Sign.ROW, 0)).isEqualTo(majority);
        assertThat(model.layers().hidden().canHide(majority)).isTrue();
        assertThat(model.legendProperty().get().stream().map(LegendLine::sign))
                .containsOnlyOnce(Sign.NEW, Sign.OTHERS);
        model.layers().hidden().clear();
        assertThat(drawn(Crowd.ROWS)).isGreaterThanOrEqualTo(training());
        assertThat(drawn(Crowd.TYPES)).isPositive();
    }

    @Test
    void newRowsAreHiddenAndShownAgain() {
        model.layers().hidden().toggle(line(Sign.NEW, line(Sign.NEW, 1).look()));
        assertThat(drawn(Crowd.NEW)).isZero();
        assertThat(model.layers().hidden().isHidden(line(Sign.NEW, 1))).isTrue();
        model.layers().hidden().clear();
        assertThat(drawn(Crowd.NEW)).isEqualTo(made());
    }

    @Test
    void aStoryHasAllItsActors() {
        model.layers().hidden().toggle(line(Sign.NEW, 1));
        model.layers().hidden().toggle(line(Sign.ROW, 0));
        model.modeProperty().set(Mode.ONE_ROW);
        assertThat(drawn(Crowd.ROWS)).isEqualTo(training());
        assertThat(model.legendProperty().get()).noneMatch(model.layers().hidden()::canHide);
    }

    @Test
    void marksThatStayStayTheSameObjects() {
        model.layers().hidden().toggle(line(Sign.ROW, 0));
        List<Marks> first = model.drawingProperty().get().marks();
        model.showOutcome();
        List<Marks> second = model.drawingProperty().get().marks();
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }

    @Test
    void rowsAreFoundByTheirNumber() {
        int fileRow = workspace.run().get().prepared().train().fileRow(3) + 1;
        int testRow = workspace.run().get().prepared().test().fileRow(0) + 1;

        assertThat(model.finder().find(" " + fileRow)).isEmpty();
        assertThat(model.inspectionProperty().get().title().words()).contains("" + fileRow);
        assertThat(model.finder().find("new 2")).isEmpty();
        assertThat(model.inspectionProperty().get().title().words()).contains("2");
        assertThat(model.finder().find("" + testRow))
                .isEqualTo("Row " + testRow + " is one of the test rows, put away.");
        assertThat(model.finder().find("0")).startsWith("The file has rows 1 to ");
        assertThat(model.finder().find("new 999999999")).startsWith("New rows are numbered 1 to ");
        assertThat(model.finder().find("x")).startsWith("Type the number of a row");
    }

    @Test
    void aFoundRowIsBroughtIntoSight() {
        int fileRow = workspace.run().get().prepared().train().fileRow(3) + 1;
        model.viewProperty().set(model.viewProperty().get().pannedBy(5000, 0));
        model.finder().find("" + fileRow);
        assertThat(
                        model.drawingProperty().get().marks().stream()
                                .filter(marks -> marks.layer().equals(Crowd.ROWS))
                                .anyMatch(
                                        marks ->
                                                model.viewProperty()
                                                        .get()
                                                        .holds(
                                                                model.viewProperty()
                                                                        .get()
                                                                        .toPixelX(marks.x(3)),
                                                                model.viewProperty()
                                                                        .get()
                                                                        .toPixelY(marks.y(3)))))
                .isTrue();
    }

    @Test
    void keysLeadToTheBaseAndFromNeighbourToNeighbour() {
        Sight sight =
                Sight.of(
                        workspace.run().get(),
                        new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1)),
                        Monitor.NONE);
        RowId made = new RowId(Crowd.NEW, 0);
        int base = workspace.run().get().resampling().added().base(0);
        List<Kin.Neighbour> neighbours = sight.kin().of(base);

        assertThat(model.finder().baseOf(made)).contains(Sight.id(base));
        RowId at = made;
        for (int i = 0; i < neighbours.size() + 1; i++) {
            at = model.finder().neighbourOf(at).orElseThrow();
            assertThat(at).isEqualTo(Sight.id(neighbours.get(i % neighbours.size()).row()));
        }
    }
}

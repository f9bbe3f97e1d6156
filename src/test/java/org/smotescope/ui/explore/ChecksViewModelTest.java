package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

class ChecksViewModelTest {
    private static final String LANE = "diagnosis";
    private static final CheckKey INVADED = CheckKey.of(1, Kind.INVADED);

    private final LiveWorkspace workspace = Told.workspace();
    private final Selection selection = new Selection();
    private final HandJobs jobs = new HandJobs();
    private final ChecksViewModel model = new ChecksViewModel(workspace, jobs, selection);

    private Run run() {
        return requireNonNull(workspace.run().get());
    }

    private Checks checks() {
        return model.checksProperty().get();
    }

    private void resample(String k) {
        workspace.change(r -> r.withResample(r.resample().withSetting("k", k)));
    }

    private void judged() {
        model.show(run());
        jobs.finish(LANE);
    }

    @Test
    void nothingIsComputedForWhatIsNotInSight() {
        assertThat(jobs.waiting(LANE)).isNull();
        assertThat(checks()).isEqualTo(Checks.NONE);
    }

    @Test
    void everyFigureHasALineWithHowManyRowsItCounts() {
        model.show(run());
        assertThat(checks().age()).isEqualTo(Checks.Age.EARLIER);
        assertThat(checks().groups()).isEmpty();
        assertThat(checks().note()).isEqualTo("Computing… 0 %");

        jobs.finish(LANE);

        assertThat(checks().age()).isEqualTo(Checks.Age.CURRENT);
        assertThat(checks().note()).isEmpty();
        Checks.Group group = checks().groups().getFirst();
        assertThat(group.title()).isEqualTo("failed: 112 new rows beside 28 original ones");
        assertThat(group.lines())
                .extracting(line -> line.key().kind())
                .containsExactly(Kind.values());
        assertThat(group.lines()).allSatisfy(line -> assertThat(line.of()).matches(".*[0-9].*"));
        assertThat(checks().line(CheckKey.of(1, Kind.DISTANCE)).orElseThrow().value())
                .matches("0\\.\\d\\d ×");
        Checks.Line uses = checks().line(CheckKey.of(1, Kind.OVERUSED)).orElseThrow();
        assertThat(uses.value()).isEqualTo("0.0 %");
        assertThat(uses.of()).isEqualTo("28 rows evenly used");
        assertThat(checks().line(CheckKey.of(1, Kind.DRIFT)).orElseThrow().value())
                .matches("KS 0\\.\\d{3}");
    }

    @Test
    void theLastFiguresStayMarkedUntilTheNextOnesAreThere() {
        judged();
        Checks before = checks();
        resample("3");
        model.show(run());

        assertThat(checks().age()).isEqualTo(Checks.Age.EARLIER);
        assertThat(checks().groups()).isEqualTo(before.groups());
        assertThat(checks().note()).startsWith("Computing");
        model.toggle(INVADED);
        assertThat(selection.rows()).as("rows of an earlier run").isEmpty();

        jobs.finish(LANE);
        assertThat(checks().age()).isEqualTo(Checks.Age.CURRENT);
        assertThat(checks().groups()).isNotEqualTo(before.groups());
    }

    @Test
    void whatIsLeftIsGivenUp() {
        model.show(run());
        assertThat(jobs.waiting(LANE)).isNotNull();

        model.show(null);

        assertThat(jobs.waiting(LANE)).isNull();
        assertThat(checks()).isEqualTo(Checks.NONE);
    }

    @Test
    void aFailureIsToldAndNotTriedAgain() {
        model.show(run());
        jobs.job(LANE).fail(new OutOfMemoryError());

        assertThat(checks().note()).startsWith("Not computed: the data do not fit into memory");
        model.show(null);
        model.show(run());
        assertThat(jobs.waiting(LANE)).isNull();
    }

    @Test
    void anotherThresholdNeedsNoOtherFigures() {
        judged();
        workspace.change(recipe -> recipe.withThreshold(0.2));
        model.show(run());

        assertThat(jobs.waiting(LANE)).isNull();
        assertThat(checks().age()).isEqualTo(Checks.Age.CURRENT);
    }

    @Test
    void theRowsOfAFigureAreChosenAndLetGoOf() {
        judged();
        CheckKey drift = CheckKey.of(1, Kind.DRIFT);
        Figure.Found found = (Figure.Found) checks().line(drift).orElseThrow().figure();

        model.toggle(drift);

        PickedRows picked = selection.picked().orElseThrow();
        assertThat(picked.references().toList())
                .containsExactlyInAnyOrderElementsOf(found.rows().toList());
        assertThat(checks().chosen()).isEqualTo(drift);
        assertThat(checks().line(drift).orElseThrow().fold()).isEqualTo(Checks.Fold.OPEN);
        assertThat(model.isChosen()).isTrue();

        model.toggle(drift);

        assertThat(selection.rows()).isEmpty();
        assertThat(checks().chosen()).isNull();
        assertThat(checks().line(drift).orElseThrow().fold()).isEqualTo(Checks.Fold.CLOSED);
    }

    @Test
    void aColumnOfTheDriftChoosesItsOwnRows() {
        judged();
        CheckKey drift = CheckKey.of(1, Kind.DRIFT);
        Figure.Found found = (Figure.Found) checks().line(drift).orElseThrow().figure();
        var columns = ((Figure.Detail.Drift) found.detail()).columns();
        var last = columns.getLast();

        model.toggle(drift.part(last.feature()));

        assertThat(selection.picked().orElseThrow().references().toList())
                .containsExactlyInAnyOrderElementsOf(last.rows(run().resampling(), 1).toList());
        assertThat(checks().chosen()).isEqualTo(drift.part(last.feature()));
    }

    @Test
    void aFigureWithoutRowsShowsItsDetailOnly() {
        judged();
        CheckKey copies = CheckKey.of(1, Kind.DUPLICATES);
        model.toggle(copies);
        assertThat(selection.rows()).isEmpty();
        assertThat(checks().line(copies).orElseThrow().fold()).isEqualTo(Checks.Fold.OPEN);
        model.toggle(copies);
        assertThat(checks().line(copies).orElseThrow().fold()).isEqualTo(Checks.Fold.CLOSED);
    }

    @Test
    void rowsChosenElsewhereAreNotThoseOfACheck() {
        judged();
        model.toggle(CheckKey.of(1, Kind.DRIFT));
        selection.choose(PickedRows.of(run(), "in the box", org.smotescope.data.Ints.of(1, 2)));

        assertThat(checks().chosen()).isNull();
        assertThat(model.isChosen()).isFalse();
    }

    @Test
    void theChosenFigureFollowsTheRun() {
        judged();
        CheckKey drift = CheckKey.of(1, Kind.DRIFT);
        model.toggle(drift);
        resample("3");
        model.turnTo(run());
        assertThat(selection.rows()).isEmpty();
        model.show(run());
        jobs.finish(LANE);

        assertThat(selection.picked().orElseThrow().run()).isSameAs(run());
        assertThat(checks().chosen()).isEqualTo(drift);
    }

    @Test
    void aClusterThatIsNoMoreHasNoRows() {
        judged();
        model.toggle(new CheckKey(1, Kind.BRIDGING, 7));
        assertThat(selection.picked().map(PickedRows::size).orElse(0)).isZero();
    }

    @Test
    void inAllRowsTheInspectorStaysWithTheFigures() {
        ExploreViewModel explore =
                new ExploreViewModel(
                        workspace, new org.smotescope.ui.async.ImmediateJobs(), selection);
        explore.modeProperty().set(Mode.ALL_ROWS);
        String title = explore.inspectionProperty().get().title().words();

        explore.checks().toggle(CheckKey.of(1, Kind.DRIFT));

        assertThat(explore.inspectionProperty().get().title().words()).isEqualTo(title);
        assertThat(explore.checks().checksProperty().get().age()).isEqualTo(Checks.Age.CURRENT);
        explore.pick(new RowId(Crowd.ROWS, 3));
        assertThat(explore.checks().checksProperty().get()).isEqualTo(Checks.NONE);
        assertThat(selection.rows()).isEmpty();
    }
}

package org.smotescope.ui.evaluate;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.evaluate.ComparedPoints.Way;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.selection.Selection;

/// What the place Evaluate shows, and what can be done there. Knows no nodes.
///
/// Both thresholds are read at once, so that everything that depends on them changes together.
public final class EvaluateViewModel {
    private static final double SMALL_STEP = 0.01;

    private final Workspace workspace;
    private final Selection selection;
    private final ObjectProperty<CompareAt> compareAt =
            new SimpleObjectProperty<>(this, "compareAt", CompareAt.RULE);
    private final ReadOnlyObjectWrapper<@Nullable Way> wayBack =
            new ReadOnlyObjectWrapper<>(this, "wayBack");
    private final ReadOnlyObjectWrapper<@Nullable Moment> moment =
            new ReadOnlyObjectWrapper<>(this, "moment");
    private @Nullable Run measured;
    private final ComparedPoints points;

    /// @param selection the rows that are chosen in the window
    public EvaluateViewModel(Workspace workspace, Jobs jobs, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
        points = new ComparedPoints(new Cheapest(jobs, this::refresh));
        workspace.table().subscribe(table -> points.forget());
        workspace.run().subscribe(run -> refresh());
        workspace.recipe().subscribe(recipe -> refresh());
        compareAt.subscribe(rule -> refresh());
    }

    /// At which thresholds the models are compared.
    public ObjectProperty<CompareAt> compareAtProperty() {
        return compareAt;
    }

    /// What is shown; null before the first run.
    ReadOnlyObjectProperty<@Nullable Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// The run whose models are shown; null before the first.
    @Nullable Run measuredRun() {
        return measured;
    }

    /// The chosen test rows; null where none are.
    ReadOnlyObjectProperty<@Nullable ChosenRows> chosenProperty() {
        return selection.rowsProperty();
    }

    /// Chooses the test rows of a cell, and nothing where they are chosen already.
    public void choose(MatrixCell cell) {
        Moment now = moment.get();
        Run run = measured;
        if (selection.ofCell().map(CellRows::cell).filter(cell::equals).isPresent()) {
            selection.clear();
        } else if (now != null && run != null) {
            selection.choose(CellRows.of(run, cell, threshold(now, cell)));
        }
    }

    /// Chooses nothing.
    void clearChoice() {
        selection.clear();
    }

    /// The chosen rows are those of a cell, so they follow thresholds and runs.
    private void follow() {
        selection.ofCell().ifPresent(this::follow);
    }

    private void follow(CellRows chosen) {
        Moment now = moment.get();
        Run run = measured;
        boolean isSameQuestion =
                now != null
                        && run != null
                        && run.table() == chosen.run().table()
                        && run.prepared()
                                .test()
                                .classes()
                                .name()
                                .equals(chosen.test().classes().name());
        if (now == null || run == null || !isSameQuestion) {
            selection.clear();
            return;
        }
        double threshold = threshold(now, chosen.cell());
        if (run != chosen.run() || threshold != chosen.threshold()) {
            selection.choose(CellRows.of(run, chosen.cell(), threshold));
        }
    }

    private static double threshold(Moment now, MatrixCell cell) {
        return switch (cell.model()) {
            case BEFORE -> now.before().threshold();
            case AFTER -> now.after().threshold();
        };
    }

    /// What the cheapest thresholds are waited for, while they are.
    Cheapest cheapest() {
        return points.cheapest();
    }

    /// The rule to which one can go back; null where the recipe has one, or never had.
    ReadOnlyObjectProperty<@Nullable Way> wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }

    /// Lets the rule decide again that an own threshold has taken the place of.
    void goBack() {
        Way way = wayBack.get();
        if (way != null) {
            compareAt.set(compareAt.get().isPinned() ? CompareAt.RULE : compareAt.get());
            workspace.change(recipe -> recipe.withDecide(recipe.decide().withRule(way.rule())));
        }
    }

    /// One of the two grips.
    enum Grip {
        /// The model without resampling: follows.
        BEFORE,
        /// The model of the recipe.
        AFTER
    }

    /// A step of a grip by key.
    enum Step {
        /// To the next lower threshold at which a count changes.
        LOWER_COUNT,
        /// To the next higher threshold at which a count changes.
        HIGHER_COUNT,
        LOWER,
        HIGHER,
        LOWEST,
        HIGHEST
    }

    /// Moves a grip. The recipe's threshold is what is kept; moving the other grip moves it by the
    /// rule, backwards, though not above 1, where rows whose score is exactly 1 are still called.
    /// Where both are compared at points of their own, they leave these.
    void move(Grip grip, double threshold) {
        Moment now = moment.get();
        if (now == null || !now.models().isBinary()) {
            return;
        }
        if (compareAt.get().isPinned()) {
            compareAt.set(CompareAt.RULE);
        }
        double wanted =
                grip == Grip.AFTER ? threshold : now.models().afterFor(threshold, compareAt.get());
        workspace.change(recipe -> recipe.withThreshold(Math.clamp(wanted, 0.0, 1.0)));
    }

    /// Moves a grip by key.
    void step(Grip grip, Step step) {
        Moment now = moment.get();
        if (now == null) {
            return;
        }
        ScoreTable scores = grip == Grip.AFTER ? now.after().scores() : now.before().scores();
        double threshold = grip == Grip.AFTER ? now.after().threshold() : now.before().threshold();
        if (scores != null) {
            double next = stepped(scores, threshold, step);
            move(grip, grip == Grip.AFTER ? next : heard(now, scores, next, step));
        }
    }

    /// The first threshold in this direction to which the recipe's threshold answers: at the same
    /// recall one more false alarm moves nothing.
    private double heard(Moment now, ScoreTable scores, double first, Step step) {
        CompareAt rule = compareAt.get();
        double unmoved = now.models().afterFor(now.before().threshold(), rule);
        double next = first;
        double last = Double.NaN;
        while (next != last && now.models().afterFor(next, rule) == unmoved) {
            last = next;
            next = stepped(scores, next, step);
        }
        return next;
    }

    private static double stepped(ScoreTable scores, double threshold, Step step) {
        return switch (step) {
            case LOWER_COUNT -> scores.nextLower(threshold);
            case HIGHER_COUNT -> scores.nextHigher(threshold);
            case LOWER -> rounded(threshold, t -> Math.ceil(t) - 1.0);
            case HIGHER -> rounded(threshold, t -> Math.floor(t) + 1.0);
            case LOWEST -> 0.0;
            case HIGHEST -> 1.0;
        };
    }

    /// Moves by hundredths: 0.127 goes up to 0.13 and down to 0.12.
    private static double rounded(double threshold, UnaryOperator<Double> hundredths) {
        double exact = Math.rint(threshold / SMALL_STEP * 1e6) / 1e6;
        return Math.clamp(hundredths.apply(exact) / 100.0, 0.0, 1.0);
    }

    private void refresh() {
        Run run = workspace.run().get();
        Recipe recipe = workspace.recipe().get();
        if (run == null || recipe == null) {
            measured = null;
            points.cheapest().cancel();
            wayBack.set(null);
            moment.set(null);
            follow();
            return;
        }
        Models models = models(run);
        ThresholdRule rule = recipe.decide().rule();
        Moment.Point point = points.of(run, rule, compareAt.get());
        wayBack.set(points.wayBack(run, rule));
        Moment now = moment.get();
        if (now == null || now.models() != models || !now.point().equals(point)) {
            moment.set(Moment.of(models, point));
        }
        follow();
    }

    /// The models of a run; the same ones while nothing but the threshold changes.
    private Models models(Run run) {
        Moment now = moment.get();
        Run known = measured;
        boolean isSame =
                known != null && known.before() == run.before() && known.after() == run.after();
        measured = run;
        return now != null && isSame ? now.models() : Models.of(run);
    }
}
